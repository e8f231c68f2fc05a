package id.naungan.institution.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.client.World;
import id.naungan.institution.domain.Institutions;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** A home nobody registered: found, guided with deadlines, and either legal or ended. */
@NaunganTest
class GuidanceTest {

    @Autowired
    SignedIn as;

    @Autowired
    World world;

    @Autowired
    Institutions institutions;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Test
    void aHomeFromAComplaintIsEnteredGuidedAndClosed() {
        // What the complaint says of the place stands in the form; the number goes on to the finding.
        assertThat(as.post("dinsos", "/lks/baru/dari-aduan", "aduan", "AD-2026-77", "nama", "Rumah Titip Uji"))
                .bodyText()
                .contains("value=\"Rumah Titip Uji\"", "AD-2026-77");
        assertThat(as.post("kemensos", "/lks/baru/dari-aduan", "aduan", "AD-2026-77", "nama", "X"))
                .hasStatus(403);
        var home = entered();
        assertThat(as.get("dinsos", "/lks/" + home + "/catat/temuan?untuk=AD-2026-77"))
                .bodyText()
                .contains("AD-2026-77");
        assertThat(found("dinsos", home)).hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/lks/" + home + "/pembinaan"))
                .bodyText()
                .contains("AD-2026-77", "belum dibina", "Mulai pembinaan");
        assertThat(as.get("dinsos", "/lks/pembinaan?mana=TANPA")).bodyText().contains("Rumah Titip Uji");

        var begun = Ids.next();
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post(
                            "dinsos",
                            "/lks/" + home + "/pembinaan/baru",
                            "id",
                            begun.toString(),
                            "begunOn",
                            today().minusDays(20).toString(),
                            "plan",
                            "Pengurus bersedia mendaftar"))
                    .hasStatus3xxRedirection();
        assertThat(number("select count(*) from institution.guidance_step where institution_id = ?", home))
                .isEqualTo(6);
        // The first visit was due within a week.
        assertThat(due(home)).isEqualTo(today().minusDays(13));
        assertThat(as.get("dinsos", "/lks/pembinaan?mana=LEWAT")).bodyText().contains("Rumah Titip Uji");
        assertThat(as.get("dinsos.kukar", "/lks/pembinaan")).bodyText().doesNotContain("Rumah Titip Uji");
        assertThat(as.get("dinsos.kukar", "/lks/" + home + "/pembinaan")).hasStatus(404);
        assertThat(as.post(
                        "dinsos.kukar",
                        "/lks/" + home + "/pembinaan/baru",
                        "id",
                        Ids.next().toString(),
                        "begunOn",
                        today().toString()))
                .hasStatus(404);
        assertThat(as.get("dinsos.kukar", "/lks/" + home + "/pembinaan/" + step(home, "KUNJUNGAN")))
                .hasStatus(404);

        var visit = step(home, "KUNJUNGAN");
        assertThat(write(home, visit, 0, "TUNDA", "dueOn", today().minusDays(1).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("sesudah hari ini");
        assertThat(write(home, visit, 0, "TUNDA", "dueOn", today().plusDays(5).toString()))
                .hasStatus3xxRedirection();
        assertThat(write(home, visit, 0, "SELESAI", "doneOn", today().toString()))
                .hasStatus(409);
        assertThat(write(home, visit, 1, "SELESAI", "doneOn", today().toString()))
                .hasStatus3xxRedirection();
        assertThat(due(home)).as("everybody registered").isEqualTo(today().minusDays(6));

        assertThat(as.post(
                        "dinsos",
                        "/lks/" + home + "/izin/putusan",
                        "id",
                        Ids.next().toString(),
                        "change",
                        "TUTUP",
                        "number",
                        "460/1",
                        "issuer",
                        "Kepala Dinas Sosial",
                        "decidedOn",
                        today().toString(),
                        "clientsBy",
                        today().plusDays(30).toString(),
                        "reason",
                        "Pengurus tidak bersedia mendaftar"))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/lks/" + home + "/pembinaan")).bodyText().contains("Berakhir tanpa terdaftar");
        assertThat(number("select count(*) from institution.due where institution_id = ? and kind = 'PEMBINAAN'", home))
                .isZero();
    }

    @Test
    void theHomeItselfLearnsNothingOfWhoTold() {
        var home = as.home("LKSA Kasih Ibu");
        assertThat(found("pengelola.kasih", home)).hasStatus(403);
        assertThat(found("dinsos.kukar", home)).matches(r -> r.getResponse().getStatus() >= 400);
        assertThat(found("kemensos", home)).hasStatus(403);
        assertThat(found("dinsos", home)).hasStatus3xxRedirection();
        assertThat(as.get("kemensos", "/lks/" + home + "/pembinaan")).bodyText().contains("AD-2026-77");
        assertThat(as.get("pengelola.kasih", "/lks/" + home + "/pembinaan"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("AD-2026-77", "Anak tidur di lantai");
        // The database itself hides it from whoever runs the home.
        var manager = world.manager(system(() -> institutions.findById(home).orElseThrow()));
        long seen = scopes.as(
                manager,
                () -> transaction.execute(s -> db.sql("select count(*) from institution.finding")
                        .query(Long.class)
                        .single()));
        assertThat(seen).isZero();
    }

    private UUID entered() {
        var id = Ids.next();
        assertThat(as.post(
                        "dinsos",
                        "/lks/baru",
                        "id",
                        id.toString(),
                        "profile.name",
                        "Rumah Titip Uji",
                        "profile.kind",
                        "ANAK",
                        "profile.legalForm",
                        "YAYASAN",
                        "place.region",
                        "64.72.01.1001",
                        "tetap",
                        "true",
                        "registration.status",
                        "BELUM_TERDAFTAR",
                        "complaint",
                        "AD-2026-77"))
                .redirectedUrl()
                .isEqualTo("/lks/" + id + "/catat/temuan?untuk=AD-2026-77");
        return id;
    }

    private MvcTestResult found(String who, UUID home) {
        return as.post(
                who,
                "/lks/" + home + "/catat/temuan",
                "_nomor",
                Ids.next().toString(),
                "source",
                "ADUAN",
                "foundOn",
                today().toString(),
                "complaintNumber",
                "AD-2026-77",
                "inDanger",
                "TIDAK",
                "seen",
                "Anak tidur di lantai, 12 orang");
    }

    private MvcTestResult write(UUID home, UUID step, int version, String outcome, String field, String day) {
        return as.post(
                "dinsos",
                "/lks/" + home + "/pembinaan/" + step,
                "version",
                String.valueOf(version),
                "outcome",
                outcome,
                field,
                day,
                "result",
                "Sudah ditemui");
    }

    private UUID step(UUID home, String kind) {
        return system(() -> db.sql("select id from institution.guidance_step where institution_id = ? and kind = ?")
                .params(home, kind)
                .query(UUID.class)
                .single());
    }

    private LocalDate due(UUID home) {
        return system(() -> db.sql("select due_on from institution.due where institution_id = ? and kind = 'PEMBINAAN'")
                .param(home)
                .query(LocalDate.class)
                .single());
    }

    private long number(String sql, UUID home) {
        return system(() -> db.sql(sql).param(home).query(Long.class).single());
    }

    private <T> T system(Supplier<T> read) {
        return scopes.asSystem("test", () -> transaction.execute(status -> read.get()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }
}
