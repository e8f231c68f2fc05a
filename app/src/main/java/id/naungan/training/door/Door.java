package id.naungan.training.door;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import id.naungan.training.domain.Mark;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What happens at the door: whoever holds the code of now says who he is. Done by the system, for there may be no account. */
@Component
class Door {

    private static final ActKind ARRIVED = ActKind.of("training.arrived");
    private static final ActKind RENEWED = ActKind.of("training.door-renewed");

    /** Somebody who may be at this session. */
    record Expected(UUID id, String name, String home) {}

    private final JdbcClient db;
    private final Acts acts;
    private final DoorCode codes;
    private final Terms terms;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    Door(
            JdbcClient db,
            Acts acts,
            DoorCode codes,
            Terms terms,
            Scopes scopes,
            TransactionOperations transaction,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.codes = codes;
        this.terms = terms;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
    }

    Duration minutes(String term) {
        return Duration.ofMinutes(terms.value(term).value().longValue());
    }

    String code(UUID session, int door) {
        return codes.at(session, door, clock.instant(), minutes("bimtek-kode-ganti"));
    }

    /** The session whose door this code opens now. */
    Optional<OpenSession> opened(String code) {
        return system(() -> {
            var now = clock.instant();
            var step = minutes("bimtek-kode-ganti");
            var before = minutes("bimtek-pintu-buka");
            var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            return db.sql("""
                            select s.id, s.training_id, e.title, s.topic, s.held_on, s.from_time, s.to_time, s.door, e.zone
                              from training.session s join training.event e on e.id = s.training_id
                             where s.held_on between ? and ? and s.dropped_at is null and e.state in ('DIUNDANG', 'BERJALAN')""").params(today.minusDays(1), today.plusDays(1)).query(OpenSession.class).list().stream()
                    .filter(s -> s.open(now, before) && codes.opens(code, s.id(), s.door(), now, step))
                    .findFirst();
        });
    }

    /** Who is not there yet. */
    List<Expected> expected(OpenSession session) {
        return system(() -> db.sql("""
                select p.id, p.name, i.profile_name as home from training.participant p join institution.institution i on i.id = p.institution_id
                 where p.training_id = ? and p.state = 'TERDAFTAR'
                   and not exists (select from training.attendance a where a.participant_id = p.id and a.session_id = ? and a.mark <> 'TIDAK')
                 order by i.profile_name, p.name limit 2000""")
                .params(session.trainingId(), session.id())
                .query(Expected.class)
                .list());
    }

    /** The participant this account is, by its staff file. */
    Optional<Expected> of(OpenSession session, UUID account) {
        return system(() -> db.sql("""
                select p.id, p.name, i.profile_name as home from training.participant p join institution.institution i on i.id = p.institution_id
                  join staff.person s on s.id = p.person_id where p.training_id = ? and p.state <> 'BATAL' and s.account_id = ? limit 1""")
                .params(session.trainingId(), account)
                .query(Expected.class)
                .optional());
    }

    /** Is there now; said twice, or after the office ticked the name, the first time stands. False for somebody who is not of this training. */
    boolean arrives(OpenSession session, UUID participant, String how, String by) {
        return scopes.asSystem(
                "bimtek",
                () -> acts.perform(ARRIVED, Reason.NONE, () -> {
                    var now = clock.instant();
                    var mark = session.late(now, minutes("bimtek-terlambat")) ? Mark.TERLAMBAT : Mark.HADIR;
                    int known = db.sql("""
                            insert into training.attendance as a (id, session_id, participant_id, training_id, institution_id, district, region, mark, came_at, how, written_by_name)
                            select :id, :session, p.id, p.training_id, p.institution_id, p.district, p.region, :mark, :at, :how, :by
                              from training.participant p where p.id = :participant and p.training_id = :training and p.state <> 'BATAL'
                            on conflict (session_id, participant_id) do update set version = a.version + 1, mark = excluded.mark, came_at = excluded.came_at,
                              how = excluded.how, written_by_name = excluded.written_by_name where a.mark = 'TIDAK'""")
                            .param("id", Ids.next())
                            .param("session", session.id())
                            .param("mark", mark.name())
                            .param("at", now.atOffset(ZoneOffset.UTC))
                            .param("how", how)
                            .param("by", by)
                            .param("participant", participant)
                            .param("training", session.trainingId())
                            .update();
                    begun(session.trainingId());
                    return known == 1 || there(session, participant);
                }));
    }

    private boolean there(OpenSession session, UUID participant) {
        return db.sql("select exists (select from training.attendance where session_id = ? and participant_id = ?)")
                .params(session.id(), participant)
                .query(Boolean.class)
                .single();
    }

    /** Somebody came, so it runs; inside an Act. */
    void begun(UUID training) {
        db.sql(
                        "update training.event set version = version + 1, state = 'BERJALAN' where id = ? and state = 'DIUNDANG'")
                .param(training)
                .update();
    }

    /** From now on the codes until now open nothing. */
    void renew(UUID training, UUID session) {
        acts.perform(
                RENEWED,
                Reason.NONE,
                () -> db.sql(
                                "update training.session set version = version + 1, door = door + 1 where id = ? and training_id = ?")
                        .params(session, training)
                        .update());
    }

    private <T> T system(java.util.function.Supplier<T> work) {
        return scopes.asSystem("bimtek", () -> transaction.execute(status -> work.get()));
    }
}
