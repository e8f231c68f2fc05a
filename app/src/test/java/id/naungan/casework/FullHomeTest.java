package id.naungan.casework;

import static id.naungan.casework.Field.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.domain.Entry;
import id.naungan.institution.OccupancyHistory;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.kernel.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A home all of whose places are taken takes in one more only for a reason, its office is told, and the months are counted. */
@NaunganTest
class FullHomeTest {

    @Autowired
    Field field;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    Admit admit;

    @Autowired
    Institutions institutions;

    @Autowired
    OccupancyHistory history;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    Institution home;

    @BeforeEach
    void oneBed() {
        var made = field.home("Panti Uji Penuh", "64.72.01.1001");
        home = scopes.asSystem(
                "test",
                () -> acts.perform(
                        ActKind.of("institution.capacity-corrected"),
                        Reason.of("Uji"),
                        () -> institutions.save(
                                institutions.findById(made.id()).orElseThrow().with(new Capacity(1, null, null)))));
    }

    @Test
    void oneMoreThanPlacesNeedsAReasonAndIsTold() {
        assertThat(admitted("Siti Penuh", null)).isInstanceOf(Admission.Admitted.class);
        assertThat(told()).isZero();
        assertThat(admitted("Budi Penuh", null)).isEqualTo(new Admission.Full(1, 1));
        assertThat(admitted("Budi Penuh", "Darurat, dua malam")).isInstanceOf(Admission.Admitted.class);
        assertThat(told()).isPositive();
        var before = told();
        assertThat(admitted("Ani Penuh", "Saudara Budi")).isInstanceOf(Admission.Admitted.class);
        assertThat(told()).as("it was over its places already").isEqualTo(before);
        var months = scopes.as(manager(home), () -> history.of(home.id()));
        assertThat(months.getLast().residents()).isEqualTo(3);
        assertThat(months.getLast().places()).isOne();
        assertThat(scopes.as(manager(home), () -> history.within("63"))).isEmpty();
    }

    private Admission admitted(String name, String why) {
        var person = field.person(home, name, Sex.P, LocalDate.of(2018, 3, 12));
        var day = LocalDate.now();
        var entry = new Entry(day, null, "KELUARGA", "Ibu", "Ibu sakit", null, null, null, why);
        return scopes.as(manager(home), () -> admit.admit(id(), person.id(), home.id(), entry, Reasons.LIVED_HERE));
    }

    private long told() {
        return scopes.asSystem(
                "test",
                () -> transaction.execute(s -> db.sql(
                                "select count(*) from notice.notice where kind = 'kapasitas-terlampaui' and href like ?")
                        .param("/lks/" + home.id() + "/%")
                        .query(Long.class)
                        .single()));
    }
}
