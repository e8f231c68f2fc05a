package id.naungan.consult;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.notice.Daily;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A home asks without names, whoever is asked answers, and nobody else reads it. */
@NaunganTest
class QuestionTest {

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Autowired
    List<Daily> daily;

    @Test
    void aHomeAsksTheOfficeAnswersTheHomeAsksFurtherAndEnds() {
        var home = world.home("Panti Bertanya", "53.01.04.2003");
        var manager = world.manager(home);
        var office = world.district("53.01");
        var id = Ids.next();
        for (int twice = 0; twice < 2; twice++)
            assertThat(ask(manager, id, Map.of())).hasStatus3xxRedirection();
        assertThat(count("select count(*) from consult.message where question_id = ?", id))
                .isEqualTo(1);
        assertThat(world.get(office, "/konsultasi?mana=MENUNGGU"))
                .hasStatusOk()
                .bodyText()
                .contains("Panti Bertanya");
        var here = "/konsultasi/" + id;
        assertThat(world.get(office, here)).hasStatusOk().bodyText().contains("akta lahir");
        assertThat(reply(office, here, "Datang ke kantor kependudukan dengan surat keterangan."))
                .hasStatus3xxRedirection();
        assertThat(world.get(manager, here)).bodyText().contains("kantor kependudukan", "Sudah dijawab");
        assertThat(world.post(office, here + "/penutupan", Map.of()))
                .as("only who asked ends it")
                .hasStatus(403);
        assertThat(reply(manager, here, "Surat keterangan dari siapa?")).hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("MENUNGGU");
        assertThat(reply(office, here, "Dari lurah setempat.")).hasStatus3xxRedirection();
        assertThat(world.post(manager, here + "/penutupan", Map.of())).hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("SELESAI");
        assertThat(reply(office, here, "Masih ada lagi yang perlu?"))
                .as("it is closed")
                .hasStatus(409);
    }

    @Test
    void aNikIsRefusedAndAResidentsNameIsWarnedAboutOnce() {
        var home = world.home("Panti Rahasia", "53.01.04.2003");
        var manager = world.manager(home);
        world.client(home, "Melati Suci Wahyuni", Sex.P, "2015-03-03");
        var id = Ids.next();
        assertThat(ask(manager, id, Map.of("words", "NIK anak ini 5301 0101 0114 0001 sudah benar atau belum?")))
                .hasStatus(422)
                .bodyText()
                .contains("tampak seperti NIK");
        var named = "Apakah melati  suci boleh pulang ke rumah neneknya saat libur sekolah?";
        var page = ask(manager, id, Map.of("words", named));
        assertThat(page).hasStatus(422).bodyText().contains("Melati Suci Wahyuni", "kirim sekali lagi");
        var sure = Pattern.compile("name=\"sure\" value=\"([^\"]+)\"").matcher(World.text(page));
        assertThat(sure.find()).isTrue();
        assertThat(ask(manager, id, Map.of("words", named + " Dia rindu.", "sure", sure.group(1))))
                .as("another text is warned about again")
                .hasStatus(422);
        assertThat(ask(manager, id, Map.of("words", named, "sure", sure.group(1))))
                .hasStatus3xxRedirection();
    }

    @Test
    void aGovernmentHomeThatIsAskedAnswersAndAnyOtherHomeFindsNothing() {
        var home = world.home("Panti Kecil", "53.02.01.1001");
        var public1 = government("UPTD Panti Besar", "53.02.01.1001");
        var far = government("UPTD Jauh", "64.02.01.2001");
        var manager = world.manager(home);
        var id = Ids.next();
        assertThat(ask(manager, id, Map.of("toHome", far.id().toString())))
                .as("another province")
                .hasStatus(422);
        assertThat(ask(manager, id, Map.of("toHome", public1.id().toString()))).hasStatus3xxRedirection();
        var here = "/konsultasi/" + id;
        assertThat(reply(world.manager(public1), here, "Kami biasanya memakai surat lurah."))
                .hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("DIJAWAB");
        var caregiver = world.own(world.account(home, "Pengasuh", Role.PENGASUH, Reach.CLIENTS), home, Role.PENGASUH);
        for (var stranger : List.of(
                world.manager(world.home("Panti Lain", "53.02.01.1001")),
                world.manager(far),
                world.district("53.03"),
                world.province("64"),
                world.nation(Role.KEMENSOS),
                world.nation(Role.AUDITOR),
                caregiver)) {
            assertThat(world.count(stranger, "consult.question", "id", id))
                    .as(stranger.role().name())
                    .isZero();
            assertThat(world.count(stranger, "consult.message", "question_id", id))
                    .isZero();
            assertThat(world.get(stranger, here).getResponse().getStatus()).isIn(403, 404);
        }
        for (var own : List.of(manager, world.manager(public1), world.district("53.02"), world.province("53")))
            assertThat(world.get(own, here)).hasStatusOk();
    }

    @Test
    void whoIsAskedIsRemindedOnceAndTheProvinceOnceItIsLate() {
        var home = world.home("Panti Menunggu", "53.03.01.2005");
        var id = Ids.next();
        assertThat(ask(world.manager(home), id, Map.of())).hasStatus3xxRedirection();
        due(id, 0);
        for (int twice = 0; twice < 2; twice++) reminders().run();
        assertThat(count("select told from consult.question where id = ?", id)).isEqualTo(1);
        due(id, 1);
        for (int twice = 0; twice < 2; twice++) reminders().run();
        assertThat(count("select told from consult.question where id = ?", id)).isEqualTo(2);
        assertThat(world.get(world.province("53"), "/konsultasi?mana=TERLAMBAT"))
                .bodyText()
                .contains("Panti Menunggu");
    }

    private void due(UUID id, int daysAgo) {
        var day = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(daysAgo);
        world.sql("update consult.question set due_on = ? where id = ?", day, id);
    }

    private Daily reminders() {
        return daily.stream()
                .filter(d -> d.name().equals("consult-questions"))
                .findFirst()
                .orElseThrow();
    }

    private Institution government(String name, String region) {
        var home = world.home(name, region);
        world.sql(
                "update institution.institution set profile_legal_form = 'PEMERINTAH', version = version + 1 where id = ?",
                home.id());
        return home;
    }

    private MvcTestResult ask(Scope who, UUID id, Map<String, String> changed) {
        var form = new HashMap<>(Map.of(
                "id", id.toString(),
                "scan", Ids.next().toString(),
                "category", "DOKUMEN",
                "title", "Anak tanpa akta lahir",
                "words", "Kami menerima anak tanpa akta lahir. Surat apa yang diurus lebih dulu?"));
        form.putAll(changed);
        return world.post(who, "/konsultasi", form);
    }

    private MvcTestResult reply(Scope who, String here, String words) {
        return world.post(
                who,
                here + "/pesan",
                Map.of("id", Ids.next().toString(), "scan", Ids.next().toString(), "words", words));
    }

    private String state(UUID id) {
        return world.system(() -> db.sql("select state from consult.question where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    private long count(String sql, UUID id) {
        return world.system(() -> db.sql(sql).param(id).query(Long.class).single());
    }
}
