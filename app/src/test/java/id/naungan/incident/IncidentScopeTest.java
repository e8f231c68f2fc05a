package id.naungan.incident;

import static id.naungan.incident.IncidentWorld.accused;
import static id.naungan.incident.IncidentWorld.victim;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees an incident, row by row: in the database, before any page asks. */
@NaunganTest
class IncidentScopeTest {

    private static final List<String> DETAILS =
            List.of("person", "clock", "rung", "excluded", "reporter", "step", "evidence", "duty_ban", "custody");

    @Autowired
    World world;

    @Autowired
    IncidentWorld incidents;

    @Autowired
    JdbcClient db;

    @Autowired
    Acts acts;

    @Autowired
    Scopes scopes;

    Institution home;
    Institution neighbour;
    Scope caregiver;
    Scope colleague;
    Scope head;
    Scope district;
    Scope province;
    UUID child;

    @BeforeEach
    void cast() {
        home = world.home("Panti Insiden", "61.71.01.1001");
        neighbour = world.home("Panti Tetangga Insiden", "61.71.02.1001");
        caregiver = incidents.staff(home, "Rina Pelapor", Role.PENGASUH);
        colleague = incidents.staff(home, "Kolega Insiden", Role.PENGASUH);
        head = incidents.staff(home, "Kepala Insiden", Role.PENGELOLA);
        district = incidents.officer("61.71", "Dinsos Insiden", Role.DINSOS_KAB);
        province = incidents.officer("61", "Provinsi Insiden", Role.DINSOS_PROV);
        child = world.client(home, "Siti Insiden", Sex.P, "03-03-2016");
    }

    private boolean sees(Scope who, UUID incident) {
        return world.count(who, "incident.incident", "id", incident) == 1;
    }

    private void seesNothing(Scope who, UUID incident) {
        assertThat(sees(who, incident)).as(who.name()).isFalse();
        for (var table : DETAILS)
            assertThat(world.count(who, "incident." + table, "incident_id", incident))
                    .as(who.name() + " " + table)
                    .isZero();
        assertThat(world.count(who, "incident.party", "incident_id", incident))
                .as(who.name())
                .isZero();
        assertThat(changes(who, incident)).as(who.name() + " history").isZero();
        assertThat(world.seen(
                        who,
                        () -> db.sql("select count(*) from notice.notice where href = ? and account_id = ?")
                                .params("/insiden/" + incident, who.account())
                                .query(Long.class)
                                .single()))
                .as(who.name() + " notices")
                .isZero();
    }

    private long changes(Scope who, UUID incident) {
        return world.seen(
                who,
                () -> db.sql("select count(*) from audit.change where tbl like 'incident.%' and row_id = ?")
                        .param(incident.toString())
                        .query(Long.class)
                        .single());
    }

    @Test
    void theHomeTheDistrictAndForAnEmergencyTheProvinceSeeIt() {
        var grave = incidents.report(caregiver, home, Set.of("SEKSUAL"), Answer.TIDAK, victim(child));
        var light = incidents.report(caregiver, home, Set.of("PRIVASI"), Answer.YA, victim(child));
        for (var who : List.of(head, district)) {
            assertThat(sees(who, grave)).as(who.name()).isTrue();
            assertThat(sees(who, light)).as(who.name()).isTrue();
            assertThat(world.count(who, "incident.clock", "incident_id", grave)).isPositive();
            assertThat(changes(who, grave)).as("history is seen with the row").isPositive();
        }
        assertThat(sees(province, grave)).isTrue();
        seesNothing(province, light);
        assertThat(sees(world.nation(Role.KPAI), grave)).isTrue();
        seesNothing(world.nation(Role.KPAI), light);
    }

    @Test
    void strangersSeeNothing() {
        var grave = incidents.report(caregiver, home, Set.of("SEKSUAL"), Answer.TIDAK, victim(child));
        for (var who : List.of(
                colleague,
                incidents.staff(home, "Peksos Insiden", Role.PEKSOS),
                incidents.staff(neighbour, "Kepala Tetangga", Role.PENGELOLA),
                incidents.officer("61.04", "Dinsos Lain", Role.DINSOS_KAB),
                incidents.officer("61.71", "Supervisor Insiden", Role.SUPERVISOR),
                incidents.officer("62", "Provinsi Lain", Role.DINSOS_PROV),
                world.nation(Role.KEMENSOS),
                world.nation(Role.AUDITOR),
                world.nation(Role.ADMIN))) seesNothing(who, grave);
    }

    @Test
    void anAccusedCaregiverSeesNothingWhileHisHeadDoes() {
        var it = incidents.report(
                caregiver, home, Set.of("FISIK"), Answer.YA, victim(child), accused(colleague.account(), "PENGASUH"));
        seesNothing(colleague, it);
        assertThat(sees(head, it)).isTrue();
    }

    @Test
    void aReportThatAccusesTheHeadGoesAroundTheWholeHome() {
        var deputy = incidents.staff(home, "Wakil Kepala", Role.PENGELOLA);
        for (var person : List.of(accused(head.account(), null), accused(null, "PENGURUS"))) {
            var it = incidents.report(caregiver, home, Set.of("FISIK"), Answer.YA, victim(child), person);
            seesNothing(head, it);
            seesNothing(deputy, it);
            seesNothing(colleague, it);
            assertThat(sees(district, it)).isTrue();
        }
    }

