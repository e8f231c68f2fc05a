package id.naungan.institution.accreditation;

import id.naungan.web.Stale;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves a round along the graph of its states, inside an Act; two hands at once meet here. */
@Component
class Moves {

    private final JdbcClient db;
    private final Clock clock;

    Moves(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Locks the round and answers how it stands now; {@link Stale} for a hand that no longer has it. */
    AccreditationState now(UUID round) {
        return db.sql("select state from institution.accreditation where id = ? for update")
                .param(round)
                .query(AccreditationState.class)
                .optional()
                .orElseThrow(Stale::new);
    }

    /** {@link Stale} when somebody was faster. */
    void require(UUID round, Predicate<AccreditationState> fit) {
        if (!fit.test(now(round))) throw new Stale();
    }

    /** {@link Stale} when the state does not lead there. */
    void move(Round of, AccreditationState next) {
        require(of.id(), state -> state.leadsTo(next));
        db.sql("""
                update institution.accreditation set version = version + 1, state = :next, moved_at = :now,
                  sent_at = case when sent_at is null and :next = 'DIAJUKAN' then :now else sent_at end,
                  closed_at = case when :next = 'DITARIK' then :now end where id = :id""")
                .param("next", next.name())
                .param("now", at())
                .param("id", of.id())
                .update();
    }

    OffsetDateTime at() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
