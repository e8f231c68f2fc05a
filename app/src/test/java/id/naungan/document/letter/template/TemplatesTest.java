package id.naungan.document.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.World;
import id.naungan.document.letter.Letterhead;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whose sentences stand in a letter, and who may change them. The tests write into provinces nobody else uses. */
@NaunganTest
class TemplatesTest {

    private static final Letterhead HEAD = new Letterhead("Panti {nomor}", List.of(), null, "Manado");

    @Autowired
    World world;

    @Autowired
    Wordings wordings;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    private Wording of(Scope reader, String kind, String province) {
        return world.seen(
                reader,
                () -> wordings.of(kind, province, Locale.of("id"), HEAD, "001/X", "JUDUL", LocalDate.of(2026, 11, 2)));
    }

    private MvcTestResult save(Scope scope, String kind, int version, String... texts) {
        var form = new LinkedHashMap<String, String>(Map.of("reason", "Uji pola surat", "version", "" + version));
        for (int i = 0; i < texts.length; i += 2) form.put(texts[i], texts[i + 1]);
        return world.post(scope, "/pola-surat/" + kind + "/id", form);
    }

    @Test
    void whatIsShippedHoldsUntilAProvinceSaysOtherwise() {
        var province = world.province("71");
        var shipped = of(province, "BERITA_ACARA_PENERIMAAN", "71");
        assertThat(shipped.title()).isEqualTo("JUDUL");
        assertThat(shipped.opening()).startsWith("Pada tanggal 2 November 2026, bertempat di Panti {nomor}, Manado");
        assertThat(save(province, "BERITA_ACARA_PENERIMAAN", 0, "opening", "Di {kota} pada {tanggal}: {nomor} {lks}"))
                .hasStatus3xxRedirection();
        var own = of(world.manager(world.home("Panti Baca", "71.71.01.1001")), "BERITA_ACARA_PENERIMAAN", "71");
        assertThat(own.opening()).isEqualTo("Di Manado pada 2 November 2026: 001/X Panti {nomor}");
        assertThat(own.closing())
                .as("an empty text is taken from what is shipped")
                .startsWith("Demikian");
        assertThat(of(province, "BERITA_ACARA_PENERIMAAN", "72").opening())
                .as("the next province")
                .startsWith("Pada tanggal");
        assertThat(of(province, "PENGAKHIRAN", "71").opening())
                .as("another kind")
                .startsWith("Pada tanggal");
    }

    @Test
    void aHeaderForAllKindsStandsOnEachUnlessAKindHasItsOwn() {
        var province = world.province("74");
        save(province, "SEMUA", 0, "header", "PEMERINTAH PROVINSI");
        assertThat(of(province, "REINTEGRASI", "74").header()).isEqualTo("PEMERINTAH PROVINSI");
        save(province, "REINTEGRASI", 0, "header", "DINAS SOSIAL");
        assertThat(of(province, "REINTEGRASI", "74").header()).isEqualTo("DINAS SOSIAL");
    }

