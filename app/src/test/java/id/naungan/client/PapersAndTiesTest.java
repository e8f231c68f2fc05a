package id.naungan.client;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A missing paper is a task until it is there, with steps to it; and what holds a person besides the family is drawn. */
@NaunganTest
class PapersAndTiesTest {

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    Institution home;
    Scope manager;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Surat", "62.71.01.1001");
        manager = world.manager(home);
        siti = world.client(home, "Siti Tanpa Akta", Sex.P, "03-03-2016", "6271014303160001");
        world.resides(siti, LocalDate.now(ZoneId.of("Asia/Makassar")));
    }

    private String url(String rest) {
        return "/klien/" + siti + rest;
    }

    private Map<String, String> tasks() {
        var tasks = new LinkedHashMap<String, String>();
        world.system(() -> db.sql(
                        "select kind, status from client.task where client_id = ? and kind like 'surat.%' order by kind")
                .param(siti)
                .query((row, n) -> tasks.put(row.getString("kind"), row.getString("status")))
                .list());
        return tasks;
    }

    private void status(String kind, String status) {
        assertThat(world.post(manager, url("/surat/" + kind + "/status"), Map.of("status", status)))
                .hasStatus(302);
    }

    @Test
    void everyMandatoryPaperOfTheAgeThatIsMissingIsATaskUntilItIsThere() {
        status("KIP", "TIDAK_ADA");
        // She is ten, and her NIK is known.
        assertThat(tasks()).containsOnlyKeys("surat.AKTA", "surat.JKN", "surat.KIA", "surat.KK", "surat.NISN");
        status("AKTA", "ADA");
        assertThat(tasks()).containsEntry("surat.AKTA", "SELESAI").containsEntry("surat.KK", "TERBUKA");
        status("AKTA", "PROSES");
        assertThat(tasks()).containsEntry("surat.AKTA", "TERBUKA");
    }

    @Test
    void whoeverHasLeftNeedsNoPaperHere() {
        status("KIP", "TIDAK_ADA");
        world.sql("update client.client set resident_since = null where id = ?", siti);
        status("KIP", "PROSES");
        assertThat(tasks().values()).containsOnly("BATAL");
    }

    @Test
    void theStepsToAPaperAreTickedOffAndTakenBack() {
        status("AKTA", "PROSES");
        assertThat(text(world.get(manager, url("/surat"))))
                .contains("Urus akta kelahiran")
                .contains("0 dari 4 langkah");
        assertThat(world.post(manager, url("/surat/AKTA/langkah"), Map.of("langkah", "AKTA_1", "sudah", "true")))
                .hasStatus(302);
        assertThat(text(world.get(manager, url("/surat"))))
                .contains("1 dari 4 langkah")
                .contains(manager.name());
        assertThat(world.post(manager, url("/surat/AKTA/langkah"), Map.of("langkah", "AKTA_1", "sudah", "false")))
                .hasStatus(302);
        assertThat(text(world.inEnglish(manager, url("/surat")))).contains("0 of 4 steps");
        assertThat(world.post(manager, url("/surat/AKTA/langkah"), Map.of("langkah", "KIA_1", "sudah", "true")))
                .hasStatus(404);
    }

    private UUID tie(String name, String bond) {
        var id = Ids.next();
        assertThat(world.post(
                        manager,
                        url("/ikatan"),
                        Map.of("id", id.toString(), "tie.kind", "PUSKESMAS", "tie.name", name, "tie.bond", bond)))
                .hasStatus(302);
        return id;
    }

    @Test
    void aTieIsDrawnCorrectedAndEnded() {
        var tie = tie("Puskesmas Pahandut", "KONFLIK");
        var page = text(world.get(manager, url("/keluarga")));
        assertThat(page)
                .contains("Puskesmas Pahandut")
                .contains("Penuh konflik")
                .contains("class=\"ecomap\"");
        assertThat(world.get(manager, "/koreksi/klien-ikatan/" + tie)).hasStatusOk();
        assertThat(world.get(manager, url("/ikatan/baru"))).hasStatusOk();
        assertThat(world.get(manager, url("/ikatan/" + tie + "/akhir"))).hasStatusOk();
        assertThat(world.post(
                        manager,
                        url("/ikatan/" + tie + "/akhir"),
                        Map.of("endedOn", "01-02-2026", "reason", "Pindah puskesmas")))
                .hasStatus(302);
        assertThat(text(world.get(manager, url("/keluarga")))).contains("Tidak berlaku sejak");
    }

    @Test
    void nobodyElseSeesOrChangesTiesAndSteps() {
        var tie = tie("Puskesmas Jauh", "KUAT");
        status("AKTA", "PROSES");
        world.post(manager, url("/surat/AKTA/langkah"), Map.of("langkah", "AKTA_1", "sudah", "true"));
        var neighbour = world.manager(world.home("Panti Tetangga Surat", "62.71.01.1001"));
        for (var stranger : List.of(neighbour, world.district("64.72"))) {
            assertThat(world.count(stranger, "client.tie", "client_id", siti)).isZero();
            assertThat(world.count(stranger, "client.paper_step", "client_id", siti))
                    .isZero();
            assertThat(world.get(stranger, url("/ikatan/baru"))).hasStatus(404);
            assertThat(world.get(stranger, url("/ikatan/" + tie + "/akhir"))).hasStatus(404);
            assertThat(world.get(stranger, "/koreksi/klien-ikatan/" + tie)).hasStatus(404);
            assertThat(world.post(stranger, url("/surat/AKTA/langkah"), Map.of("langkah", "AKTA_2", "sudah", "true")))
                    .hasStatus(404);
        }
        var kemensos = world.nation(Role.KEMENSOS);
        assertThat(world.get(kemensos, url("/ikatan/baru"))).hasStatus(403);
        assertThat(world.post(kemensos, url("/surat/AKTA/langkah"), Map.of("langkah", "AKTA_2", "sudah", "true")))
                .hasStatus(403);
        // Another person's file is no way in either.
        var other = world.client(home, "Rahma Lain", Sex.P, null);
        assertThat(world.get(manager, "/klien/" + other + "/ikatan/" + tie + "/akhir"))
                .hasStatus(404);
        assertThat(world.count(manager, "client.tie", "client_id", siti)).isEqualTo(1);
    }
}
