package id.naungan.casework.transfer;

import static id.naungan.casework.Field.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Admission;
import id.naungan.casework.Admit;
import id.naungan.casework.Field;
import id.naungan.casework.Reasons;
import id.naungan.casework.domain.Leaving;
import id.naungan.casework.domain.Stay;
import id.naungan.casework.domain.Stays;
import id.naungan.casework.domain.Transfer;
import id.naungan.casework.domain.Transfers;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.institution.InstitutionChanged;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.kernel.Sex;
import id.naungan.web.NotVisible;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@NaunganTest
class TransferTest {

    private static final ActKind TRIED = ActKind.of("test.tried");

    @Autowired
    Field field;

    @Autowired
    Scopes scopes;

    @Autowired
    Admit admit;

    @Autowired
    Institutions institutions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    OfferTransfer offers;

    @Autowired
    TakeTransfer takes;

    @Autowired
    CloseOffer closes;

    @Autowired
    Stays stays;

    @Autowired
    Transfers transfers;

    @Autowired
    Clients clients;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    Institution from;
    Institution to;
    Institution third;
    Client rizky;
    UUID stay;

    @BeforeEach
    void cast() {
        from = field.home("Panti Asal", "64.71.01.1001");
        to = field.home("Panti Tujuan", "63.72.01.1001");
        third = field.home("Panti Ketiga", "64.71.02.1001");
        rizky = field.person(from, "Rizky Uji", Sex.L, null);
        stay = id();
        as(
                manager(from),
                () -> admit.admit(stay, rizky.id(), from.id(), entry(today().minusDays(100)), Reasons.LIVED_HERE));
    }

    private <T> T as(Scope scope, Supplier<T> work) {
        return scopes.as(scope, work);
    }

    private <T> T seen(Scope scope, Supplier<T> work) {
        return scopes.as(scope, () -> transaction.execute(s -> work.get()));
    }

    private UUID offered() {
        var transfer = id();
        as(manager(from), () -> offers.offer(transfer, rizky.id(), new Offer(to.id(), today(), "Dekat dengan bibi")));
        return transfer;
    }

    private static Arrival arrival(LocalDate on) {
        return new Arrival(on, null, null, null, null);
    }

    @Test
    void aFullHomeTakesNobodyOverWithoutAReason() {
        var transfer = offered();
        var fresh = id();
        var institution = scopes.asSystem(
                "test",
                () -> acts.perform(
                        TRIED,
                        Reason.of("Uji"),
                        () -> institutions.save(
                                institutions.findById(to.id()).orElseThrow().with(new Capacity(0, null, null)))));
        scopes.asSystem(
                "test",
                () -> acts.perform(
                        TRIED, Reason.of("Uji"), () -> events.publishEvent(new InstitutionChanged(institution.id()))));
        assertThat(as(manager(to), () -> takes.take(transfer, fresh, arrival(today()))))
                .isEqualTo(new Taken.Full(0, 0));
        var why = new Arrival(today(), null, null, null, "Darurat, dua malam");
        assertThat(as(manager(to), () -> takes.take(transfer, fresh, why))).isEqualTo(new Taken.Moved(fresh));
        assertThat(seen(manager(to), () -> stays.findById(fresh).orElseThrow())
                        .entry()
                        .overReason())
                .isEqualTo("Darurat, dua malam");
    }

    @Test
    void takingATransferMovesThePersonOnOneDay() {
        var transfer = offered();
        var fresh = id();
        assertThat(as(manager(to), () -> takes.take(transfer, fresh, arrival(today()))))
                .isEqualTo(new Taken.Moved(fresh));
        var old = seen(manager(from), () -> stays.findById(stay).orElseThrow());
        var now = seen(manager(to), () -> stays.findById(fresh).orElseThrow());
        assertThat(old.leaving())
                .extracting(Leaving::on, Leaving::kind, Leaving::destination)
                .containsExactly(today(), "RUJUK_LKS_LAIN", "Panti Tujuan");
        assertThat(now.entry().on()).isEqualTo(today());
        assertThat(now.entry().referrer()).isEqualTo("Panti Asal");
        assertThat(now.isOpen()).isTrue();
        assertThat(seen(manager(to), () -> clients.findById(rizky.id()).orElseThrow()))
                .extracting(Client::institutionId, Client::district, Client::residentSince)
                .containsExactly(to.id(), "63.72", today());
    }

