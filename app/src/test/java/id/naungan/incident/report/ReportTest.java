package id.naungan.incident.report;

import static id.naungan.client.World.text;
import static id.naungan.incident.report.ReportWorld.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.receive.Sealed;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report of the staff: what is kept, what is refused in words, what its reporter sees of it. */
@NaunganTest
class ReportTest {

    @Autowired
    World world;

    @Autowired
    ReportWorld reports;

    @Autowired
    Sealed sealed;

    @Autowired
    JdbcClient db;

    Institution home;
    Scope rina;
    Scope head;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Lapor", "65.03.01.1001");
        rina = reports.staff(home, "Rina Lapor", Role.PENGASUH);
        head = reports.staff(home, "Nurhayati Lapor", Role.PENGELOLA);
        siti = reports.child(home, "Siti Lapor");
    }

    @Test
    void thePageOffersKindsChildrenAndColleaguesOfTheHome() {
        var page = text(world.get(rina, "/lapor"));
        assertThat(page)
                .contains("data-outbox=\"insiden\"", "Siti Lapor", "Nurhayati Lapor", "Kekerasan fisik")
                .doesNotContain("Rina Lapor, Pengasuh")
                .doesNotContain("???");
        assertThat(text(world.inEnglish(rina, "/lapor"))).contains("What happened?");
    }

    @Test
    void aReportIsKeptWholeAndItsWordsAreSealed() {
        var id = Ids.next();
        var answer = world.post(
                rina,
                "/lapor",
                form(
                        id,
                        home,
                        "victims",
                        siti.toString(),
                        "accused.relation",
                        "ANAK_LAIN",
                        "accused.name",
                        "Budi",
                        "place",
                        "KAMAR",
                        "sentence",
                        "Dipukul di kamar",
                        "more.childWords",
                        "Aku takut",
                        "more.injuries",
                        "Lebam",
                        "more.measures",
                        "Dipisahkan",
                        "more.witnesses",
                        "Ani\nTono"));
        assertThat(answer).hasStatus(302).redirectedUrl().isEqualTo("/lapor/" + id);
        assertThat(reports.one(
                        Long.class,
                        "select count(*) from incident.incident where id = ? and kinds = '{FISIK}' and place = 'KAMAR' and safe = 'YA' and victims = 1",
                        id))
                .isEqualTo(1);
        assertThat(reports.one(Long.class, "select count(*) from incident.person where incident_id = ?", id))
                .isEqualTo(4);
        assertThat(reports.one(Long.class, "select count(*) from incident.addition where incident_id = ?", id))
                .isEqualTo(2);
        var story = reports.one(byte[].class, "select story from incident.incident where id = ?", id);
        assertThat(new String(story, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Dipukul");
        assertThat(sealed.read("incident.story", id, story)).isEqualTo("Dipukul di kamar");
        assertThat(reports.one(
                        Long.class,
                        "select count(*) from incident.reporter where incident_id = ? and account_id = ?",
                        id,
                        rina.person()))
                .isEqualTo(1);
    }

    @Test
    void theSameReportTwiceIsOneReport() {
        var id = Ids.next();
        world.post(rina, "/lapor", form(id, home));
        assertThat(world.post(rina, "/lapor", form(id, home))).redirectedUrl().isEqualTo("/lapor/" + id);
        assertThat(reports.one(
                        Long.class, "select count(*) from incident.incident where institution_id = ?", home.id()))
                .isEqualTo(1);
    }

    @Test
    void whoeverChoseNothingButWhetherItIsSafeHasReportedAllTheSame() {
        var form = form(Ids.next(), home);
        form.remove("kinds");
        assertThat(world.post(rina, "/lapor", form)).hasStatus(302);
        assertThat(reports.one(
                        String.class, "select kinds[1] from incident.incident where institution_id = ?", home.id()))
                .isEqualTo("LAIN");
    }

    @Test
    void theReceiptSaysWhoKnowsAndWhatFollowsAndNamesNobody() {
        var id = reports.report(rina, home, "victims", siti.toString(), "accused.relation", "PENGASUH");
        var page = text(world.get(rina, "/lapor/" + id));
        assertThat(page)
                .contains(
                        "INS-", "Kepala LKS", "Dinsos kabupaten/kota", "Dinsos provinsi", "Kemensos", "/nomor-darurat")
                .doesNotContain("Siti Lapor")
                .doesNotContain("/insiden/" + id);
        assertThat(text(world.get(head, "/lapor/saya"))).doesNotContain("INS-");
        assertThat(world.get(head, "/lapor/" + id)).hasStatus(404);
        assertThat(text(world.get(rina, "/lapor/saya"))).contains("INS-", "Diterima");
    }

    @Test
    void aReportAboutTheHeadGoesAroundTheHomeAndSaysSo() {
        var byRelation = reports.report(rina, home, "accused.relation", "PENGURUS");
        var byAccount =
                reports.report(rina, home, "accused.account", head.person().toString());
        for (var id : new UUID[] {byRelation, byAccount}) {
            assertThat(text(world.get(rina, "/lapor/" + id)))
                    .contains("tidak lewat kepala panti")
                    .doesNotContain("<li>Kepala LKS</li>");
            assertThat(reports.rows(head, "incident.incident where id = ?", id)).isZero();
        }
        assertThat(reports.rows(
                        head, "notice.notice where href in (?, ?)", "/insiden/" + byRelation, "/insiden/" + byAccount))
                .isZero();
    }

    @Test
    void whatCannotBeTakenIsRefusedInWordsAndKeepsWhatWasTyped() {
        var other = world.home("Panti Lapor Lain", "65.03.01.1001");
        var stranger = reports.child(other, "Anak Panti Lain");
        var colleague = reports.staff(other, "Petugas Panti Lain", Role.PENGASUH);
        var tomorrow = LocalDate.now(ReportWorld.ZONE).plusDays(1);
        refused("Waktu kejadian belum terjadi", "happened.said", "TANGGAL", "happened.day", tomorrow.toString());
        refused("tidak dikenal", "kinds", "NGAWUR");
        refused("tidak lagi dalam jangkauan Anda", "victims", stranger.toString());
        refused("tidak ada di panti ini", "accused.account", colleague.person().toString());
        refused("Panti ini tidak ada dalam jangkauan", "institution", Ids.next().toString());
        assertThat(reports.one(
                        Long.class, "select count(*) from incident.incident where institution_id = ?", home.id()))
                .isZero();
    }

    private void refused(String words, String... more) {
        var form = form(Ids.next(), home, more);
        form.put("sentence", "Yang sudah diketik");
        var answer = world.post(rina, "/lapor", form);
        if (words.startsWith("Panti ini")) {
            assertThat(answer).hasStatus(404);
            return;
        }
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains(words, "Yang sudah diketik");
    }

    @Test
    void detailsMayBeAddedForAWeekByTheReporterAloneUnderNoName() {
        var id = reports.report(rina, home);
        var form = java.util.Map.of("text", "Ternyata ada dua saksi");
        assertThat(world.post(head, "/lapor/" + id + "/tambahan", form)).hasStatus(404);
        assertThat(world.post(rina, "/lapor/" + id + "/tambahan", form)).hasStatus(302);
        assertThat(text(world.get(rina, "/lapor/" + id))).contains("Ternyata ada dua saksi");
        assertThat(reports.rows(head, "incident.addition where incident_id = ?", id))
                .isEqualTo(1);
        assertThat(
                        reports.one(
                                Long.class,
                                "select count(*) from audit.act where kind = 'incident.details-added' and actor is null and actor_name = 'tambahan pelapor'"))
                .isPositive();
        world.sql("update incident.incident set received_at = received_at - interval '8 days' where id = ?", id);
        var late = world.post(rina, "/lapor/" + id + "/tambahan", form);
        assertThat(late).hasStatus(422);
        assertThat(text(late)).contains("sudah lewat");
    }

    @Test
    void anOfficeThatReachesManyHomesChoosesOneOrNamesAnUnregisteredOne() {
        var dinsos = reports.office(Role.DINSOS_KAB, Reach.DISTRICT, "65.03", "Petugas Dinsos Lapor");
        assertThat(text(world.get(dinsos, "/lapor?cari=panti%20lapor"))).contains("/lapor?lks=" + home.id());
        assertThat(text(world.get(dinsos, "/lapor?lks=" + home.id()))).contains("Siti Lapor", "Rina Lapor");
        assertThat(text(world.get(dinsos, "/lapor?lks=lain"))).contains("name=\"placeName\"", "name=\"district\"");
        var form = form(Ids.next(), home, "placeName", "Rumah Singgah Gelap", "district", "65.03");
        form.remove("institution");
        assertThat(world.post(dinsos, "/lapor", form)).hasStatus(302);
        assertThat(
                        reports.one(
                                Long.class,
                                "select count(*) from incident.incident where institution_id is null and place_name = 'Rumah Singgah Gelap' and district = '65.03'"))
                .isEqualTo(1);
        form.remove("placeName");
        form.put("_kiriman", Ids.next().toString());
        assertThat(world.post(dinsos, "/lapor", form)).hasStatus(422);
    }
}
