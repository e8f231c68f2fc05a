package id.naungan.consult;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an office publishes of a question names nobody and is read by everybody signed in. */
@NaunganTest
class GuidanceTest {

    @Autowired
    World world;

    @Test
    void guidanceNamesNobodyAndIsFoundEverywhereUntilItsOfficeWithdrawsIt() {
        var home = world.home("Panti Sumber Tanya", "53.04.01.2001");
        world.client(home, "Kenanga Putri Lestari", Sex.P, "2015-03-03");
        var office = world.district("53.04");
        var question = Ids.next();
        assertThat(world.post(
                        world.manager(home),
                        "/konsultasi",
                        Map.of(
                                "id",
                                question.toString(),
                                "scan",
                                Ids.next().toString(),
                                "category",
                                "DOKUMEN",
                                "title",
                                "Pengurusan akta terlambat",
                                "words",
                                "Bagaimana mengurus akta anak yang sudah 9 tahun tanpa surat lahir?")))
                .hasStatus3xxRedirection();
        assertThat(world.post(
                        office,
                        "/konsultasi/" + question + "/pesan",
                        Map.of(
                                "id",
                                Ids.next().toString(),
                                "scan",
                                Ids.next().toString(),
                                "words",
                                "Ajukan ke Disdukcapil dengan surat pernyataan bermaterai.")))
                .hasStatus3xxRedirection();
        assertThat(world.get(office, "/panduan/baru?dari=" + question))
                .hasStatusOk()
                .bodyText()
                .contains("Disdukcapil", "sudah 9 tahun");

        var id = Ids.next();
        assertThat(publish(office, id, question, "Untuk kenanga putri, ajukan ke Disdukcapil dengan pernyataan."))
                .hasStatus(422)
                .bodyText()
                .contains("Kenanga Putri Lestari");
        assertThat(publish(office, id, question, "Seperti di Panti Sumber Tanya, ajukan ke Disdukcapil."))
                .hasStatus(422);
        assertThat(publish(world.district("53.05"), id, question, "Ajukan ke Disdukcapil dengan surat pernyataan."))
                .hasStatus(404);
        assertThat(publish(world.manager(home), id, question, "Ajukan ke Disdukcapil dengan surat pernyataan."))
                .hasStatus(403);
        assertThat(publish(office, id, question, "Ajukan ke Disdukcapil dengan surat pernyataan."))
                .hasStatus3xxRedirection();

        var far = world.home("Panti Seberang", "64.02.01.2001");
        var caregiver = world.own(world.account(far, "Pengasuh", Role.PENGASUH, Reach.CLIENTS), far, Role.PENGASUH);
        assertThat(world.get(caregiver, "/panduan?kata=disdukcapil%20akta&bidang=DOKUMEN"))
                .hasStatusOk()
                .bodyText()
                .contains("Pengurusan akta terlambat")
                .doesNotContain("Panti Sumber Tanya");
        assertThat(world.get(caregiver, "/panduan?kata=disdukcapil%20kuda"))
                .bodyText()
                .doesNotContain("Pengurusan akta terlambat");
        assertThat(world.inEnglish(caregiver, "/panduan/" + id)).hasStatusOk();
        var why = Map.of("alasan", "Ada aturan baru");
        assertThat(world.post(world.district("53.05"), "/panduan/" + id + "/penarikan", why))
                .hasStatus(404);
        assertThat(world.post(office, "/panduan/" + id + "/penarikan", why)).hasStatus3xxRedirection();
        assertThat(world.get(caregiver, "/panduan/" + id)).hasStatus(404);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult publish(
            id.naungan.access.Scope who, UUID id, UUID question, String answer) {
        var form = new HashMap<>(Map.of(
                "id", id.toString(),
                "category", "DOKUMEN",
                "title", "Pengurusan akta terlambat",
                "question", "Bagaimana mengurus akta anak tanpa surat lahir?",
                "answer", answer));
        return world.post(who, "/panduan?dari=" + question, form);
    }
}
