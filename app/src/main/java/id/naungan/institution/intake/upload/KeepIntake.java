package id.naungan.institution.intake.upload;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Upload;
import id.naungan.institution.intake.Intakes;
import id.naungan.institution.intake.reading.IntakeField;
import id.naungan.institution.intake.reading.IntakeReading;
import id.naungan.institution.intake.reading.IntakeReading.Opened.NotRead;
import id.naungan.institution.intake.reading.IntakeReading.Opened.Ready;
import id.naungan.sheet.layout.Mapping;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a register that can be read, with the guess of its columns; of one that cannot, nothing stays. */
@Component
class KeepIntake {

    static final ActKind UPLOADED = ActKind.of("institution.intake-uploaded");

    private static final int LONGEST_NAME = 120;

    private final Acts acts;
    private final Intakes intakes;
    private final Scopes scopes;
    private final JdbcClient db;
    private final Clock clock;

    KeepIntake(Acts acts, Intakes intakes, Scopes scopes, JdbcClient db, Clock clock) {
        this.acts = acts;
        this.intakes = intakes;
        this.scopes = scopes;
        this.db = db;
        this.clock = clock;
    }

    Kept keep(UUID id, Upload upload) {
        return switch (IntakeReading.open(upload.name(), upload.bytes(), intakes.remembered())) {
            case NotRead(var key, var args) -> new Kept.Refused(key, args);
            case Ready(var layout) ->
                acts.perform(UPLOADED, Reason.of(name(upload)), () -> store(id, upload, layout.mapping()));
        };
    }

    private Kept store(UUID id, Upload upload, Mapping<IntakeField> mapping) {
        var scope = scopes.current();
        var region = scope.region();
        if (region == null) throw new NotVisible();
        int kept = db.sql("""
                insert into institution.intake (id, region, file_name, status, mapping, created_by, created_by_name, created_at)
                values (?, ?, ?, 'PRATINJAU', ?::jsonb, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        id,
                        region,
                        name(upload),
                        Intakes.kept(mapping),
                        scope.person(),
                        scope.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 1) {
            db.sql("insert into institution.intake_file (intake_id, region, bytes) values (?, ?, ?)")
                    .params(id, region, upload.bytes())
                    .update();
        }
        return new Kept.Stored(id);
    }

    /** No folders and no control characters; the ending stays, it tells CSV from Excel. */
    private static String name(Upload upload) {
        var last = upload.name()
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]+", " ")
                .strip();
        int from = Math.max(0, last.length() - LONGEST_NAME);
        return last.isEmpty() ? "daftar-lks" : last.substring(from);
    }
}