    @Test
    void theOldHomeLosesTheFileAndKeepsItsLine() {
        var transfer = offered();
        as(manager(to), () -> takes.take(transfer, id(), arrival(today())));
        assertThat(seen(manager(from), () -> clients.findById(rizky.id()))).isEmpty();
        assertThat(seen(manager(from), () -> stays.findById(stay)))
                .map(Stay::clientName)
                .contains("Rizky Uji");
        assertThat(seen(manager(from), () -> stays.openOf(rizky.id()))).isEmpty();
    }

    @Test
    void theSameAcceptanceTwiceAnswersTheSame() {
        var transfer = offered();
        var fresh = id();
        var first = as(manager(to), () -> takes.take(transfer, fresh, arrival(today())));
        assertThat(as(manager(to), () -> takes.take(transfer, fresh, arrival(today()))))
                .isEqualTo(first);
        assertThat(as(manager(to), () -> takes.take(transfer, id(), arrival(today()))))
                .isEqualTo(new Taken.NotOpen());
    }

    @Test
    void caregiversOfTheOldHomeDoNotFollow() {
        var caregiver = new Scope(id(), null, "Pengasuh", Role.PENGASUH, Reach.CLIENTS, from.id(), null, ZONE, false);
        scopes.asSystem(
                "test",
                () -> acts.perform(TRIED, Reason.NONE, () -> {
                    db.sql("""
                    insert into access.account (id, username, full_name, role, reach, institution_id, district)
                    values (?, ?, 'Pengasuh Uji', 'PENGASUH', 'CLIENTS', ?, ?)""")
                            .params(caregiver.person(), "uji-" + caregiver.person(), from.id(), from.district())
                            .update();
                    db.sql("insert into client.assignment (id, client_id, account_id) values (?, ?, ?)")
                            .params(id(), rizky.id(), caregiver.person())
                            .update();
                }));
        assertThat(seen(caregiver, () -> clients.findById(rizky.id()))).isPresent();
        var transfer = offered();
        as(manager(to), () -> takes.take(transfer, id(), arrival(today())));
        assertThat(seen(caregiver, () -> clients.findById(rizky.id()))).isEmpty();
        var open = scopes.asSystem(
                "test",
                () -> transaction.execute(
                        s -> db.sql("select count(*) from client.assignment where client_id = ? and until is null")
                                .param(rizky.id())
                                .query(Long.class)
                                .single()));
        assertThat(open).isZero();
    }

