package id.naungan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Code tables, norms and terms: read by all, edited by the administrator, each edit with its reason. */
@NaunganTest
class ReferencePagesTest {

    @Autowired
    SignedIn as;

    @Autowired
    MockMvcTester visitors;

    @Autowired
    Terms terms;

    @Autowired
    Codes codes;

    @Autowired
    Norms norms;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @ParameterizedTest
    @ValueSource(strings = {"/acuan", "/acuan/tabel/AGAMA", "/acuan/ketentuan", "/acuan/norma", "/acuan/norma/SNPA"})
    void everyoneSignedInReadsInBothLanguagesAndVisitorsSignIn(String path) {
        for (var person : List.of("pengasuh", "dinsos", "kpai", "auditor", "admin")) {
            assertThat(as.get(person, path)).hasStatusOk();
            assertThat(as.get(person, "en", path)).hasStatusOk();
        }
        assertThat(visitors.get().uri(path)).hasStatus3xxRedirection();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(as.get("admin", "/acuan/tabel/TIDAK_ADA")).hasStatus(404);
        assertThat(as.get("admin", "/acuan/norma/TIDAK_ADA")).hasStatus(404);
        assertThat(as.get("admin", "/acuan/tabel/AGAMA/kode/TIDAK_ADA")).hasStatus(404);
        assertThat(as.get("admin", "/acuan/ketentuan/tidak-ada")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/acuan/tabel/AGAMA/kode-baru",
                "/acuan/tabel/AGAMA/kode/ISLAM",
                "/acuan/tabel/AGAMA/kode/ISLAM/pencabutan",
                "/acuan/ketentuan/asesmen-awal",
                "/acuan/norma/SNPA/perubahan"
            })
    void onlyTheAdministratorOpensAnEdit(String path) {
        for (var person : List.of("pengasuh", "pengelola", "dinsos.kaltim", "kemensos", "auditor")) {
            assertThat(as.get(person, path)).hasStatus(403);
            assertThat(as.post(person, path, "reason", "mencoba saja")).hasStatus(403);
        }
        assertThat(as.get("admin", path)).hasStatusOk();
        assertThat(as.get("admin", "en", path)).hasStatusOk();
    }

    @Test
    void aTermTellsItsValueUnitAndBasis() {
        var term = terms.value("kelengkapan-surat");
        assertThat(term.value()).isEqualByComparingTo("60");
        assertThat(term.unit()).isEqualTo(TermUnit.HARI);
        assertThat(term.basis().status()).isEqualTo(Norms.NormStatus.USULAN);
        assertThat(as.get("pengasuh", "/acuan/ketentuan")).bodyText().contains("Usulan", "60 hari");
    }

    @Test
    void aChangedTermIsUsedAtOnceWithItsReasonInTheTrail() {
        assertThat(as.post(
                        "admin",
                        "/acuan/ketentuan/kontak-keluarga-peringatan",
                        "value",
                        "45",
                        "unit",
                        "HARI",
                        "norm",
                        "USULAN",
                        "reason",
                        "Kesepakatan rapat dinas",
                        "version",
                        "0"))
                .hasStatus3xxRedirection();
        assertThat(terms.value("kontak-keluarga-peringatan").value()).isEqualByComparingTo("45");
        assertThat(reasonOf("reference.term", "kontak-keluarga-peringatan")).isEqualTo("Kesepakatan rapat dinas");
        assertThat(as.post(
                        "admin",
                        "/acuan/ketentuan/kontak-keluarga-peringatan",
                        "value",
                        "50",
                        "unit",
                        "HARI",
                        "norm",
                        "USULAN",
                        "reason",
                        "versi lama",
                        "version",
                        "0"))
                .hasStatus(409);
        assertThat(as.post(
                        "admin",
                        "/acuan/ketentuan/kontak-keluarga-peringatan",
                        "value",
                        "50",
                        "unit",
                        "HARI",
                        "norm",
                        "NGAWUR",
                        "reason",
                        "norma salah",
                        "version",
                        "1"))
                .hasStatus(422);
    }

