package id.naungan.casework;

import static id.naungan.casework.Field.today;
import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.store.Ids;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose task is whose: seen by those of the area, ticked off by whoever must do it, handed on by whoever may. */
class WorklistTest extends CaseTest {

    private static final ActKind PUT = ActKind.of("test.task-put");

    @Autowired
    Tasks tasks;

    private UUID task(String kind, String role, @Nullable Scope holder, String words) {
        var key = "uji:" + Ids.next();
        world.system(() -> acts.perform(PUT, Reason.NONE, () -> {
            tasks.put(new NewTask(
                    key,
                    siti,
                    home.id(),
                    home.district(),
                    kind,
                    words,
                    today().minusDays(3),
                    holder == null ? null : holder.person(),
                    role,
                    "/klien/" + siti,
                    ""));
            return true;
        }));
        return one(UUID.class, "select id from client.task where key = ?", key);
    }

    private String status(UUID task) {
        return one(String.class, "select status from client.task where id = ?", task);
    }

    private int done(Scope who, UUID task) {
        return world.post(
                        who,
                        "/tugas/" + task + "/penyelesaian",
                        Map.of("on", today().toString(), "how", "Sudah dikerjakan"))
                .getResponse()
                .getStatus();
    }

    private int handed(Scope who, UUID task, UUID to) {
        return world.post(who, "/tugas/" + task + "/penyerahan", Map.of("kepada", to.toString()))
                .getResponse()
                .getStatus();
    }

    @Test
    void myOwnTaskIsTickedOffByMe() {
        var mine = task("rencana", "PEKSOS", worker, "Belajar berhitung bersama");
        assertThat(text(world.get(worker, "/tugas"))).contains("Belajar berhitung bersama", "Siti Rantai");
        assertThat(text(world.get(colleague, "/tugas?daftar=SAYA"))).doesNotContain("Belajar berhitung bersama");
        assertThat(text(world.get(colleague, "/tugas?daftar=TIM"))).contains("Belajar berhitung bersama");
        assertThat(done(colleague, mine)).as("a colleague's").isEqualTo(404);
        assertThat(status(mine)).isEqualTo("TERBUKA");
        assertThat(done(worker, mine)).isEqualTo(302);
        assertThat(status(mine)).isEqualTo("SELESAI");
    }

    @Test
    void theOfficeTicksOffItsOwnPromise() {
        var office = task("rencana", "DINSOS_KAB", null, "Mengurus bantuan keluarga");
        assertThat(done(manager, office)).isEqualTo(404);
        assertThat(done(dinsos, office)).isEqualTo(302);
        assertThat(status(office)).isEqualTo("SELESAI");
    }

    /** What the district must do about a home is closed by nobody of that home. */
    @Test
    void aHomeNeitherClosesNorTakesWhatTheDistrictMustDoAboutIt() {
        var concern = task("hukuman-terlarang", "DINSOS_KAB", null, "Tindak lanjut");
        var caregiver = cases.account(home, "Rina Tugas", Role.PENGASUH);
        for (var who : new Scope[] {manager, worker, caregiver}) {
            assertThat(done(who, concern)).as(who.name()).isEqualTo(404);
            assertThat(handed(who, concern, who.person())).as(who.name()).isEqualTo(404);
        }
        assertThat(done(dinsos, concern)).as("its own page closes it").isEqualTo(404);
        assertThat(status(concern)).isEqualTo("TERBUKA");
        assertThat(one(Long.class, "select count(*) from client.task where id = ? and holder is null", concern))
                .isOne();
    }

    @Test
    void aStepIsDoneByDoingIt() {
        var step = task("langkah.RENCANA", "PEKSOS", worker, "");
        assertThat(done(worker, step)).isEqualTo(404);
    }

    @Test
    void aManagerHandsATaskToSomebodyOfTheHomeAndToNobodyElse() {
        var plan = task("rencana", "PEKSOS", worker, "Kunjungan");
        var stranger = cases.account(neighbour, "Tono Tugas", Role.PEKSOS);
        assertThat(handed(manager, plan, stranger.person())).isEqualTo(404);
        assertThat(handed(colleague, plan, colleague.person()))
                .as("nobody takes a colleague's by himself")
                .isEqualTo(404);
        assertThat(handed(manager, plan, colleague.person())).isEqualTo(302);
        assertThat(one(UUID.class, "select holder from client.task where id = ?", plan))
                .isEqualTo(colleague.person());
    }

    @Test
    void aNeighbourFindsNothingAlsoWhenHeNamesTheHome() {
        task("rencana", "PEKSOS", null, "Rahasia rumah ini");
        signed(id.naungan.casework.step.Step.KEPUTUSAN, "keluarga/reasons=KEMISKINAN");
        var strangers = new Scope[] {
            cases.account(neighbour, "Tono Daftar", Role.PEKSOS),
            world.manager(neighbour),
            world.district("61.04"),
            world.province("62")
        };
        for (var lane : new String[] {"SAYA", "TIM", "DIBAGIKAN", "MENUNGGU", "DRAF", "GERBANG", "KEMISKINAN"}) {
            for (var who : strangers)
                assertThat(text(world.get(who, "/tugas?daftar=" + lane + "&lks=" + home.id())))
                        .as(who.name() + " " + lane)
                        .doesNotContain("Siti Rantai", "Rahasia rumah ini");
        }
        assertThat(text(world.get(dinsos, "/tugas?daftar=TIM&lks=" + home.id())))
                .contains("Siti Rantai", "Rahasia rumah ini");
        for (var role : new Role[] {Role.KEMENSOS, Role.KPAI, Role.AUDITOR, Role.ADMIN})
            assertThat(world.get(world.nation(role), "/tugas")).as(role.name()).hasStatus(403);
    }

    @Test
    void aBentAddressBeginsAtTheBeginning() {
        task("rencana", "PEKSOS", worker, "Masih di sini");
        for (var bent : new String[] {"2026-02-31_x", "kemarin", "2026-01-01_" + "0".repeat(40), "%00"})
            assertThat(text(world.get(worker, "/tugas?sesudah=" + bent)))
                    .as(bent)
                    .contains("Masih di sini");
    }
}