    @Test
    void versionsAreKeptAndTheLaterOfTwoEditorsIsTold() {
        var province = world.province("75");
        save(province, "ASESMEN_AWAL", 0, "closing", "Pertama");
        assertThat(save(province, "ASESMEN_AWAL", 1, "closing", "Kedua")).hasStatus3xxRedirection();
        assertThat(save(province, "ASESMEN_AWAL", 1, "closing", "Bersamaan")).hasStatus(409);
        assertThat(of(province, "ASESMEN_AWAL", "75").closing()).isEqualTo("Kedua");
        assertThat(World.text(world.get(province, "/pola-surat/ASESMEN_AWAL/id")))
                .contains("Versi 1", "Pertama", "Versi 2", "Kedua", "Uji pola surat")
                .doesNotContain("Bersamaan");
        assertThat(save(province, "ASESMEN_AWAL", 2))
                .as("back to what is shipped")
                .hasStatus3xxRedirection();
        assertThat(of(province, "ASESMEN_AWAL", "75").closing()).isEmpty();
        assertThatThrownBy(() -> world.sql("update document.letter_template set closing = 'X' where province = '75'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void anUnknownPlaceholderIsNamed() {
        var answer = save(world.province("76"), "ASESMEN_AWAL", 0, "opening", "Nama anak {nama_klien} di {lks}");
        assertThat(answer).hasStatus(422);
        assertThat(World.text(answer))
                .contains("Kalimat pembuka memuat {nama_klien}, yang tidak dikenal", "Nama anak {nama_klien} di {lks}");
        assertThat(Placeholder.unknown("{lks} {kota} {nomor} {tanggal}")).isEmpty();
        assertThat(Placeholder.unknown("{LKS}")).contains("{LKS}");
        assertThat(Placeholder.unknown("a } b")).contains("}");
        assertThat(Placeholder.unknown("a { b")).contains("{ b");
    }

    @Test
    void aProvinceEditsItsOwnAndTheAdministratorTheNations() {
        var kalimantan = world.province("62");
        var papua = world.province("91");
        save(kalimantan, "DATA_KELUARGA", 0, "title", "JUDUL PROVINSI 62");
        assertThat(World.text(world.get(papua, "/pola-surat/DATA_KELUARGA/id"))).doesNotContain("JUDUL PROVINSI 62");
        assertThat(of(papua, "DATA_KELUARGA", "91").title()).isEqualTo("JUDUL");
        var admin = world.nation(Role.ADMIN);
        save(admin, "DATA_KELUARGA", 0, "title", "JUDUL NASIONAL");
        assertThat(of(papua, "DATA_KELUARGA", "91").title()).isEqualTo("JUDUL NASIONAL");
        assertThat(of(papua, "DATA_KELUARGA", "62").title()).isEqualTo("JUDUL PROVINSI 62");
        for (var refused : List.of(
                world.district("62.71"),
                world.manager(world.home("Panti Kata", "62.71.01.1001")),
                world.nation(Role.KEMENSOS),
                world.nation(Role.AUDITOR))) {
            assertThat(world.get(refused, "/pola-surat")).hasStatus(403);
            assertThat(save(refused, "DATA_KELUARGA", 1, "title", "PALSU")).hasStatus(403);
        }
        assertThat(world.get(kalimantan, "/pola-surat/TIDAK_ADA/id")).hasStatus(404);
        assertThat(world.get(kalimantan, "/pola-surat/DATA_KELUARGA/fr")).hasStatus(404);
    }

    @Test
    void theDatabaseItselfRefusesAnotherProvincesTemplate() {
        for (var scope : List.of(world.province("62"), world.district("62.71"), world.nation(Role.KPAI))) {
            assertThatThrownBy(() -> scopes.as(
                            scope,
                            () -> acts.perform(
                                    SaveTemplate.ACT,
                                    Reason.NONE,
                                    () -> db.sql("""
                            insert into document.letter_template (id, kind, province, language, version, reason, made_by_name, made_at)
                            values (?, 'ASESMEN_AWAL', '64', 'id', 1, 'palsu', 'palsu', now())""").param(Ids.next()).update())))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void anExampleIsShownFromWhatStandsInTheForm() {
        var form = Map.of("reason", "Hanya melihat", "version", "0", "opening", "Kalimat coba di {lks}");
        var answer = world.post(world.province("73"), "/pola-surat/BERITA_ACARA_PENERIMAAN/id/contoh", form);
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(world.get(world.province("73"), "/pola-surat/BERITA_ACARA_PENERIMAAN/id"))
                .bodyText()
                .doesNotContain("Kalimat coba");
        assertThat(world.post(
                        world.province("73"),
                        "/pola-surat/BERITA_ACARA_PENERIMAAN/id/contoh",
                        Map.of("reason", "Hanya melihat", "version", "0", "title", "{x}")))
                .hasStatus(422);
    }

    @Test
    void bothPagesSpeakBothLanguages() {
        for (var uri : List.of("/pola-surat", "/pola-surat/BERITA_ACARA_PENERIMAAN/id", "/pola-surat/SEMUA/en")) {
            assertThat(world.get(world.province("73"), uri)).as(uri).hasStatusOk();
            assertThat(world.inEnglish(world.nation(Role.ADMIN), uri)).as(uri).hasStatusOk();
        }
    }
}
