package id.naungan.casework;

import static id.naungan.casework.Field.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.domain.Client;
import id.naungan.institution.RegistrationEnded;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A home that was suspended, revoked or closed takes in nobody, and those who live there are somebody's task. */
@NaunganTest
class HomeClosedTest {

    private static final ActKind ACT = ActKind.of("institution.registration-changed");

    @Autowired
    Field field;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    Admit admit;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ApplicationEventPublisher events;

    Institution home;
    Client siti;

    @BeforeEach
    void people() {
        home = field.home("Panti Uji Tutup", "64.74.01.1001");
        siti = field.person(home, "Siti Tutup", Sex.P, LocalDate.of(2018, 3, 12));
    }

    private Admission admitted() {
        return scopes.as(
                manager(home),
                () -> admit.admit(id(), siti.id(), home.id(), entry(LocalDate.now()), Reasons.LIVED_HERE));
    }

    private void closed() {
        scopes.asSystem(
                "test",
                () -> acts.perform(ACT, Reason.of("Uji"), () -> {
                    db.sql("""
                    insert into institution.decision (id, institution_id, district, kind, level, number, decided_on, reason, clients_by, issuer,
                      decided_by, decided_by_name, decided_at)
                    values (?, ?, ?, 'TUTUP', 'KABKOTA', '1', current_date, 'Uji', current_date + 30, 'Uji', ?, 'Uji', now())""")
                            .params(Ids.next(), home.id(), home.district(), Ids.next())
                            .update();
                    events.publishEvent(new RegistrationEnded(
                            home.id(), home.district(), LocalDate.now().plusDays(30)));
                }));
    }

    @Test
    void nobodyIsAdmittedIntoAClosedHome() {
        closed();
        assertThat(admitted()).isEqualTo(new Admission.HomeClosed("TUTUP"));
    }

    @Test
    void whoLivesThereIsATaskUntilTheDay() {
        assertThat(admitted()).isInstanceOf(Admission.Admitted.class);
        closed();
        var due = scopes.asSystem(
                "test",
                () -> transaction.execute(
                        s -> db.sql("select due_on from client.task where client_id = ? and kind = 'pindah-lks'")
                                .param(siti.id())
                                .query(LocalDate.class)
                                .single()));
        assertThat(due).isEqualTo(LocalDate.now().plusDays(30));
    }
}
