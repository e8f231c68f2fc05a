package id.naungan.institution.alarm;

import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotAllowed;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The quiet hours of whoever asks: of the home, of the office, or of everybody for the administrator. */
@Component
@Transactional(readOnly = true)
class QuietHours {

    static final ActKind CHANGED = ActKind.of("institution.quiet-changed");

    private final JdbcClient db;
    private final Scopes scopes;
    private final Acts acts;

    QuietHours(JdbcClient db, Scopes scopes, Acts acts) {
        this.db = db;
        this.scopes = scopes;
        this.acts = acts;
    }

    /** Those that hold for the reader. */
    QuietForm kept() {
        var scope = scopes.current();
        return db.sql("""
                        select quiet_from, quiet_until from institution.quiet
                         where institution_id = :home or (:home::uuid is null and region = :region) or (institution_id is null and region is null)
                         order by num_nonnulls(institution_id, region) desc limit 1""")
                .param("home", scope.institution())
                .param("region", scope.region())
                .query((row, i) -> new QuietForm(
                        row.getObject("quiet_from", LocalTime.class), row.getObject("quiet_until", LocalTime.class)))
                .single();
    }

    /** Whether the reader may set some. */
    boolean mine() {
        return mine(scopes.current());
    }

    private static boolean mine(Scope scope) {
        return switch (scope.role()) {
            case PENGELOLA, DINSOS_KAB, DINSOS_PROV, ADMIN -> true;
            default -> false;
        };
    }

    @Transactional
    public void keep(QuietForm hours) {
        var scope = scopes.current();
        if (!mine(scope)) throw new NotAllowed("quiet hours");
        acts.perform(CHANGED, Reason.NONE, () -> {
            db.sql("""
                            insert into institution.quiet as q (institution_id, region, quiet_from, quiet_until) values (:home, :region, :from, :until)
                            on conflict on constraint once_a_place do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                              version = q.version + 1""")
                    .param("home", scope.institution())
                    .param("region", scope.role() == Role.ADMIN || scope.institution() != null ? null : scope.region())
                    .param("from", hours.from())
                    .param("until", hours.until())
                    .update();
        });
    }
}
