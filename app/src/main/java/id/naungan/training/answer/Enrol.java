package id.naungan.training.answer;

import id.naungan.access.Scopes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters and withdraws participants, inside the caller's Act; seats are given afterwards. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Enrol {

    /** Where a participant belongs. */
    public record At(UUID training, UUID home, String district, String region) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    Enrol(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Somebody by name; entered twice he or she is entered once. */
    public void name(UUID id, At at, String name, @Nullable String work, @Nullable String phone) {
        insert(id, at, null, name.strip(), work, phone);
    }

    /** Somebody from the staff of the home; false when the home has no such person now. */
    public boolean person(UUID id, At at, UUID person) {
        record Known(String workName, @Nullable String workPost) {}
        var known = db.sql("""
                select work_name, work_post from staff.person where id = ? and institution_id = ? and ended_on is null""").params(person, at.home()).query(Known.class).optional();
        known.ifPresent(who -> insert(id, at, person, who.workName(), who.workPost(), null));
        return known.isPresent();
    }

    private void insert(
            UUID id, At at, @Nullable UUID person, String name, @Nullable String work, @Nullable String phone) {
        db.sql("""
                insert into training.participant (id, training_id, institution_id, district, region, person_id, name, work, phone, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        id,
                        at.training(),
                        at.home(),
                        at.district(),
                        at.region(),
                        person,
                        name,
                        work,
                        phone,
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Does not come after all; who was at a session already stays. */
    public boolean withdraw(UUID participant, UUID home, String why) {
        return db.sql("""
                update training.participant p set version = version + 1, state = 'BATAL', cancelled_why = ? where id = ? and institution_id = ?
                   and state <> 'BATAL' and not exists (select from training.attendance a where a.participant_id = p.id and a.mark <> 'TIDAK')""").params(why, participant, home).update() == 1;
    }

    /** How many of a home take part or wait. */
    public int people(UUID training, UUID home) {
        return db.sql(
                        "select count(*) from training.participant where training_id = ? and institution_id = ? and state <> 'BATAL'")
                .params(training, home)
                .query(Integer.class)
                .single();
    }
}
