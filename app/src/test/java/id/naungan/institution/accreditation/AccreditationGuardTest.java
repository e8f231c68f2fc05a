package id.naungan.institution.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The database itself keeps a dossier to those who assess, recommend and decide, each in turn, whatever the pages ask. */
@NaunganTest
class AccreditationGuardTest {

    private static final ActKind ANY = ActKind.of("institution.accreditation-assessed");
    private static final List<String> DOSSIER =
            List.of("accreditation_part", "accreditation_answer", "accreditation_assessor", "accreditation_advice");

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

    private UUID home;
    private UUID round;

    @BeforeEach
    void aRoundThatWasVisited() {
        home = as.home("Panti Mandiri Jaya");
        round = Ids.next();
        system(() -> {
            db.sql("""
                    insert into institution.accreditation (id, institution_id, district, begun_at, begun_by_name, moved_at)
                    values (?, ?, '64.72', now(), 'Uji', now())""").params(round, home).update();
            row("accreditation_part", "component", "'PROGRAM'");
            row(
                    "accreditation_answer",
                    "given_by, component, item, question, answer",
                    "'MANDIRI', 'PROGRAM', 'PROGRAM_01', '?', 'SUDAH'");
            move("DIAJUKAN', sent_at = now(), level = 'KABKOTA");
            move("DIREKOMENDASI");
            move("DITELAAH");
            row("accreditation_assessor", "name, certificate_number", "'Uji', '1'");
            move("DIJADWALKAN");
            row(
                    "accreditation_answer",
                    "given_by, component, item, question, answer",
                    "'ASESOR', 'PROGRAM', 'PROGRAM_01', '?', 'BELUM'");
            row(
                    "accreditation_advice",
                    "id, component, advice, due_on, made_by_name, made_at",
                    "'" + Ids.next() + "', 'PROGRAM', 'Tulis', current_date, 'Uji', now()");
            move("DIVISITASI");
            return true;
        });
    }

    @AfterEach
    void thatIsDecided() {
        var open = system(() -> db.sql("select state from institution.accreditation where id = ?")
                .param(round)
                .query(String.class)
                .single());
        if (open.equals("DIVISITASI")) decide(office(Role.KEMENSOS, Reach.NATION, null));
    }

    @Test
    void othersFindNothingOfTheDossierAndWriteNothing() {
        for (var outsider : List.of(
                home("LKSA Kasih Ibu", Role.PENGELOLA),
                home("Panti Mandiri Jaya", Role.PENGASUH),
                office(Role.DINSOS_KAB, Reach.DISTRICT, "64.02"),
                office(Role.DINSOS_PROV, Reach.PROVINCE, "63"),
                office(Role.PEKSOS, Reach.DISTRICT, "64.72"),
                office(Role.KPAI, Reach.NATION, null),
                office(Role.AUDITOR, Reach.NATION, null)))
            for (var table : DOSSIER) {
                assertThat(rows(outsider, table))
                        .as(outsider.role() + " reads " + table)
                        .isZero();
                assertThat(changed(outsider, table))
                        .as(outsider.role() + " writes " + table)
                        .isZero();
            }
    }

