package id.naungan.casework;

import static id.naungan.Csrf.csrf;
import static id.naungan.casework.Field.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.casework.domain.Entry;
import id.naungan.casework.domain.Stays;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** The pages as people use them, and what strangers get from each. */
@NaunganTest
class PagesTest {

    @Autowired
    Field field;

    @Autowired
    Scopes scopes;

    @Autowired
    Admit admit;

    @Autowired
    Stays stays;

    @Autowired
    Clients clients;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    MockMvcTester mvc;

    Institution home;
    Institution neighbour;
    Client siti;

    @BeforeEach
    void cast() {
        home = field.home("Panti Halaman", "64.03.01.1001");
        neighbour = field.home("Panti Tetangga", "64.03.02.1001");
        siti = field.person(home, "=Siti Halaman", Sex.P, null);
    }

    private MvcTestResult get(Scope scope, String uri) {
        return scopes.as(scope, () -> mvc.get().uri(java.net.URI.create(uri)).exchange());
    }

    private MvcTestResult post(Scope scope, String uri, Map<String, String> form) {
        return scopes.as(scope, () -> {
            var request = mvc.post().uri(java.net.URI.create(uri)).with(csrf());
            form.forEach(request::param);
            return request.exchange();
        });
    }

    private <T> T seen(Scope scope, Supplier<T> work) {
        return scopes.as(scope, () -> transaction.execute(s -> work.get()));
    }

    private UUID stayed() {
        var stay = id();
        scopes.as(
                manager(home),
                () -> admit.admit(stay, siti.id(), home.id(), entry(today().minusDays(30)), Reasons.LIVED_HERE));
        return stay;
    }

    private Map<String, String> admission(UUID form) {
        return new LinkedHashMap<>(Map.of(
                "id",
                form.toString(),
                "klien",
                siti.id().toString(),
                "on",
                today().toString(),
                "path",
                "KELUARGA",
                "reason",
                "Ibu sakit",
                "gate.ground",
                "DARURAT",
                "gate.reason",
                "Tidak ada yang menjaga malam ini"));
    }

    private static final Map<String, String> LEAVING =
            Map.of("on", today().toString(), "kind", "MANDIRI", "reason", "Sudah bekerja");

    @Test
    void theAdmissionFormAdmitsAndLeadsToTheStay() {
        assertThat(get(manager(home), "/penerimaan/baru?klien=" + siti.id()))
                .hasStatusOk()
                .bodyText()
                .contains("=Siti Halaman", "Jalur rujukan");
        var form = id();
        assertThat(post(manager(home), "/penerimaan/baru", admission(form)))
                .hasStatus(302)
                .hasRedirectedUrl("/tinggal/" + form);
        assertThat(post(manager(home), "/penerimaan/baru", admission(form)))
                .as("sent twice")
                .hasRedirectedUrl("/tinggal/" + form);
        assertThat(get(manager(home), "/tinggal/" + form))
                .hasStatusOk()
                .bodyText()
                .contains("Ibu sakit");
        assertThat(get(manager(home), "/tinggal/" + form + "/berita-acara"))
                .hasStatusOk()
                .bodyText()
                .contains("Yang menyerahkan");
    }

    private Map<String, String> newcomer(UUID stay, UUID person, String name) {
        return new LinkedHashMap<>(Map.of(
                "id",
                stay.toString(),
                "person.id",
                person.toString(),
                "person.institution",
                home.id().toString(),
                "person.fullName",
                name,
                "person.sex",
                "P",
                "entry.on",
                today().toString(),
                "entry.path",
                "KELUARGA",
                "entry.reason",
                "Ibu sakit",
                "gate.ground",
                "DARURAT",
                "gate.reason",
                "Tidak ada yang menjaga malam ini"));
    }

