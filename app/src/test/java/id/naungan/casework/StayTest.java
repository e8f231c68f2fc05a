package id.naungan.casework;

import static id.naungan.casework.Field.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Admission.Admitted;
import id.naungan.casework.Admission.AlreadyStays;
import id.naungan.casework.domain.Entry;
import id.naungan.casework.domain.Leaving;
import id.naungan.casework.domain.Stays;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.web.NotVisible;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@NaunganTest
class StayTest {

    @Autowired
    Field field;

    @Autowired
    Scopes scopes;

    @Autowired
    Admit admit;

    @Autowired
    Leave leave;

    @Autowired
    Stays stays;

    @Autowired
    Clients clients;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    Institution home;
    Institution other;
    Client siti;

    @BeforeEach
    void homes() {
        home = field.home("Panti Uji Satu", "64.74.01.1001");
        other = field.home("Panti Uji Dua", "64.74.02.1001");
        siti = field.person(home, "Siti Uji", Sex.P, LocalDate.of(2018, 3, 12));
    }

    private <T> T as(Scope scope, Supplier<T> work) {
        return scopes.as(scope, work);
    }

    private <T> T seen(Scope scope, Supplier<T> work) {
        return scopes.as(scope, () -> transaction.execute(s -> work.get()));
    }

    private Admission admitted(Institution into, LocalDate on) {
        return as(manager(into), () -> admit.admit(id(), siti.id(), into.id(), entry(on), Reasons.LIVED_HERE));
    }

    private static Leaving leaving(LocalDate on) {
        return new Leaving(on, "MANDIRI", "Ibu sudah sehat", "Rumah ibu", "Ibu", "Data lama", "Buku induk kertas");
    }

    @Test
    void admissionWritesTheStayAndMakesThePersonAResident() {
        var outcome = admitted(home, today());
        assertThat(outcome).isInstanceOf(Admitted.class);
        var file = seen(manager(home), () -> clients.findById(siti.id()).orElseThrow());
        assertThat(file.residentSince()).isEqualTo(today());
        var stay = seen(manager(home), () -> stays.openOf(siti.id()).orElseThrow());
        assertThat(stay.clientName()).isEqualTo("Siti Uji");
        assertThat(stay.entry().referrer()).isEqualTo("Ibu");
    }

    @Test
    void theSameFormTwiceIsOneStay() {
        var form = id();
        var first =
                as(manager(home), () -> admit.admit(form, siti.id(), home.id(), entry(today()), Reasons.LIVED_HERE));
        var second =
                as(manager(home), () -> admit.admit(form, siti.id(), home.id(), entry(today()), Reasons.LIVED_HERE));
        assertThat(second).isEqualTo(first).isEqualTo(new Admitted(form));
    }

    @Test
    void nobodyIsAdmittedWhoStaysAlready() {
        admitted(home, today().minusDays(10));
        assertThat(admitted(home, today())).isEqualTo(new AlreadyStays(home.id(), "Panti Uji Satu"));
    }

    @Test
    void anEntryIntoATimeOfAnotherStayIsRefused() {
        admitted(home, today().minusDays(100));
        as(manager(home), () -> leave.leave(open(), leaving(today().minusDays(50)), null));
        assertThat(admitted(home, today().minusDays(60))).isInstanceOf(AlreadyStays.class);
        assertThat(admitted(home, today().minusDays(50))).isInstanceOf(Admitted.class);
    }

    @Test
    void anEntryOfTomorrowIsRefused() {
        assertThat(admitted(home, today().plusDays(1))).isEqualTo(new Admission.DateInFuture());
    }

    @Test
    void anEntryBeforeBirthIsRefused() {
        assertThat(admitted(home, LocalDate.of(2018, 3, 11)))
                .isEqualTo(new Admission.BeforeBirth(LocalDate.of(2018, 3, 12)));
    }

    @Test
    void anEntryLongAgoNeedsReasonAndEvidence() {
        var bare = new Entry(today().minusDays(10), null, "KELUARGA", null, "Ibu sakit", null, null, null, null);
        assertThat(as(manager(home), () -> admit.admit(id(), siti.id(), home.id(), bare, Reasons.LIVED_HERE)))
                .isEqualTo(new Admission.NeedsReason(10, 3));
    }