    @Test
    void theFunctionItselfRefusesAStranger() {
        var transfer = offered();
        for (var stranger :
                List.of(manager(from), manager(third), district("64.71"), province("64"), caregiver(third))) {
            var answer = as(
                    stranger,
                    () -> acts.perform(
                            TRIED,
                            Reason.NONE,
                            () -> db.sql("select casework.take_over(?, ?, ?, null, null, null)")
                                    .params(transfer, id(), today())
                                    .query(String.class)
                                    .single()));
            assertThat(answer).as(stranger.role() + " " + stranger.reach()).isEqualTo("NOT_VISIBLE");
        }
        assertThat(seen(manager(from), () -> clients.findById(rizky.id()))).isPresent();
        assertThatThrownBy(() -> as(manager(third), () -> takes.take(transfer, id(), arrival(today()))))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void theFunctionWritesNothingWithoutAnAct() {
        var transfer = offered();
        assertThatThrownBy(() -> seen(
                        manager(to),
                        () -> db.sql("select casework.take_over(?, ?, ?, null, null, null)")
                                .params(transfer, id(), today())
                                .query(String.class)
                                .single()))
                .rootCause()
                .hasMessageContaining("no write without an Act");
    }

    @Test
    void dinsosThatCoversTheDestinationTakesOnItsBehalf() {
        var transfer = offered();
        assertThat(as(district("63.72"), () -> takes.take(transfer, id(), arrival(today()))))
                .isInstanceOf(Taken.Moved.class);
    }

    @Test
    void nobodyArrivesOnTheDayOfEntryIntoTheOldHomeOrTomorrow() {
        var transfer = offered();
        var late = new Arrival(today().minusDays(100), null, "Data lama", "Surat serah terima", null);
        assertThat(as(manager(to), () -> takes.take(transfer, id(), late))).isEqualTo(new Taken.NotAfterEntry());
        assertThat(as(manager(to), () -> takes.take(transfer, id(), arrival(today().plusDays(1)))))
                .isEqualTo(new Taken.DateInFuture());
        assertThat(as(manager(to), () -> takes.take(transfer, id(), arrival(today().minusDays(9)))))
                .isEqualTo(new Taken.NeedsReason(9, 3));
    }

    @Test
    void anOfferIsMadeOnceAndByTheHomeThatHasTheFile() {
        var transfer = offered();
        var again = as(
                manager(from),
                () -> offers.offer(transfer, rizky.id(), new Offer(to.id(), today(), "Dekat dengan bibi")));
        assertThat(again).isEqualTo(new Offered.Open(transfer));
        assertThat(as(manager(from), () -> offers.offer(id(), rizky.id(), new Offer(third.id(), today(), "x"))))
                .isEqualTo(new Offered.AlreadyOffered("Panti Tujuan"));
        assertThat(as(manager(from), () -> offers.offer(id(), rizky.id(), new Offer(from.id(), today(), "x"))))
                .isEqualTo(new Offered.SameHome());
        for (var stranger : List.of(manager(to), manager(third), district("63.72"), province("63"))) {
            assertThatThrownBy(() ->
                            as(stranger, () -> offers.offer(id(), rizky.id(), new Offer(third.id(), today(), "x"))))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void nobodyForgesAnOfferOrTurnsItIntoAnother() {
        var stranger = manager(to);
        assertThatThrownBy(() -> as(
                        stranger,
                        () -> acts.perform(
                                TRIED,
                                Reason.NONE,
                                () -> db.sql("""
                        insert into casework.transfer (id, version, client_id, client_name, institution_id, district, to_institution_id, to_district, on_date, reason)
                        values (?, 0, ?, 'X', ?, ?, ?, ?, current_date, 'x')""")
                                        .params(id(), rizky.id(), from.id(), from.district(), to.id(), to.district())
                                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
        var transfer = offered();
        assertThatThrownBy(() -> as(
                        stranger,
                        () -> acts.perform(
                                TRIED,
                                Reason.NONE,
                                () -> db.sql("update casework.transfer set client_id = ? where id = ?")
                                        .params(id(), transfer)
                                        .update())))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(
                        stranger,
                        () -> acts.perform(
                                TRIED,
                                Reason.NONE,
                                () -> db.sql("update casework.transfer set status = 'DITERIMA' where id = ?")
                                        .params(transfer)
                                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void bothEndsSeeTheOfferAndNobodyElse() {
        var transfer = offered();
        for (var end : List.of(
                manager(from), manager(to), district("64.71"), district("63.72"), province("64"), province("63"))) {
            assertThat(seen(end, () -> transfers.findById(transfer))).isPresent();
        }
        for (var stranger : List.of(manager(third), district("64.72"), province("62"))) {
            assertThat(seen(stranger, () -> transfers.findById(transfer))).isEmpty();
        }
        assertThat(seen(manager(to), () -> clients.findById(rizky.id())))
                .as("the file stays closed until it is taken")
                .isEmpty();
    }

    @Test
    void theDestinationRefusesAndTheOfferingHomeWithdraws() {
        var refused = offered();
        assertThatThrownBy(() -> as(manager(from), () -> closes.refuse(refused, "x")))
                .isInstanceOf(NotVisible.class);
        assertThat(as(manager(to), () -> closes.refuse(refused, "Penuh"))).isTrue();
        assertThat(as(manager(to), () -> takes.take(refused, id(), arrival(today()))))
                .isEqualTo(new Taken.NotOpen());
        var withdrawn = offered();
        assertThatThrownBy(() -> as(manager(to), () -> closes.withdraw(withdrawn, "x")))
                .isInstanceOf(NotVisible.class);
        assertThat(as(manager(from), () -> closes.withdraw(withdrawn, "Batal"))).isTrue();
        assertThat(seen(
                        manager(from),
                        () -> transfers.findById(withdrawn).orElseThrow().status()))
                .isEqualTo(Transfer.Status.DIBATALKAN);
        assertThat(seen(manager(from), () -> clients.findById(rizky.id()))).isPresent();
    }

    @Test
    void aStayElsewhereIsNamedForWhomToAskAndNothingElse() {
        var transfer = offered();
        as(manager(to), () -> takes.take(transfer, id(), arrival(today())));
        var tooEarly = as(
                manager(to),
                () -> admit.admit(id(), rizky.id(), to.id(), entry(today().minusDays(50)), Reasons.LIVED_HERE));
        assertThat(tooEarly).isEqualTo(new Admission.AlreadyStays(null, "Panti Asal"));
    }
}
