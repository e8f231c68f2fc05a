package id.naungan.incident.file;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.report.ReportWorld;
import id.naungan.institution.domain.Institution;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person's file tells of an incident by its number, to those who may read it. */
@NaunganTest
class IncidentInFileTest {

    @Autowired
    World world;

    @Autowired
    ReportWorld reports;

    Institution home;
    Scope rina;
    Scope head;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Berkas Insiden", "65.03.01.1001");
        rina = reports.staff(home, "Rina Berkas", Role.PENGASUH);
        head = reports.staff(home, "Kepala Berkas", Role.PENGELOLA);
        siti = reports.child(home, "Siti Berkas");
    }

    private String number(UUID incident) {
        return reports.one(String.class, "select number from incident.incident where id = ?", incident);
    }

    @Test
    void anOpenIncidentStandsOnTopOfTheFileAndInTheTimelineForTheHeadAlone() {
        var id = reports.report(rina, home, "victims", siti.toString(), "sentence", "Cerita rahasia");
        for (var path : new String[] {"/klien/" + siti, "/klien/" + siti + "/perjalanan"}) {
            assertThat(text(world.get(head, path)))
                    .as(path)
                    .contains("Insiden " + number(id), "/insiden/" + id)
                    .doesNotContain("Cerita rahasia");
            assertThat(text(world.get(rina, path))).as(path).doesNotContain("INS-");
        }
    }

    @Test
    void whatGoesAroundTheHeadIsNotInTheFileHeOpens() {
        var id = reports.report(rina, home, "victims", siti.toString(), "accused.relation", "PENGURUS");
        assertThat(text(world.get(head, "/klien/" + siti))).doesNotContain(number(id));
        assertThat(text(world.get(head, "/klien/" + siti + "/perjalanan"))).doesNotContain(number(id));
    }

    @Test
    void aClosedIncidentLeavesTheTopAndStaysInTheTimeline() {
        var id = reports.report(rina, home, "victims", siti.toString());
        world.sql(
                "update incident.incident set state = 'SELESAI', closed_at = now(), outcome = 'TERBUKTI' where id = ?",
                id);
        assertThat(text(world.get(head, "/klien/" + siti))).doesNotContain("belum selesai");
        assertThat(text(world.get(head, "/klien/" + siti + "/perjalanan"))).contains(number(id));
    }
}