    @Test
    void thoseWhoReadItWriteOnlyWhatIsTheirsNow() {
        var manager = home("Panti Mandiri Jaya", Role.PENGELOLA);
        var district = office(Role.DINSOS_KAB, Reach.DISTRICT, "64.72");
        var nation = office(Role.KEMENSOS, Reach.NATION, null);
        for (var reader : List.of(manager, district, nation))
            for (var table : DOSSIER)
                assertThat(rows(reader, table)).as(reader.role() + " " + table).isPositive();
        for (var hand : List.of(manager, district, nation))
            for (var table : List.of("accreditation_part", "accreditation_answer"))
                assertThat(changed(hand, table)).as(hand.role() + " " + table).isZero();
        assertThat(stateBy(manager, "DITARIK")).as("the assessors were there").isZero();
        assertThat(stateBy(district, "PERBAIKAN")).isZero();
        assertThatThrownBy(() -> stateBy(nation, "DITETAPKAN")).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> decide(district)).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> decide(manager)).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> by(
                        nation,
                        () -> db.sql("update institution.accredited set grade = 'A'")
                                .update()))
                .hasStackTraceContaining("permission denied");
        // A home that is not owed an answer is not given one: only the home itself answers, and only an office accepts.
        assertThatThrownBy(() -> adviceBy(manager, "DITERIMA")).hasStackTraceContaining("row-level security");
        assertThat(adviceBy(district, "DITERIMA")).as("nothing was answered").isZero();
    }

    @Test
    void certificatesAreWrittenByTheOfficesOfThePlace() {
        for (var outsider : List.of(
                home("Panti Mandiri Jaya", Role.PENGELOLA),
                office(Role.DINSOS_KAB, Reach.DISTRICT, "64.02"),
                office(Role.KPAI, Reach.NATION, null)))
            assertThatThrownBy(() -> certify(outsider, "64.72"))
                    .as(outsider.role().name())
                    .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> certify(office(Role.KEMENSOS, Reach.NATION, null), "63.71"))
                .as("the home is elsewhere")
                .hasStackTraceContaining("row-level security");
        assertThat(certify(office(Role.DINSOS_KAB, Reach.DISTRICT, "64.72"), "64.72"))
                .isOne();
    }

    @Test
    void everythingMovesWithItsHome() {
        decide(office(Role.KEMENSOS, Reach.NATION, null));
        system(() -> region("64.02"));
        for (var table : List.of(
                "accreditation",
                "accreditation_part",
                "accreditation_answer",
                "accreditation_assessor",
                "accreditation_advice",
                "accreditation_decision",
                "accredited",
                "due"))
            assertThat(system(() -> db.sql("select count(*) from institution." + table
                                    + " where institution_id = ? and district <> '64.02'")
                            .param(home)
                            .query(Long.class)
                            .single()))
                    .as(table)
                    .isZero();
        system(() -> region("64.72"));
    }

    private int region(String district) {
        return db.sql("update institution.institution set district = ?, place_region = ? where id = ?")
                .params(district, district + ".01.1001", home)
                .update();
    }

    private void row(String table, String columns, String values) {
        db.sql("insert into institution." + table + " (accreditation_id, institution_id, district, " + columns
                        + ") values (?, ?, '64.72', " + values.replace("'?'", "'-'") + ")")
                .params(round, home)
                .update();
    }

    private void move(String state) {
        assertThat(db.sql("update institution.accreditation set state = '" + state + "' where id = ?")
                        .param(round)
                        .update())
                .as(state)
                .isOne();
    }

    private long rows(Scope scope, String table) {
        return scopes.as(
                scope,
                () -> transaction.execute(
                        s -> db.sql("select count(*) from institution." + table + " where accreditation_id = ?")
                                .param(round)
                                .query(Long.class)
                                .single()));
    }

    private int changed(Scope scope, String table) {
        if (table.equals("accreditation_assessor"))
            return by(
                    scope,
                    () -> db.sql("delete from institution.accreditation_assessor where accreditation_id = ?")
                            .param(round)
                            .update());
        return by(
                scope,
                () -> db.sql("update institution." + table + " set version = version + 1 where accreditation_id = ?")
                        .param(round)
                        .update());
    }

    private int stateBy(Scope scope, String state) {
        return by(
                scope,
                () -> db.sql("update institution.accreditation set state = ? where id = ?")
                        .params(state, round)
                        .update());
    }

    private int adviceBy(Scope scope, String state) {
        return by(
                scope,
                () -> db.sql(
                                "update institution.accreditation_advice set state = ?, reply = 'Sudah' where accreditation_id = ?")
                        .params(state, round)
                        .update());
    }

    private int decide(Scope scope) {
        return by(scope, () -> db.sql("""
                        insert into institution.accreditation_decision (id, institution_id, district, accreditation_id, grade, number, issuer, decided_on,
                          valid_until, minutes, decided_by_name, decided_at)
                        values (?, ?, '64.72', ?, 'A', '1', 'Uji', current_date, current_date + 30, 'Risalah', 'Uji', now())""").params(Ids.next(), home, round).update());
    }

    private int certify(Scope scope, String district) {
        return by(scope, () -> db.sql("""
                        insert into institution.certificate (id, institution_id, district, kind, number, issuer, issued_on, valid_until, recorded_by_name, recorded_at)
                        values (?, ?, ?, 'RUMAH_AMAN', '1', 'Uji', current_date - 1, current_date + 30, 'Uji', now())""").params(Ids.next(), home, district).update());
    }

    private int by(Scope scope, Supplier<Integer> work) {
        return scopes.as(scope, () -> acts.perform(ANY, Reason.NONE, work));
    }

    private <T> T system(Supplier<T> work) {
        return scopes.asSystem("test", () -> acts.perform(ANY, Reason.NONE, work));
    }

    private Scope home(String name, Role role) {
        return scope(role, Reach.INSTITUTION, as.home(name), null);
    }

    private static Scope office(Role role, Reach reach, String region) {
        return scope(role, reach, null, region);
    }

    private static Scope scope(Role role, Reach reach, UUID institution, String region) {
        return new Scope(
                UUID.randomUUID(),
                null,
                role.name(),
                role,
                reach,
                institution,
                region,
                ZoneId.of("Asia/Makassar"),
                false);
    }
}
