package id.naungan.policy.telling;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps how papers were made known. */
@Component
public class Tellings {

    private static final ActKind TOLD = ActKind.of("policy.told");
    private static final String PURPOSE = "sosialisasi";

    private final JdbcClient db;
    private final Acts acts;
    private final Files files;
    private final Scopes scopes;
    private final Clock clock;

    Tellings(JdbcClient db, Acts acts, Files files, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.files = files;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Telling> of(UUID paper) {
        return db.sql("""
                select id, held_on, hearers, how, people, led_by, file_id, note, written_by_name from policy.telling
                 where paper_id = ? order by held_on desc, id limit 200""").param(paper).query(Telling.class).list();
    }

    /** The same form sent twice is kept once. The row comes before its file, which is seen through it. */
    void keep(UUID home, String district, UUID paper, TellingForm form, Checked.@Nullable Fine scan) {
        acts.perform(TOLD, Reason.NONE, () -> {
            int kept = db.sql("""
                    insert into policy.telling (id, paper_id, institution_id, district, held_on, hearers, how, people, led_by, file_id, note,
                      written_by_name, written_at)
                    values (:id, :paper, :home, :district, :on, :hearers, :how, :people, :led, :file, :note, :by, :at) on conflict (id) do nothing""")
                    .param("id", form.id())
                    .param("paper", paper)
                    .param("home", home)
                    .param("district", district)
                    .param("on", form.heldOn())
                    .param("hearers", Hearer.write(form.hearers()))
                    .param("how", form.how())
                    .param("people", form.people())
                    .param("led", form.ledBy())
                    .param("file", scan == null ? null : form.scan())
                    .param("note", form.note())
                    .param("by", scopes.current().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            if (kept == 1 && scan != null) files.keep(form.scan(), Owner.institution(home, district), PURPOSE, scan);
        });
    }
}