    @Test
    void aCodeIsAddedOnceThoughTheFormCameTwice() {
        var form = new String[] {
            "code",
            "UJI_SATU",
            "label",
            "Uji satu",
            "labelEn",
            "Test one",
            "position",
            "900",
            "privacy",
            "PEKA",
            "since",
            "01-01-2026",
            "reason",
            "untuk uji"
        };
        assertThat(as.post("admin", "/acuan/tabel/HUBUNGAN/kode-baru", form)).hasStatus3xxRedirection();
        assertThat(as.post("admin", "/acuan/tabel/HUBUNGAN/kode-baru", form)).hasStatus3xxRedirection();
        assertThat(codes.valid("HUBUNGAN"))
                .filteredOn(c -> c.code().equals("UJI_SATU"))
                .singleElement()
                .satisfies(c -> assertThat(c.sensitive()).isTrue());
        form[3] = "Arti lain";
        assertThat(as.post("admin", "/acuan/tabel/HUBUNGAN/kode-baru", form))
                .hasStatus(422)
                .bodyText()
                .contains("Arti lain", "UJI_SATU");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndTheTextStays() {
        assertThat(as.post(
                        "admin",
                        "/acuan/tabel/HUBUNGAN/kode-baru",
                        "code",
                        "kecil semua",
                        "label",
                        "Tersimpan di layar",
                        "reason",
                        "x"))
                .hasStatus(422)
                .bodyText()
                .contains("kecil semua", "Tersimpan di layar", "diawali huruf besar");
    }

    @Test
    void aWithdrawnCodeCannotBeChosenButStaysReadable() {
        as.post(
                "admin",
                "/acuan/tabel/HUBUNGAN/kode-baru",
                "code",
                "UJI_CABUT",
                "label",
                "Uji cabut",
                "labelEn",
                "Withdrawn",
                "position",
                "901",
                "privacy",
                "BIASA",
                "since",
                "01-01-2020",
                "reason",
                "untuk uji");
        assertThat(codes.isValid("HUBUNGAN", "UJI_CABUT")).isTrue();
        var form = new String[] {"until", "01-01-2021", "reason", "tidak dipakai", "version", "0"};
        assertThat(as.post("admin", "/acuan/tabel/HUBUNGAN/kode/UJI_CABUT/pencabutan", form))
                .hasStatus3xxRedirection();
        assertThat(as.post("admin", "/acuan/tabel/HUBUNGAN/kode/UJI_CABUT/pencabutan", form))
                .hasStatus3xxRedirection();
        assertThat(codes.isValid("HUBUNGAN", "UJI_CABUT")).isFalse();
        assertThat(codes.find("HUBUNGAN", "UJI_CABUT")).isPresent();
        assertThat(as.get("pengasuh", "/acuan/tabel/HUBUNGAN"))
                .bodyText()
                .contains("Uji cabut", "Dicabut 1 Januari 2021");
    }

    @Test
    void aNormBecomesVerified() {
        assertThat(as.post(
                        "admin",
                        "/acuan/norma/FORM-F0/perubahan",
                        "title",
                        "Jalur rujukan masuk (formulir F0)",
                        "legalBasis",
                        "SNPA Bab IV-A",
                        "status",
                        "TERVERIFIKASI",
                        "reason",
                        "Teks sudah dibaca",
                        "version",
                        "0"))
                .hasStatus3xxRedirection();
        assertThat(norms.find("FORM-F0").orElseThrow().status()).isEqualTo(Norms.NormStatus.TERVERIFIKASI);
        assertThat(as.get("pengasuh", "/acuan/tabel/JALUR_RUJUKAN"))
                .bodyText()
                .contains("SNPA Bab IV-A", "Terverifikasi");
    }

    @Test
    void theGlossaryIsOpenToEveryone() {
        assertThat(visitors.get().uri("/glosarium"))
                .hasStatusOk()
                .bodyText()
                .contains("Buku induk", "<code>Stay</code>");
    }

    private String reasonOf(String table, String row) {
        return scopes.asSystem(
                "test",
                () -> transaction.execute(
                        s -> db.sql("""
                        select a.reason from audit.change c join audit.act a on a.id = c.act_id where c.tbl = ? and c.row_id = ?
                         order by c.id desc limit 1""").params(table, row).query(String.class).single()));
    }
}
