package id.naungan.portal.edition;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editions to come: read, held back, let go. The system prepares them and a person decides, or time does. */
@Component
public class Releases {

    private static final ActKind PREPARED = ActKind.of("portal.release-prepared");
    private static final ActKind HELD = ActKind.of("portal.release-held");
    private static final ActKind DONE = ActKind.of("portal.release-done");

    private final JdbcClient db;
    private final Acts acts;
    private final PublishEdition publish;
    private final Scopes scopes;
    private final Clock clock;

    Releases(JdbcClient db, Acts acts, PublishEdition publish, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.publish = publish;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Those not published yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<Release> waiting() {
        return db.sql("select * from portal.release where state <> 'TERBIT' order by due_on, period")
                .query(Release.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Release> waiting(String period) {
        return waiting().stream().filter(r -> r.period().equals(period)).findFirst();
    }

    /** What it would say of the nation, beside the edition before. */
    @Transactional(readOnly = true)
    public List<Total> totals(Release release) {
        return publish.totals(release.period());
    }

    /** Once a period, however often it is asked for; `told` runs in the same Act. */
    void prepare(UUID id, String period, LocalDate today, LocalDate due, Runnable told) {
        acts.perform(PREPARED, Reason.NONE, () -> {
            int made = db.sql("""
                            insert into portal.release (id, period, prepared_on, due_on)
                            select ?, ?, ?, ? where not exists (select from portal.edition where period = ?)
                            on conflict (period) do nothing""")
                    .params(id, period, today, due, period)
                    .update();
            if (made > 0) told.run();
            return made > 0;
        });
    }

    /** False where it is published already. */
    public boolean hold(String period, String why) {
        return acts.perform(HELD, Reason.of(why), () -> db.sql("""
                        update portal.release set state = 'DITAHAN', why = ?, decided_by_name = ?, decided_at = ?, version = version + 1
                         where period = ? and state = 'SIAP'""")
                        .params(why, scopes.current().name(), now(), period)
                        .update()
                > 0);
    }

    /** Publishes it now; false where the period is closed or an edition of it stands already that is another. */
    public boolean publish(Release release) {
        if (!publish.publish(release.id(), release.period(), 0, null)) return false;
        acts.perform(DONE, Reason.NONE, () -> db.sql("""
                        update portal.release set state = 'TERBIT', decided_by_name = ?, decided_at = ?, version = version + 1
                         where id = ? and state <> 'TERBIT'""")
                .params(scopes.current().name(), now(), release.id())
                .update());
        return true;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
