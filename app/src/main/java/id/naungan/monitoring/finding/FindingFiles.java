package id.naungan.monitoring.finding;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.document.Upload;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Findings;
import id.naungan.web.form.Form;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Photos and papers with a finding; seen by whoever sees the finding. */
@Component
class FindingFiles {

    private static final ActKind ADDED = ActKind.of("monitoring.file-added");
    private static final String PURPOSE = "temuan";

    private final JdbcClient db;
    private final Acts acts;
    private final Files files;
    private final Findings findings;
    private final Scopes scopes;
    private final Clock clock;

    FindingFiles(JdbcClient db, Acts acts, Files files, Findings findings, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.files = files;
        this.findings = findings;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Goes on with the clean file or without one, or shows the form again. The field is called `file`. */
    <T extends Record> String take(
            @Nullable MultipartFile file,
            Form<T> form,
            Function<Checked.@Nullable Fine, String> kept,
            Function<Form<T>, String> refused) {
        if (file == null || file.isEmpty()) return kept.apply(null);
        return switch (files.check(Allowed.PAPER, Upload.of(file))) {
            case Checked.Refused(var key, var args) -> refused.apply(form.wrong("file", key, args.toArray()));
            case Checked.Fine fine -> kept.apply(fine);
        };
    }

    void add(Finding of, UUID id, Checked.Fine scan) {
        acts.perform(ADDED, Reason.NONE, () -> keep(of, id, null, scan));
    }

    /** Inside an Act. The line comes first: the bytes are guarded by it. */
    void keep(Finding of, UUID id, @Nullable UUID step, Checked.Fine scan) {
        var side = findings.side(of);
        if (side == null) throw new id.naungan.web.NotAllowed("ANSWER_FINDING");
        int kept = db.sql("""
                insert into monitoring.finding_file (id, finding_id, step_id, institution_id, district, side, name, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        id,
                        of.id(),
                        step,
                        of.institutionId(),
                        of.district(),
                        side.name(),
                        scan.name(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 1) files.keep(id, new Owner(null, of.institutionId(), of.district()), PURPOSE, scan);
    }
}