    @Test
    void aNewcomerIsRegisteredAndAdmittedInOneGo() {
        assertThat(get(manager(home), "/penerimaan/baru"))
                .hasStatusOk()
                .bodyText()
                .contains("Nama", "Jalur rujukan");
        var stay = id();
        var person = id();
        var form = newcomer(stay, person, "Zulaikha Pendatang");
        assertThat(post(manager(home), "/penerimaan/baru", form)).hasRedirectedUrl("/tinggal/" + stay);
        assertThat(post(manager(home), "/penerimaan/baru", form))
                .as("sent twice")
                .hasRedirectedUrl("/tinggal/" + stay);
        assertThat(seen(
                        manager(home),
                        () -> clients.findById(person).orElseThrow().residentSince()))
                .isEqualTo(today());
        assertThat(seen(manager(home), () -> stays.openOf(person).orElseThrow().clientName()))
                .isEqualTo("Zulaikha Pendatang");
    }

    @Test
    void aNewcomerWhoMayBeKnownIsShownFirst() {
        field.person(home, "Rukmini Saraswati", Sex.P, null);
        var stay = id();
        var person = id();
        var form = newcomer(stay, person, "Rukmini Saraswati");
        var shown = post(manager(home), "/penerimaan/baru", form);
        assertThat(shown).hasStatusOk().bodyText().contains("Rukmini Saraswati", "dilihat");
        assertThat(seen(manager(home), () -> clients.existsById(person)))
                .as("nothing is written before the decision")
                .isFalse();
        form.put("dilihat", text(shown).replaceAll("(?s).*name=\"dilihat\" value=\"([^\"]*)\".*", "$1"));
        assertThat(post(manager(home), "/penerimaan/baru", form)).hasRedirectedUrl("/tinggal/" + stay);
    }

    @Test
    void aNewcomerOfTomorrowIsRefusedAndNothingIsWritten() {
        var person = id();
        var form = newcomer(id(), person, "Belum Datang");
        form.put("entry.on", today().plusDays(1).toString());
        assertThat(post(manager(home), "/penerimaan/baru", form))
                .hasStatus(422)
                .bodyText()
                .contains("belum tiba", "Belum Datang");
        assertThat(seen(manager(home), () -> clients.existsById(person))).isFalse();
    }

    @Test
    void nobodyAdmitsANewcomerIntoAHomeOfOthers() {
        var form = newcomer(id(), id(), "Anak Tetangga");
        form.put("person.institution", neighbour.id().toString());
        assertThat(post(manager(home), "/penerimaan/baru", form)).hasStatus4xxClientError();
        assertThat(post(caregiver(home), "/penerimaan/baru", newcomer(id(), id(), "Anak Baru")))
                .hasStatus(403);
    }