    @Test
    void leavingEndsTheStayAndTheFileRemains() {
        admitted(home, today().minusDays(2));
        var stay = open();
        assertThat(as(manager(home), () -> leave.leave(stay, leaving(today()), null)))
                .isEqualTo(new Departure.Left());
        assertThat(as(manager(home), () -> leave.leave(stay, leaving(today()), null)))
                .isEqualTo(new Departure.Left());
        assertThat(as(manager(home), () -> leave.leave(stay, leaving(today().minusDays(1)), null)))
                .isEqualTo(new Departure.AlreadyLeft(today()));
        assertThat(seen(manager(home), () -> clients.findById(siti.id()).orElseThrow())
                        .residentSince())
                .isNull();
    }

    @Test
    void nobodyLeavesBeforeTheDayAfterTheEntry() {
        admitted(home, today().minusDays(2));
        assertThat(as(manager(home), () -> leave.leave(open(), leaving(today().minusDays(2)), null)))
                .isEqualTo(new Departure.NotAfterEntry(today().minusDays(2)));
        assertThat(as(manager(home), () -> leave.leave(open(), leaving(today().plusDays(1)), null)))
                .isEqualTo(new Departure.DateInFuture());
    }

    @Test
    void aNeighbourSeesAndWritesNothing() {
        admitted(home, today().minusDays(2));
        var stay = open();
        for (var stranger : List.of(manager(other), district("64.02"), province("63"))) {
            assertThatThrownBy(() -> as(
                            stranger,
                            () -> admit.admit(id(), siti.id(), home.id(), entry(today()), Reasons.LIVED_HERE)))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> as(stranger, () -> leave.leave(stay, leaving(today()), null)))
                    .isInstanceOf(NotVisible.class);
            assertThat(seen(stranger, () -> stays.findById(stay))).isEmpty();
        }
        for (var own : List.of(manager(home), district("64.74"), province("64"))) {
            assertThat(seen(own, () -> stays.findById(stay))).isPresent();
        }
    }

    @Test
    void aHomeCannotWriteAStayForAFileItDoesNotHave() {
        assertThatThrownBy(() -> as(
                        manager(other),
                        () -> acts.perform(ActKind.of("test.made"), Reason.NONE, () -> line(other, today()))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void theDatabaseItselfRefusesTwoHomesAtATime() {
        admitted(home, today().minusDays(2));
        assertThatThrownBy(() -> as(
                        manager(home),
                        () -> acts.perform(ActKind.of("test.made"), Reason.NONE, () -> line(home, today()))))
                .rootCause()
                .hasMessageContaining("one_home_at_a_time");
    }

    @Test
    void dinsosMayAdmitAFormerResidentIntoAnotherHomeOfItsDistrict() {
        var outcome = as(
                district("64.74"), () -> admit.admit(id(), siti.id(), other.id(), entry(today()), Reasons.LIVED_HERE));
        assertThat(outcome).isInstanceOf(Admitted.class);
        assertThat(seen(manager(other), () -> clients.findById(siti.id()))).isPresent();
        assertThat(seen(manager(home), () -> clients.findById(siti.id()))).isEmpty();
    }

    @Test
    void twoHomesAtTheSameSecondEndWithOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            var person = field.person(home, "Dua Pintu " + round, Sex.L, null);
            var dinsos = district("64.74");
            var outcomes = both(
                    () -> as(
                            dinsos,
                            () -> admit.admit(id(), person.id(), home.id(), entry(today()), Reasons.LIVED_HERE)),
                    () -> as(
                            dinsos,
                            () -> admit.admit(id(), person.id(), other.id(), entry(today()), Reasons.LIVED_HERE)));
            assertThat(outcomes)
                    .hasAtLeastOneElementOfType(Admitted.class)
                    .hasAtLeastOneElementOfType(AlreadyStays.class);
        }
    }

    @Test
    void theSameFormAtTheSameSecondIsOneStay() throws Exception {
        var form = id();
        Callable<Admission> send = () ->
                as(manager(home), () -> admit.admit(form, siti.id(), home.id(), entry(today()), Reasons.LIVED_HERE));
        assertThat(both(send, send)).containsExactly(new Admitted(form), new Admitted(form));
    }

    private static <T> List<T> both(Callable<T> one, Callable<T> two) throws Exception {
        var gate = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                gate.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                gate.await();
                return two.call();
            });
            return List.of(first.get(), second.get());
        }
    }

    private UUID open() {
        return openOf(siti.id());
    }

    private UUID openOf(UUID person) {
        return seen(district("64.74"), () -> stays.openOf(person).orElseThrow().id());
    }

    private int line(Institution at, LocalDate from) {
        return db.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                values (?, 0, ?, ?, ?, 'X', 'P', ?, 'KELUARGA', 'x')""").params(id(), siti.id(), at.id(), at.district(), from).update();
    }
}
