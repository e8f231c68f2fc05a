package id.naungan.client;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.domain.Clients;
import id.naungan.client.domain.Papers;
import id.naungan.client.domain.Relatives;
import id.naungan.document.Samples;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NaunganTest
class ClientFileTest {

    @Autowired
    World world;

    @Autowired
    Clients clients;

    @Autowired
    Papers papers;

    @Autowired
    Relatives relatives;

    Institution home;
    Scope manager;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Berkas", "62.71.01.1001");
        manager = world.manager(home);
        siti = world.client(home, "Siti Berkas", Sex.P, "03-03-2016", "6271010303160001");
    }

    private String url(String rest) {
        return "/klien/" + siti + rest;
    }

    @Test
    void theSummaryWarnsBesideTheNumberAndOffersToChangeEverySection() {
        var page = text(world.get(manager, url("")));
        assertThat(page).contains("Siti Berkas").contains("Jenis kelamin pada NIK berbeda");
        for (var section : new String[] {"identitas", "kelahiran", "keadaan", "asal"}) {
            assertThat(page).contains("/koreksi/klien-" + section + "/" + siti);
            assertThat(world.get(manager, "/koreksi/klien-" + section + "/" + siti))
                    .hasStatusOk();
        }
    }

    @Test
    void everyTabOpensInBothLanguagesAndIsLogged() {
        for (var tab : new String[] {
            "",
            "/keluarga",
            "/keluarga/baru",
            "/surat",
            "/surat/AKTA",
            "/kategori",
            "/persetujuan",
            "/persetujuan/baru",
            "/foto",
            "/pengasuh",
            "/riwayat",
            "/riwayat/pembaca",
            "/riwayat/cetak"
        }) {
            assertThat(world.get(manager, url(tab))).as(tab).hasStatusOk();
            assertThat(text(world.inEnglish(manager, url(tab)))).as(tab).contains("lang=\"en\"");
        }
        assertThat(world.count(manager, "audit.reading", "client_id", siti)).isGreaterThanOrEqualTo(13);
        assertThat(text(world.get(manager, url("/riwayat/pembaca"))))
                .contains(manager.name())
                .contains("Keluarga");
    }

    @Test
    void whoMayNotMeetTheClientStandsOnEveryPage() {
        var form = new LinkedHashMap<>(Map.of(
                "id",
                Ids.next().toString(),
                "person.relation",
                "AYAH",
                "person.name",
                "Rusdi Terlarang",
                "person.alive",
                "YA",
                "person.guardian",
                "TIDAK",
                "contact.barred",
                "YA",
                "contact.basis",
                "Putusan PN 12/2025",
                "contact.since",
                "01-02-2025"));
        assertThat(world.post(manager, url("/keluarga"), form)).hasStatus(302);
        assertThat(world.post(manager, url("/keluarga"), form)).hasStatus(302);
        assertThat(world.seen(manager, () -> relatives.findByClientId(siti))).hasSize(1);
        assertThat(text(world.get(manager, url("/surat")))).contains("Rusdi Terlarang");
        assertThat(text(world.get(manager, url("/keluarga"))))
                .contains("Putusan PN 12/2025")
                .contains("<svg role=\"img\"");

        var end = world.post(
                manager,
                url("/keluarga/" + form.get("id") + "/akhir"),
                Map.of("endedOn", "01-03-2025", "reason", "Larangan dicabut pengadilan"));
        assertThat(end).hasStatus(302);
        assertThat(text(world.get(manager, url("/surat")))).doesNotContain("Rusdi Terlarang");
    }

    @Test
    void aBanNeedsItsBasis() {
        var form = Map.of(
                "id",
                Ids.next().toString(),
                "person.relation",
                "AYAH",
                "person.name",
                "Rusdi",
                "person.alive",
                "YA",
                "person.guardian",
                "TIDAK",
                "contact.barred",
                "YA");
        var page = world.post(manager, url("/keluarga"), form);
        assertThat(page).hasStatus(422);
        assertThat(text(page)).contains("f-contact-basis-problem");
    }

    @Test
    void oneTapChangesAPaperAndTheHistorySaysSo() {
        assertThat(world.post(manager, url("/surat/AKTA/status"), Map.of("status", "PROSES")))
                .hasStatus(302);
        assertThat(world.post(manager, url("/surat/AKTA/status"), Map.of("status", "ADA")))
                .hasStatus(302);
        var akta = world.seen(manager, () -> papers.findByClientId(siti));
        assertThat(akta)
                .singleElement()
                .satisfies(p -> assertThat(p.paper().status()).isEqualTo("ADA"));
        assertThat(text(world.get(manager, url("/riwayat"))))
                .contains("Status surat diubah")
                .contains("Sedang diurus");
        assertThat(world.post(manager, url("/surat/AKTA/status"), Map.of("status", "HILANG")))
                .hasStatus(404);
    }

    @Test
    void whatIsWrittenOnAPaperIsWrittenOnceThenCorrected() {
        var form = Map.of("status", "ADA", "number", "6271-LU-01012016-0001", "issuedOn", "01-04-2016");
        assertThat(world.post(manager, url("/surat/AKTA"), form)).hasStatus(302);
        assertThat(world.post(manager, url("/surat/AKTA"), form))
                .as("the same form again")
                .hasStatus(302);
        assertThat(world.post(manager, url("/surat/AKTA"), Map.of("status", "ADA", "number", "lain")))
                .hasStatus(409);
        assertThat(text(world.get(manager, url("/surat/AKTA"))))
                .contains("6271-LU-01012016-0001")
                .contains("/koreksi/klien-surat/");
    }

    @Test
    void aScanIsKeptCleanedAndHandedOutById() {
        var id = Ids.next();
        var sent = world.upload(
                manager,
                url("/surat/KK/pindaian"),
                Map.of("id", id.toString()),
                "file",
                "kk siti.JPG",
                Samples.phoneJpegWithGps(400, 200));
        assertThat(sent).hasStatus(302);
        var file = world.get(manager, "/berkas/" + id);
        assertThat(file)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasContentType("image/jpeg");
        assertThat(file.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(new String(file.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");

        var again = world.upload(
                manager,
                url("/surat/KK/pindaian"),
                Map.of("id", id.toString()),
                "file",
                "kk siti.JPG",
                Samples.phoneJpegWithGps(400, 200));
        assertThat(again).hasStatus(302);
        assertThat(world.count(manager, "document.file", "client_id", siti)).isEqualTo(1);

        var pdf = Ids.next();
        world.upload(
                manager, url("/surat/KIA/pindaian"), Map.of("id", pdf.toString()), "file", "kia.pdf", Samples.pdf());
        assertThat(world.get(manager, "/berkas/" + pdf).getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment");
        assertThat(world.get(manager, "/berkas/" + pdf + "/kecil")).hasStatus(404);
    }

    @Test
    void aFileThatIsNoPaperIsRefusedAtTheField() {
        var page = world.upload(
                manager,
                url("/surat/KK/pindaian"),
                Map.of("id", Ids.next().toString()),
                "file",
                "kk.jpg",
                Samples.svgWithScript());
        assertThat(page).hasStatus(422);
        assertThat(text(page)).contains("bukan foto");
    }

    @Test
    void noPhotoIsKeptAgainstARefusal() {
        var consent = Map.of(
                "id",
                Ids.next().toString(),
                "purpose",
                "FOTO",
                "given",
                "TIDAK",
                "giverName",
                "Nurhaliza",
                "giverRelation",
                "Ibu",
                "givenOn",
                "01-02-2026");
        assertThat(world.post(manager, url("/persetujuan"), consent)).hasStatus(302);
        var page = world.upload(
                manager, url("/foto"), Map.of("id", Ids.next().toString()), "photo", "a.jpg", Samples.png(50, 50));
        assertThat(page).hasStatus(422);
        assertThat(world.seen(manager, () -> clients.findById(siti).orElseThrow())
                        .photoId())
                .isNull();
    }

    @Test
    void aPhotoStandsInTheFileAfterConsent() {
        var consent = Map.of(
                "id",
                Ids.next().toString(),
                "purpose",
                "FOTO",
                "given",
                "YA",
                "giverName",
                "Nurhaliza",
                "giverRelation",
                "Ibu",
                "givenOn",
                "01-02-2026");
        world.post(manager, url("/persetujuan"), consent);
        var id = Ids.next();
        assertThat(world.upload(
                        manager, url("/foto"), Map.of("id", id.toString()), "photo", "a.png", Samples.png(500, 500)))
                .hasStatus(302);
        assertThat(text(world.get(manager, url("")))).contains("/berkas/" + id + "/kecil");
        assertThat(world.get(manager, "/berkas/" + id + "/kecil")).hasStatusOk();
        var withdrawal = world.post(
                manager,
                url("/persetujuan/" + consent.get("id") + "/penarikan"),
                Map.of("endedOn", "03-02-2026", "reason", "Tidak mau difoto lagi"));
        assertThat(withdrawal).hasStatus(302);
        assertThat(text(world.get(manager, url("/persetujuan")))).contains("Ditarik kembali 3 Februari 2026");
        assertThat(text(world.get(manager, url(""))))
                .as("the face goes with the consent")
                .doesNotContain("/berkas/" + id);
        assertThat(world.post(manager, url("/foto/penghapusan"), Map.of())).hasStatus(302);
        assertThat(world.seen(manager, () -> clients.findById(siti).orElseThrow())
                        .photoId())
                .isNull();
    }

    @Test
    void aCategoryHoldsFromADayToADay() {
        var form = Map.of("id", Ids.next().toString(), "category", "PPKS:PPKS02", "since", "01-02-2024");
        assertThat(world.post(manager, url("/kategori"), form)).hasStatus(302);
        assertThat(world.post(manager, url("/kategori"), form)).hasStatus(302);
        assertThat(world.post(
                        manager,
                        url("/kategori"),
                        Map.of("id", Ids.next().toString(), "category", "PPKS:PPKS02", "since", "01-02-2025")))
                .hasStatus(422);
        assertThat(world.post(
                        manager,
                        url("/kategori"),
                        Map.of("id", Ids.next().toString(), "category", "STATUS_NIK:ADA", "since", "01-02-2025")))
                .hasStatus(422);
        assertThat(world.post(
                        manager,
                        url("/kategori/" + form.get("id") + "/akhir"),
                        Map.of("endedOn", "01-01-2024", "reason", "Salah tanggal")))
                .hasStatus(422);
        assertThat(world.post(
                        manager,
                        url("/kategori/" + form.get("id") + "/akhir"),
                        Map.of("endedOn", "01-03-2024", "reason", "Sudah terasuh")))
                .hasStatus(302);
        assertThat(text(world.get(manager, url("/kategori")))).contains("1 Maret 2024");
    }

    @Test
    void aCorrectionThatWasOvertakenShowsBothVersions() {
        var seen = world.seen(manager, () -> clients.findById(siti).orElseThrow());
        var form = new LinkedHashMap<>(Map.of(
                "langkah",
                "simpan",
                "amendVersion",
                String.valueOf(seen.version()),
                "amendReason",
                "Salah eja di akta",
                "fullName",
                "Siti Berkas Aminah",
                "sex",
                "P",
                "nikStatus",
                "ADA",
                "nik",
                "6271010303160001"));
        world.sql(
                "update client.client set identity_full_name = 'Siti Berkas Orang Lain', version = version + 1 where id = ?",
                siti);
        var page = world.post(manager, "/koreksi/klien-identitas/" + siti, form);
        assertThat(page).hasStatus(409);
        assertThat(text(page)).contains("Siti Berkas Orang Lain").contains("Siti Berkas Aminah");

        form.put("amendVersion", String.valueOf(seen.version() + 1));
        assertThat(world.post(manager, "/koreksi/klien-identitas/" + siti, form))
                .hasStatus(302);
        var history = text(world.get(manager, url("/riwayat")));
        assertThat(history)
                .contains("Data dikoreksi")
                .contains("Nama lengkap")
                .contains("Siti Berkas Orang Lain")
                .contains("Salah eja di akta");
    }

    @Test
    void aCaregiverSeesWhoWasGivenToHerAndNobodyElse() {
        var dewi = world.account(home, "Dewi Pengasuh", Role.PENGASUH, Reach.CLIENTS);
        var other = world.client(home, "Bukan Asuhan", Sex.L, null);
        var her = world.own(dewi, home, Role.PENGASUH);
        assertThat(world.get(her, url(""))).hasStatus(404);

        assertThat(world.post(
                        manager, url("/pengasuh"), Map.of("id", Ids.next().toString(), "account", dewi.toString())))
                .hasStatus(302);
        assertThat(world.get(her, url(""))).hasStatusOk();
        assertThat(world.get(her, "/klien/" + other)).hasStatus(404);
        assertThat(text(world.get(her, "/klien?tinggal=SEMUA")))
                .contains("Siti Berkas")
                .doesNotContain("Bukan Asuhan");
        assertThat(world.post(her, url("/surat/AKTA/status"), Map.of("status", "ADA")))
                .hasStatus(403);

        var page = text(world.get(manager, url("/pengasuh")));
        var release = java.util.regex.Pattern.compile("/pengasuh/([0-9a-f-]{36})/akhir")
                .matcher(page);
        assertThat(release.find()).isTrue();
        assertThat(world.post(manager, url("/pengasuh/" + release.group(1) + "/akhir"), Map.of()))
                .hasStatus(302);
        assertThat(world.get(her, url(""))).hasStatus(404);
    }
}
