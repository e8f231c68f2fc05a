package id.naungan.institution.licence;

import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves an application along the graph of its states, inside an Act; two hands at once meet here. */
@Component
class States {

    private final JdbcClient db;
    private final Clock clock;

    States(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Locks the application and answers how it stands now; one that was decided cannot be locked any more. */
    ApplicationState now(UUID application) {
        return db.sql("select state from institution.application where id = ? for update")
                .param(application)
                .query(ApplicationState.class)
                .optional()
                .orElseThrow(Stale::new);
    }

    /** {@link Stale} when somebody was faster. */
    void require(UUID application, Predicate<ApplicationState> fit) {
        if (!fit.test(now(application))) throw new Stale();
    }

    /** {@link Stale} when the state does not lead there. */
    void move(Application of, ApplicationState next) {
        require(of.id(), state -> state.leadsTo(next));
        db.sql("""
                update institution.application set version = version + 1, state = :next,
                  sent_at = case when :next = 'DIAJUKAN' then :now else sent_at end,
                  closed_at = case when :next = 'DITARIK' then :now else closed_at end where id = :id""")
                .param("next", next.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", of.id())
                .update();
    }
}
