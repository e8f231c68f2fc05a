package id.naungan.incident.report;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees a report of the staff: by the pages and by the database itself. */
@NaunganTest
class ReportScopeTest {

    /** Every table an incident leaves a row in, and how to find those of one incident there. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("incident", "incident.incident where id = ?");
        for (var table : List.of(
                "party",
                "excluded",
                "opening",
                "person",
                "reporter",
                "clock",
                "rung",
                "step",
                "evidence",
                "evidence_content",
                "custody",
                "addition")) TABLES.put(table, "incident." + table + " where incident_id = ?");
        TABLES.put(
                "history",
                "audit.change where tbl like 'incident.%' and (row_id = ?::text or diff -> 'incident_id' ->> 1 = ?::text)");
    }

    @Autowired
    World world;

    @Autowired
    ReportWorld reports;

    @Autowired
    JdbcClient db;

    Institution home;
    Scope rina;
    Scope accused;
    Scope colleague;
    Scope head;
    Scope dinsos;
    Scope province;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Jangkauan", "65.03.01.1001");
        rina = reports.staff(home, "Rina Pelapor Rahasia", Role.PENGASUH);
        accused = reports.staff(home, "Dewi Terduga", Role.PENGASUH);
        colleague = reports.staff(home, "Tono Rekan", Role.PENGASUH);
        head = reports.staff(home, "Nurhayati Kepala", Role.PENGELOLA);
        dinsos = reports.office(Role.DINSOS_KAB, Reach.DISTRICT, "65.03", "Dinsos Jangkauan");
        province = reports.office(Role.DINSOS_PROV, Reach.PROVINCE, "65", "Prov Jangkauan");
        siti = reports.child(home, "Siti Jangkauan");
    }

    private Map<String, Long> seen(Scope by, UUID incident) {
        var seen = new LinkedHashMap<String, Long>();
        TABLES.forEach((name, where) -> {
            var params = where.chars()
                    .filter(c -> c == '?')
                    .mapToObj(c -> (Object) incident)
                    .toArray();
            seen.put(name, reports.rows(by, where, params));
        });
        return seen;
    }

    private void seesNothing(Scope by, UUID incident) {
        assertThat(seen(by, incident))
                .as(by.name())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(reports.rows(by, "notice.notice where href like ?", "/insiden/" + incident + "%"))
                .as(by.name())
                .isZero();
        assertThat(world.get(by, "/lapor/" + incident)).hasStatus(404);
        assertThat(world.get(by, "/insiden/" + incident + "/bukti")
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
    }

    private UUID reported(String... more) {
        var all = new java.util.ArrayList<>(List.of(
                "victims",
                siti.toString(),
                "sentence",
                "Cerita",
                "more.injuries",
                "Lebam",
                "more.measures",
                "Dipisahkan"));
        all.addAll(List.of(more));
        return reports.report(rina, home, all.toArray(String[]::new));
    }

    @Test
    void theReporterSeesThatItArrivedAndHowFarItIsAndNothingElse() {
        var id = reported("accused.relation", "ANAK_LAIN");
        var seen = seen(rina, id);
        assertThat(seen)
                .containsEntry("incident", 1L)
                .containsEntry("reporter", 1L)
                .containsEntry("party", 1L);
        assertThat(seen).containsEntry("addition", 2L);
        for (var table : List.of("excluded", "opening", "person", "clock", "rung", "step", "evidence", "custody"))
            assertThat(seen).containsEntry(table, 0L);
        assertThat(world.get(rina, "/insiden/" + id + "/bukti")).hasStatus(403);
    }

    @Test
    void anAccusedCaregiverAndHisColleaguesSeeNothing() {
        var id = reported(
                "accused.relation",
                "PENGASUH",
                "accused.account",
                accused.person().toString());
        seesNothing(accused, id);
        seesNothing(colleague, id);
        assertThat(seen(dinsos, id)).containsEntry("incident", 1L).containsEntry("person", 2L);
        assertThat(seen(head, id)).containsEntry("incident", 1L);
    }

    @Test
    void anAccusedHeadAndEverybodyInTheHomeSeeNothing() {
        var id = reported("accused.account", head.person().toString());
        seesNothing(head, id);
        seesNothing(reports.staff(home, "Kepala Kedua", Role.PENGELOLA), id);
        seesNothing(colleague, id);
        assertThat(seen(dinsos, id)).containsEntry("incident", 1L);
    }

    @Test
    void aHeadAccusedByNameOnlySeesNothingEither() {
        var id = reported("accused.relation", "PENGASUH", "accused.name", "ibu nurhayati kepala");
        seesNothing(head, id);
        assertThat(seen(dinsos, id)).containsEntry("incident", 1L);
    }

    @Test
    void anotherHomeAnotherRegencyAndAnotherRoleSeeNothing() {
        var id = reported("accused.relation", "ANAK_LAIN");
        var other = world.home("Panti Jangkauan Lain", "65.03.01.1001");
        seesNothing(reports.staff(other, "Kepala Lain", Role.PENGELOLA), id);
        seesNothing(reports.office(Role.DINSOS_KAB, Reach.DISTRICT, "65.01", "Dinsos Lain"), id);
        seesNothing(reports.office(Role.DINSOS_PROV, Reach.PROVINCE, "64", "Prov Lain"), id);
        seesNothing(reports.office(Role.SUPERVISOR, Reach.DISTRICT, "65.03", "Supervisor"), id);
        seesNothing(reports.office(Role.KPAI, Reach.NATION, null, "KPAI"), id);
    }

    @Test
    void whoReportedStandsInNoTableTheHeadReads() {
        var id = reported("accused.relation", "ANAK_LAIN");
        var account = rina.person().toString();
        // Whatever text column of whatever table: what this head sees of the last minute must not name the reporter.
        for (var reader : List.of(head, dinsos, province)) {
            assertThat(reports.rows(reader, "incident.reporter where incident_id = ?", id))
                    .isZero();
            assertThat(reports.rows(reader, "incident.party where incident_id = ? and level = 'PELAPOR'", id))
                    .isZero();
            for (var table : TABLES.values()) {
                var name = table.substring(0, table.indexOf(' '));
                assertThat(reports.rows(
                                reader,
                                name
                                        + " x where to_jsonb(x)::text like '%' || ? || '%' and to_jsonb(x)::text like '%' || ? || '%'",
                                account,
                                id.toString()))
                        .as(reader.name() + " " + name)
                        .isZero();
            }
            assertThat(
                            reports.rows(
                                    reader,
                                    "audit.act a where a.kind = 'incident.reported' and (a.actor is not null or a.actor_name <> 'laporan insiden')"))
                    .isZero();
            assertThat(reports.rows(reader, "outbox.receipt where href like ?", "/lapor/" + id + "%"))
                    .isZero();
            assertThat(reports.rows(reader, "audit.reading where actor = ?::uuid", account))
                    .isZero();
        }
        assertThat(text(world.get(head, "/insiden/" + id + "/bukti"))).doesNotContain("Rina Pelapor");
    }
}
