package id.naungan.training.remind;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Homes hear of what is due once, and only of trainings that are held. */
@NaunganTest
class RemindOfTrainingTest {

    @Autowired
    RemindOfTraining reminders;

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Test
    void anAnswerThatIsDueAndAPlanThreeMonthsLaterAreAskedForOnce() {
        var waits = invitation("DIUNDANG", "DIUNDANG", today.plusDays(9), today.plusDays(2), false);
        var later = invitation("DIUNDANG", "DIUNDANG", today.plusDays(30), today.plusDays(20), false);
        var off = invitation("BATAL", "DIUNDANG", today.plusDays(9), today.plusDays(2), false);
        var came = invitation("SELESAI", "DITERIMA", today.minusMonths(3).minusDays(1), null, true);
        var stayed = invitation("SELESAI", "DITERIMA", today.minusMonths(3).minusDays(1), null, false);
        var fresh = invitation("SELESAI", "DITERIMA", today.minusMonths(1), null, true);
        for (var twice = 0; twice < 2; twice++) reminders.run();
        assertThat(told("bimtek-ingat-jawab", waits)).isOne();
        assertThat(told("bimtek-tindak-lanjut", came)).isOne();
        for (var quiet : new UUID[] {later, off, stayed, fresh}) {
            assertThat(told("bimtek-ingat-jawab", quiet)).isZero();
            assertThat(told("bimtek-tindak-lanjut", quiet)).isZero();
        }
    }

    private long told(String kind, UUID invitation) {
        return new ActingAs(scopes, db, transaction)
                .count("notice.notice where key = '" + kind + ":" + invitation + "'");
    }

    private UUID invitation(String state, String answer, LocalDate on, @Nullable LocalDate answerBy, boolean came) {
        var home = as.home("Panti Asuhan Al-Ikhlas");
        var training = Ids.next();
        var invitation = Ids.next();
        scopes.asSystem(
                "test",
                () -> acts.perform(ActKind.of("training.changed"), Reason.NONE, () -> {
                    db.sql("""
                    insert into training.event (id, region, title, level, competences, objectives, audience, place, begins_on, ends_on, zone, seats, trainers, answer_by, state,
                      called_off_why, written_by_name, written_at)
                    values (?, '63', 'Uji', 'DASAR', array['P3K'], 'x', 'x', 'x', ?, ?, 'Asia/Makassar', 5, 'x', ?, ?, case when ? = 'BATAL' then 'x' end, 'Uji', now())""").params(training, on, on, answerBy, state, state).update();
                    db.sql("""
                    insert into training.invitation (id, training_id, institution_id, district, region, state, invited_by_name, invited_at) values (?, ?, ?, '63.71', '63', ?, 'Uji', now())""").params(invitation, training, home, answer).update();
                    if (!came) return;
                    var session = Ids.next();
                    var person = Ids.next();
                    db.sql(
                                    "insert into training.session (id, training_id, region, held_on, from_time, to_time, topic) values (?, ?, '63', ?, '09:00', '12:00', 'x')")
                            .params(session, training, on)
                            .update();
                    db.sql("""
                    insert into training.participant (id, training_id, institution_id, district, region, name, state, written_by_name, written_at) values (?, ?, ?, '63.71', '63', 'X Uji', 'TERDAFTAR', 'Uji', now())""").params(person, training, home).update();
                    db.sql("""
                    insert into training.attendance (id, session_id, participant_id, training_id, institution_id, district, region, mark, came_at, how, written_by_name)
                    values (?, ?, ?, ?, ?, '63.71', '63', 'HADIR', now(), 'DAFTAR', 'Uji')""")
                            .params(Ids.next(), session, person, training, home)
                            .update();
                }));
        return invitation;
    }
}
