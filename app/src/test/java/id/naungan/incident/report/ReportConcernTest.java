package id.naungan.incident.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A forbidden punishment written into a file becomes an incident by itself. */
@NaunganTest
class ReportConcernTest {

    @Autowired
    World world;

    @Autowired
    ReportWorld reports;

    @Autowired
    JdbcClient db;

    Institution home;
    Scope rina;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Hukuman", "65.03.01.1001");
        rina = reports.staff(home, "Rina Hukuman", Role.PENGASUH);
        siti = reports.child(home, "Siti Hukuman");
    }

    private Map<String, String> deed(LocalDate day, String measure) {
        var form = new HashMap<String, String>();
        form.put("day", day.toString());
        form.put("kind", "TINDAKAN");
        form.put("event", "Pulang terlambat");
        form.put("measure", measure);
        form.put("done", "Dipukul dengan sapu");
        form.put("byWhom", "Pengasuh malam");
        form.put("agreed", "TIDAK");
        form.put("_yakin", "ya");
        return form;
    }

    private long incidents() {
        return reports.one(
                Long.class,
                "select count(*) from incident.incident where institution_id = ? and source = 'CATATAN' and kinds = '{HUKUMAN_FISIK}'",
                home.id());
    }

    @Test
    void theWriterIsItsReporterTheClientItsVictimAndTheHeadIsTold() {
        var today = LocalDate.now(ReportWorld.ZONE);
        var head = reports.staff(home, "Kepala Hukuman", Role.PENGELOLA);
        assertThat(world.post(rina, "/klien/" + siti + "/catat/disiplin", deed(today, "HUKUMAN_FISIK")))
                .hasStatus(302);
        assertThat(incidents()).isEqualTo(1);
        var id = reports.one(UUID.class, "select id from incident.incident where institution_id = ?", home.id());
        assertThat(reports.one(
                        Long.class,
                        "select count(*) from incident.reporter where incident_id = ? and account_id = ?",
                        id,
                        rina.person()))
                .isEqualTo(1);
        assertThat(reports.one(
                        Long.class,
                        "select count(*) from incident.person where incident_id = ? and (part, client_id) = ('KORBAN', ?::uuid)",
                        id,
                        siti))
                .isEqualTo(1);
        assertThat(reports.rows(head, "notice.notice where href = ?", "/insiden/" + id))
                .isEqualTo(1);
        assertThat(reports.rows(
                        reports.office(Role.DINSOS_KAB, Reach.DISTRICT, "65.03", "Dinsos Hukuman"),
                        "incident.incident where id = ?",
                        id))
                .isEqualTo(1);
    }

    @Test
    void theSameConcernAgainIsNoSecondIncidentButAnotherDayIs() {
        var today = LocalDate.now(ReportWorld.ZONE);
        world.post(rina, "/klien/" + siti + "/catat/disiplin", deed(today, "HUKUMAN_FISIK"));
        world.post(rina, "/klien/" + siti + "/catat/disiplin", deed(today, "HUKUMAN_FISIK"));
        assertThat(incidents()).isEqualTo(1);
        world.post(rina, "/klien/" + siti + "/catat/disiplin", deed(today.minusDays(1), "HUKUMAN_FISIK"));
        assertThat(incidents()).isEqualTo(2);
    }
}
