package id.naungan.training.requirement;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps what is required of whom. */
@Component
class Requirements {

    private static final ActKind ADDED = ActKind.of("training.requirement-added");
    private static final ActKind ENDED = ActKind.of("training.requirement-ended");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Requirements(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Requirement> all() {
        return db.sql("""
                select id, competence, of_whom, norm_id from training.requirement where ended_on is null
                 order by of_whom <> 'SEMUA', of_whom, competence""").query(Requirement.class).list();
    }

    /** False when it is required already. */
    boolean add(RequirementForm form) {
        return acts.perform(
                ADDED,
                Reason.NONE,
                () -> db.sql("""
                insert into training.requirement (id, competence, of_whom, norm_id, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                                .params(
                                        form.id(),
                                        form.competence(),
                                        form.ofWhom().name(),
                                        form.normId(),
                                        scopes.current().name(),
                                        clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1);
    }

    void end(UUID id) {
        acts.perform(ENDED, Reason.NONE, () -> {
            int ended = db.sql(
                            "update training.requirement set version = version + 1, ended_on = ? where id = ? and ended_on is null")
                    .params(
                            LocalDate.ofInstant(
                                    clock.instant(), scopes.current().zone()),
                            id)
                    .update();
            if (ended == 0) throw new NotVisible();
        });
    }
}