    @Test
    void theFileShowsEveryStay() {
        stayed();
        assertThat(get(manager(home), "/klien/" + siti.id() + "/tinggal"))
                .hasStatusOk()
                .bodyText()
                .contains("Riwayat tinggal", "Panti Halaman", "Ibu sakit");
        assertThat(get(caregiver(home), "/klien/" + siti.id() + "/tinggal"))
                .as("caregivers read it, without the register")
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/tinggal/" + siti.id(), "/pindah\"");
        assertThat(get(manager(neighbour), "/klien/" + siti.id() + "/tinggal")).hasStatus(404);
        assertThat(get(district("64.02"), "/klien/" + siti.id() + "/tinggal")).hasStatus(404);
        var reader = new Scope(
                id(),
                null,
                "Kemensos",
                id.naungan.access.Role.KEMENSOS,
                id.naungan.access.Reach.NATION,
                null,
                null,
                ZONE,
                false);
        assertThat(get(reader, "/klien/" + siti.id() + "/tinggal")).hasStatus(403);
    }

    @Test
    void aRefusalKeepsWhatWasTypedAndSaysWhy() {
        var late = admission(id());
        late.put("on", today().minusDays(20).toString());
        assertThat(post(manager(home), "/penerimaan/baru", late))
                .hasStatus(422)
                .bodyText()
                .contains("Ini sudah lewat 20 hari", "Ibu sakit");
        var tomorrow = admission(id());
        tomorrow.put("on", today().plusDays(1).toString());
        assertThat(post(manager(home), "/penerimaan/baru", tomorrow))
                .hasStatus(422)
                .bodyText()
                .contains("belum tiba");
        stayed();
        assertThat(post(manager(home), "/penerimaan/baru", admission(id())))
                .hasStatus(422)
                .bodyText()
                .contains("tercatat tinggal di Panti Halaman");
    }

    @Test
    void theLeavingFormEndsTheStay() {
        var stay = stayed();
        assertThat(get(manager(home), "/tinggal/" + stay + "/pengakhiran"))
                .hasStatusOk()
                .bodyText()
                .contains("Jenis pengakhiran");
        assertThat(post(manager(home), "/tinggal/" + stay + "/pengakhiran", LEAVING))
                .hasRedirectedUrl("/tinggal/" + stay);
        assertThat(post(manager(home), "/tinggal/" + stay + "/pengakhiran", LEAVING))
                .as("sent twice")
                .hasRedirectedUrl("/tinggal/" + stay);
        assertThat(get(manager(home), "/tinggal/" + stay)).bodyText().contains("Sudah bekerja", "Sudah keluar");
        assertThat(get(manager(home), "/buku-induk?isi=LEFT&dari=" + today() + "&sampai=" + today()))
                .bodyText()
                .contains("=Siti Halaman");
        assertThat(get(manager(home), "/buku-induk")).bodyText().doesNotContain("=Siti Halaman");
    }

    @Test
    void aTransferGoesFromOfferToTheNewHome() {
        var stay = stayed();
        assertThat(get(manager(home), "/klien/" + siti.id() + "/pindah?cari=tetangga"))
                .hasStatusOk()
                .bodyText()
                .contains("Panti Tetangga");
        assertThat(get(manager(home), "/klien/" + siti.id() + "/pindah?tujuan=" + neighbour.id()))
                .hasStatusOk();
        var offer = id();
        assertThat(post(
                        manager(home),
                        "/klien/" + siti.id() + "/pindah",
                        Map.of(
                                "id",
                                offer.toString(),
                                "destination",
                                neighbour.id().toString(),
                                "on",
                                today().toString(),
                                "reason",
                                "Dekat sekolah")))
                .hasRedirectedUrl("/pindahan/" + offer);
        assertThat(get(manager(neighbour), "/pindahan"))
                .hasStatusOk()
                .bodyText()
                .contains("=Siti Halaman");
        assertThat(get(manager(neighbour), "/pindahan/" + offer))
                .hasStatusOk()
                .bodyText()
                .contains("Dekat sekolah");
        var fresh = id();
        assertThat(post(
                        manager(neighbour),
                        "/pindahan/" + offer + "/penerimaan",
                        Map.of("id", fresh.toString(), "on", today().toString())))
                .hasRedirectedUrl("/tinggal/" + fresh);
        assertThat(get(manager(neighbour), "/buku-induk")).bodyText().contains("=Siti Halaman");
        assertThat(get(manager(home), "/buku-induk?isi=ALL"))
                .as("the old home keeps its line")
                .bodyText()
                .contains("=Siti Halaman", "Panti Tetangga");
        assertThat(get(manager(home), "/tinggal/" + stay)).hasStatusOk();
        assertThat(get(manager(home), "/penerimaan/baru?klien=" + siti.id()))
                .as("the file is gone")
                .hasStatus(404);
        assertThat(get(manager(home), "/tinggal/" + fresh)).hasStatus(404);
    }

    @Test
    void theOldHomeStillCorrectsItsLineAndTheNewHomeDoesNot() {
        var stay = stayed();
        var offer = id();
        post(
                manager(home),
                "/klien/" + siti.id() + "/pindah",
                Map.of(
                        "id",
                        offer.toString(),
                        "destination",
                        neighbour.id().toString(),
                        "on",
                        today().toString(),
                        "reason",
                        "x"));
        post(
                manager(neighbour),
                "/pindahan/" + offer + "/penerimaan",
                Map.of("id", id().toString(), "on", today().toString()));
        assertThat(get(manager(home), "/koreksi/tinggal-masuk/" + stay)).hasStatusOk();
        assertThat(get(manager(neighbour), "/koreksi/tinggal-masuk/" + stay)).hasStatus(404);
    }

    private Map<String, String> correction(String reason, String on) {
        return new LinkedHashMap<>(Map.of(
                "langkah",
                "simpan",
                "amendVersion",
                "0",
                "amendReason",
                "Salah tulis di formulir",
                "on",
                on,
                "path",
                "KELUARGA",
                "reason",
                reason,
                "lateReason",
                "Data lama",
                "lateEvidence",
                "Buku induk kertas"));
    }

    @Test
    void anEntryIsCorrectedByTheSameRules() {
        var stay = stayed();
        var address = "/koreksi/tinggal-masuk/" + stay;
        var late = correction("Ibu sakit", today().minusDays(40).toString());
        late.remove("lateReason");
        assertThat(post(manager(home), address, late)).hasStatus(422).bodyText().contains("perlu alasan dan bukti");
        assertThat(post(
                        manager(home),
                        address,
                        correction("Ibu sakit", today().plusDays(2).toString())))
                .hasStatus(422);
        assertThat(post(
                        manager(home),
                        address,
                        correction("Ibu dirawat", today().minusDays(40).toString())))
                .hasRedirectedUrl("/tinggal/" + stay);
        assertThat(seen(
                        manager(home),
                        () -> clients.findById(siti.id()).orElseThrow().residentSince()))
                .isEqualTo(today().minusDays(40));
        assertThat(seen(
                        manager(home),
                        () -> stays.findById(stay).orElseThrow().entry().reason()))
                .isEqualTo("Ibu dirawat");
    }

    @Test
    void theWorkbookHasTheRowsOfTheListAndFormulasStayText() throws IOException {
        stayed();
        var file = get(manager(home), "/buku-induk/unduhan");
        assertThat(file)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (var book = new ReadableWorkbook(
                        new ByteArrayInputStream(file.getResponse().getContentAsByteArray()));
                var rows = book.getFirstSheet().openStream()) {
            var names = rows.skip(1).map(row -> row.getCell(1)).toList();
            assertThat(names).hasSize(1);
            assertThat(names.getFirst().getType()).isEqualTo(org.dhatim.fastexcel.reader.CellType.STRING);
            assertThat(names.getFirst().getText()).isEqualTo("=Siti Halaman");
        }
        var acts = scopes.asSystem(
                "test",
                () -> transaction.execute(
                        s -> db.sql("select count(*) from audit.act where kind = 'casework.register-downloaded'")
                                .query(Long.class)
                                .single()));
        assertThat(acts).isPositive();
    }

    @Test
    void theListTurnsItsPagesByPlaceInTheOrder() {
        for (int i = 0; i < 55; i++) {
            var person = field.person(home, "Orang " + i, Sex.L, null);
            // More than there are places.
            var entry = new Entry(
                    today().minusDays(5), null, "KELUARGA", "Ibu", "Sakit", null, "Lama", "Buku induk", "Panti penuh");
            scopes.as(manager(home), () -> admit.admit(id(), person.id(), home.id(), entry, Reasons.LIVED_HERE));
        }
        var first = text(get(manager(home), "/buku-induk"));
        var next = first.replaceAll("(?s).*href=\"([^\"]*sesudah=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        var second = text(get(manager(home), next));
        assertThat(first.split("<th scope=\"row\">", -1).length - 1).isEqualTo(50);
        assertThat(second.split("<th scope=\"row\">", -1).length - 1).isEqualTo(5);
        assertThat(get(manager(home), "/buku-induk?sesudah=rusak")).hasStatusOk();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void strangersGetNothingFromAnyPage() {
        var stay = stayed();
        var offer = id();
        post(
                manager(home),
                "/klien/" + siti.id() + "/pindah",
                Map.of(
                        "id",
                        offer.toString(),
                        "destination",
                        neighbour.id().toString(),
                        "on",
                        today().toString(),
                        "reason",
                        "x"));
        var pages = List.of(
                "/penerimaan/baru?klien=" + siti.id(),
                "/tinggal/" + stay,
                "/tinggal/" + stay + "/berita-acara",
                "/tinggal/" + stay + "/pengakhiran",
                "/klien/" + siti.id() + "/pindah",
                "/klien/" + siti.id() + "/pindah?tujuan=" + neighbour.id(),
                "/koreksi/tinggal-masuk/" + stay,
                "/rekap?lks=" + home.id());
        for (var stranger : List.of(manager(neighbour), district("64.02"), scope63())) {
            for (var page : pages)
                assertThat(get(stranger, page))
                        .as(stranger.reach() + " " + page)
                        .hasStatus(404);
            assertThat(post(stranger, "/penerimaan/baru", admission(id()))).hasStatus(404);
            assertThat(post(stranger, "/tinggal/" + stay + "/pengakhiran", LEAVING))
                    .hasStatus(404);
            assertThat(get(stranger, "/buku-induk?isi=ALL&lks=" + home.id()))
                    .bodyText()
                    .doesNotContain("=Siti Halaman");
        }
        for (var stranger : List.of(district("64.02"), scope63())) {
            assertThat(get(stranger, "/pindahan/" + offer)).hasStatus(404);
            for (var answer : List.of("penerimaan", "penolakan", "pembatalan")) {
                assertThat(post(
                                stranger,
                                "/pindahan/" + offer + "/" + answer,
                                Map.of("id", id().toString(), "on", today().toString(), "why", "x")))
                        .hasStatus(404);
            }
            assertThat(get(stranger, "/pindahan")).bodyText().doesNotContain("=Siti Halaman");
        }
        assertThat(seen(manager(home), () -> stays.openOf(siti.id()))).isPresent();
    }

    private static Scope scope63() {
        return district("63.71");
    }

    @Test
    void aRoleWithoutThePermissionIsRefusedEverywhere() {
        var stay = stayed();
        for (var page : List.of(
                "/buku-induk",
                "/buku-induk/unduhan",
                "/rekap",
                "/pindahan",
                "/tinggal/" + stay,
                "/tinggal/" + stay + "/berita-acara",
                "/tinggal/" + stay + "/pengakhiran",
                "/penerimaan/baru?klien=" + siti.id(),
                "/klien/" + siti.id() + "/pindah",
                "/koreksi/tinggal-masuk/" + stay)) {
            assertThat(get(caregiver(home), page)).as(page).hasStatus(403);
        }
        assertThat(post(caregiver(home), "/penerimaan/baru", admission(id()))).hasStatus(403);
        assertThat(post(province("64"), "/tinggal/" + stay + "/pengakhiran", LEAVING))
                .as("a province looks and does not write")
                .hasStatus(403);
    }

    @Test
    void everyPageSpeaksBothLanguages() {
        var stay = stayed();
        for (var page : List.of(
                "/buku-induk",
                "/rekap",
                "/pindahan",
                "/tinggal/" + stay,
                "/tinggal/" + stay + "/pengakhiran",
                "/klien/" + siti.id() + "/pindah")) {
            var english = scopes.as(
                    manager(home),
                    () -> mvc.get()
                            .uri(page)
                            .cookie(new jakarta.servlet.http.Cookie("bahasa", "en"))
                            .exchange());
            assertThat(english)
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("lang=\"en\"")
                    .doesNotContain(">casework.");
        }
    }
}