    @Test
    void aReportThatAccusesAnOfficerOfTheDistrictGoesToTheProvince() {
        var it = incidents.report(
                caregiver, home, Set.of("PSIKIS"), Answer.YA, victim(child), accused(district.account(), null));
        seesNothing(district, it);
        seesNothing(incidents.officer("61.71", "Rekan Dinsos", Role.DINSOS_KAB), it);
        seesNothing(head, it);
        assertThat(sees(province, it)).isTrue();
    }

    @Test
    void aReportThatAccusesAnOfficerOfTheProvinceGoesToKemensos() {
        var it = incidents.report(
                caregiver, home, Set.of("PSIKIS"), Answer.YA, victim(child), accused(province.account(), null));
        seesNothing(province, it);
        seesNothing(district, it);
        assertThat(sees(world.nation(Role.KEMENSOS), it)).isTrue();
    }

    @Test
    void anAccusedOfficerOfTheNationIsNotToldThoughHisOfficeIs() {
        var accused = nation(Role.KEMENSOS, "Pejabat Terduga");
        var colleague = nation(Role.KEMENSOS, "Pejabat Lain");
        var it = incidents.report(
                caregiver, home, Set.of("FISIK"), Answer.YA, victim(child), accused(accused.account(), null));
        assertThat(told(colleague, it)).isOne();
        assertThat(told(accused, it)).isZero();
        seesNothing(accused, it);
    }

    private Scope nation(Role role, String name) {
        var id = Ids.next();
        world.sql("""
                insert into access.account (id, username, full_name, role, reach, must_change_password, status)
                values (?, ?, ?, ?, 'NATION', false, 'ACTIVE')""", id, "n" + id, name, role.name());
        return new Scope(id, null, name, role, Reach.NATION, null, null, ZoneId.of("Asia/Jakarta"), false);
    }

    private long told(Scope who, UUID incident) {
        return world.seen(
                who,
                () -> db.sql("select count(*) from notice.notice where href = ? and account_id = ?")
                        .params("/insiden/" + incident, who.account())
                        .query(Long.class)
                        .single());
    }

    @Test
    void aReporterSeesThatItArrivedAndNothingElse() {
        var it = incidents.report(caregiver, home, Set.of("FISIK"), Answer.YA, victim(child));
        assertThat(sees(caregiver, it)).isTrue();
        for (var table : List.of("person", "clock", "rung", "step", "evidence"))
            assertThat(world.count(caregiver, "incident." + table, "incident_id", it))
                    .as(table)
                    .isZero();
    }

    @Test
    void nobodyElseCanFindOutWhoReported() {
        var it = incidents.report(caregiver, home, Set.of("FISIK"), Answer.YA, victim(child));
        for (var who : List.of(head, district, colleague)) {
            assertThat(world.count(who, "incident.reporter", "incident_id", it))
                    .as(who.name())
                    .isZero();
            assertThat(world.seen(
                            who,
                            () -> db.sql(
                                            "select count(*) from incident.party where incident_id = ? and level = 'PELAPOR'")
                                    .param(it)
                                    .query(Long.class)
                                    .single()))
                    .as(who.name())
                    .isZero();
            // Neither the history of its rows nor the Act that made them bears the reporter.
            assertThat(world.seen(
                            who,
                            () -> db.sql("""
                            select count(*) from audit.change c join audit.act a on a.id = c.act_id
                             where c.tbl like 'incident.%' and (strpos(c.diff::text, ?) > 0 or a.actor = ? or a.actor_name = ?)""")
                                    .params(caregiver.person().toString(), caregiver.person(), caregiver.name())
                                    .query(Long.class)
                                    .single()))
                    .as(who.name())
                    .isZero();
        }
    }

    @Test
    void storiesAndNamesAreNotReadableInTheDatabase() {
        var it = incidents.report(caregiver, home, Set.of("FISIK"), Answer.YA, victim(child));
        assertThat(world.system(() -> db.sql("""
                        select count(*) from incident.incident i where i.id = ?
                          and (strpos(encode(i.story, 'escape'), 'rahasia') > 0 or strpos(i::text, 'rahasia') > 0)""").param(it).query(Long.class).single()))
                .isZero();
        assertThat(world.system(() -> db.sql(
                                "select count(*) from audit.change where row_id = ? and strpos(diff::text, 'story') > 0 and strpos(diff->>'story', '•') > 0")
                        .param(it.toString())
                        .query(Long.class)
                        .single()))
                .isOne();
    }

    @Test
    void brokenGlassIsNeverForThoseItGoesAround() {
        var it = incidents.report(
                caregiver, home, Set.of("FISIK"), Answer.YA, victim(child), accused(district.account(), null));
        var number = world.system(() -> db.sql("select number from incident.incident where id = ?")
                .param(it)
                .query(String.class)
                .single());
        var peer = incidents.officer("61.71", "Supervisor Dilewati", Role.SUPERVISOR);
        for (var who : List.of(district, peer, head)) {
            assertThat(broken(who, number)).as(who.name()).isNull();
            seesNothing(who, it);
        }
        var kpai = incidents.officer("61", "Provinsi Pembuka", Role.DINSOS_PROV);
        assertThat(broken(kpai, number)).isEqualTo(it);
    }

    private UUID broken(Scope who, String number) {
        return scopes.as(
                who,
                () -> acts.perform(
                        ActKind.of("test.tried"),
                        Reason.NONE,
                        () -> db.sql("select incident.break_glass(?, 'Alasan uji yang cukup panjang', now())")
                                .param(number)
                                .query((rs, i) -> java.util.Optional.ofNullable(rs.getObject(1, UUID.class)))
                                .single()
                                .orElse(null)));
    }
}
