package id.naungan.consult;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.store.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers that travel with a question are opened by both sides and by nobody else. */
@NaunganTest
class ConsultFileTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Test
    void bothSidesOpenWhatTheOtherSentAndNobodyElseDoes() {
        var home = world.home("Panti Berkas Tanya", "53.02.01.1001");
        var asked = world.home("UPTD Berkas Jawab", "53.02.01.1001");
        world.sql(
                "update institution.institution set profile_legal_form = 'PEMERINTAH', version = version + 1 where id = ?",
                asked.id());
        var asks = world.manager(home);
        var answers = world.manager(asked);
        var id = Ids.next();
        assertThat(world.upload(
                        asks,
                        "/konsultasi",
                        Map.of(
                                "id",
                                id.toString(),
                                "scan",
                                Ids.next().toString(),
                                "category",
                                "DOKUMEN",
                                "toHome",
                                asked.id().toString(),
                                "title",
                                "Contoh surat keterangan",
                                "words",
                                "Apakah contoh surat keterangan ini sudah benar isinya?"),
                        "file",
                        "contoh.pdf",
                        PDF))
                .hasStatus3xxRedirection();
        assertThat(reply(answers, id)).isEqualTo(302);
        assertThat(reply(world.district("53.02"), id))
                .as("the office answers too")
                .isEqualTo(302);
        var files = world.system(
                () -> db.sql("select file_id from consult.message where question_id = ? order by written_at")
                        .param(id)
                        .query(UUID.class)
                        .list());
        assertThat(files).hasSize(3).doesNotContainNull();
        for (var file : files) {
            for (var own : List.of(asks, answers, world.district("53.02"), world.province("53")))
                assertThat(world.get(own, "/berkas/" + file))
                        .as(own.role().name())
                        .hasStatusOk();
            for (var stranger : List.of(
                    world.manager(world.home("Panti Berkas Lain", "53.02.01.1001")),
                    world.district("53.03"),
                    world.province("64"),
                    world.nation(Role.AUDITOR)))
                assertThat(world.get(stranger, "/berkas/" + file).getResponse().getStatus())
                        .as(stranger.role().name())
                        .isIn(403, 404);
        }
        assertThat(world.upload(
                        asks,
                        "/konsultasi/" + id + "/pesan",
                        Map.of(
                                "id",
                                Ids.next().toString(),
                                "scan",
                                Ids.next().toString(),
                                "words",
                                "Ini bukan berkas yang benar"),
                        "file",
                        "virus.exe",
                        new byte[] {'M', 'Z', 0, 1}))
                .as("no program")
                .hasStatus(422);
    }

    private int reply(Scope who, UUID question) {
        return world.upload(
                        who,
                        "/konsultasi/" + question + "/pesan",
                        Map.of(
                                "id",
                                Ids.next().toString(),
                                "scan",
                                Ids.next().toString(),
                                "words",
                                "Sudah benar, lihat contoh kami."),
                        "file",
                        "jawab.pdf",
                        PDF)
                .getResponse()
                .getStatus();
    }
}
