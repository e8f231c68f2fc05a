package id.naungan.casework.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.roster.run.Chunks;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.store.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A panti's list through the whole flow, as a signed-in manager sends it; strangers are turned away at every step. */
@NaunganTest
class ImportTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AsUser as;

    @Autowired
    Institutions institutions;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    Chunks chunks;

    UUID home;
    UUID neighbour;

    @BeforeEach
    void homes() {
        home = home("Panti Daftar " + Ids.next(), "64.71.01.1001");
        neighbour = home("Panti Sebelah " + Ids.next(), "64.71.02.1001");
    }

    @Test
    void bothSamplesBecomeFilesWithStaysAndASecondTimeEveryoneIsKnown() throws IOException {
        for (var sample : Map.of("roster-1-harapan-bunda.xlsx", 38, "roster-2-al-ikhlas.xlsx", 44)
                .entrySet()) {
            var home = home("Panti " + sample.getKey() + Ids.next(), "64.71.01.1001");
            var first = imported(home, sample.getKey());
            assertThat(outcomes(first)).as(sample.getKey()).isEqualTo(Map.of("TERDAFTAR", sample.getValue()));
            assertThat(count(
                            "select count(*) from client.client where institution_id = ? and resident_since is not null",
                            home))
                    .isEqualTo(sample.getValue());
            assertThat(count("select count(*) from casework.stay where institution_id = ? and exit_on is null", home))
                    .isEqualTo(sample.getValue());
            assertThat(count("select residents from indicator.tally where institution_id = ?", home))
                    .isEqualTo(sample.getValue());

            var second = imported(home, sample.getKey());
            assertThat(outcomes(second))
                    .as("again " + sample.getKey())
                    .isEqualTo(Map.of("SUDAH_ADA", sample.getValue()));
            assertThat(count("select count(*) from client.client where institution_id = ?", home))
                    .isEqualTo(sample.getValue());
            assertThat(count("select count(*) from casework.roster_mapping where institution_id = ?", home))
                    .isPositive();
            var report = get(as.pengelola(home), "/impor/" + second + "/laporan");
            assertThat(report).hasStatusOk();
            assertThat(texts(report.getResponse().getContentAsByteArray())).contains("Hasil", "Alasan", "Sudah ada");
        }
    }

    @Test
    void aChildComesWithEverythingTheListSays() {
        var id = imported(home, "roster-1-harapan-bunda.xlsx");
        var child = as.system(() -> db.sql("""
                        select c.*, s.entry_path, s.entry_on, s.entry_late_evidence, s.entry_note from client.client c
                          join casework.stay s on s.client_id = c.id where c.institution_id = ? and c.identity_nik = '6472084811140046'""").param(home).query().singleRow());
        assertThat(child)
                .containsEntry("identity_full_name", "RANESHI ZAHRAH MAHARANI")
                .containsEntry("identity_sex", "P")
                .containsEntry("identity_nik_status", "ADA")
                .containsEntry("birth_place", "PACITAN")
                .containsEntry("birth_mother_name", "Wartini")
                .containsEntry("situation_orphan_status", "PIATU")
                .containsEntry("situation_education", "SD")
                .containsEntry("entry_path", "TIDAK_TERCATAT")
                .containsEntry("entry_late_evidence", "roster-1-harapan-bunda.xlsx");
        assertThat(child.get("entry_note")).asString().contains("alergi udang");
        assertThat(as.system(() -> db.sql(
                                "select person_relation || ' ' || person_alive from client.relative where client_id = ? order by 1")
                        .param(child.get("id"))
                        .query(String.class)
                        .list()))
                .containsExactly("AYAH TIDAK_DIKETAHUI", "IBU TIDAK");
        assertThat(as.system(() ->
                        db.sql("""
                        select distinct a.role || ' ' || a.evidence from audit.act a join audit.change c on c.act_id = a.id
                         where c.tbl = 'client.client' and c.client_id = ? and a.kind = 'casework.roster-imported'""").param(child.get("id")).query(String.class).single()))
                .isEqualTo("PENGELOLA roster-1-harapan-bunda.xlsx");
        assertThat(get(as.pengelola(home), "/impor/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("38 anak");
    }

    @Test
    void aNikThatExcelDamagedIsKeptAndMarked() {
        imported(home, "roster-2-al-ikhlas.xlsx");
        assertThat(count(
                        "select count(*) from client.client where institution_id = ? and identity_nik_status = 'TIDAK_VALID' and identity_nik is not null",
                        home))
                .isPositive();
    }

    @Test
    void aFileThatIsNoListIsRefusedInWordsAndNothingIsWritten() {
        var refused = send(
                as.pengelola(home),
                "daftar.xlsx",
                "<html><table><tr><td>Nama</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                Ids.next());
        assertThat(refused).hasStatus(422).bodyText().contains("halaman web");
        assertThat(count("select count(*) from casework.roster where institution_id = ?", home))
                .isZero();
        assertThat(count("select count(*) from document.file where institution_id = ?", home))
                .isZero();
    }

    @Test
    void theSameFormTwiceIsOneImport() {
        var id = Ids.next();
        var csv = csv("Nama,L/P,Tanggal Lahir,Tanggal Masuk", "Budi Dua Kali,L,2014-03-02,2020-01-05");
        assertThat(send(as.pengelola(home), "a.csv", csv, id)).hasStatus(302);
        assertThat(send(as.pengelola(home), "a.csv", csv, id)).hasStatus(302);
        assertThat(count("select count(*) from casework.roster where institution_id = ?", home))
                .isEqualTo(1);
        assertThat(count("select count(*) from document.file where institution_id = ?", home))
                .isEqualTo(1);
    }

    @Test
    void theDayOfEntryIsAskedOnceWhereTheFileHasNone() {
        var id = uploaded(
                home,
                "tanpa.csv",
                csv("Nama,L/P,Tanggal Lahir", "Anak Tanpa Tanggal,L,2014-03-02", "Anak Kedua,P,2015-03-02"));
        assertThat(post(as.pengelola(home), "/impor/" + id + "/pemeriksaan", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Tanggal masuk");
        assertThat(post(as.pengelola(home), "/impor/" + id + "/pemeriksaan", Map.of("date", "1-7-2021")))
                .hasStatus(302);
        run(home, id);
        assertThat(count(
                        "select count(*) from casework.stay where institution_id = ? and entry_on = date '2021-07-01'",
                        home))
                .isEqualTo(2);
    }

    @Test
    void aDoubtfulRowWaitsForADecision() {
        var row = "Siti Ragu Sekali,P,2014-03-02,2020-01-05";
        var id = checked(
                home,
                "dua.csv",
                csv("Nama,L/P,Tanggal Lahir,Tanggal Masuk", row, row, "Tanpa Kelamin Jelas,,2014-03-02,2020-01-05"));
        assertThat(verdicts(id)).isEqualTo(Map.of("BARU", 1, "PERLU_DIPUTUSKAN", 1, "DITOLAK", 1));
        assertThat(get(as.pengelola(home), "/impor/" + id + "?putusan=PERLU_DIPUTUSKAN"))
                .hasStatusOk()
                .bodyText()
                .contains("baris 2");
        post(as.pengelola(home), "/impor/" + id + "/keputusan", Map.of("baris-1", "ORANG_LAIN"));
        run(home, id);
        assertThat(outcomes(id)).isEqualTo(Map.of("TERDAFTAR", 2, "DITOLAK", 1));
    }

    @Test
    void aLikelyDuplicateInAnotherHomeShowsNothingButWhomToAsk() {
        imported(
                neighbour,
                csv(
                        "Nama,L/P,Tanggal Lahir,Nama Ibu,Tanggal Masuk",
                        "Rahmad Rahasia Tetangga,L,2013-05-06,Ibu Rahasia,2020-01-05"));
        var id = checked(
                home,
                "b.csv",
                csv("Nama,L/P,Tanggal Lahir,Tanggal Masuk", "Rahmat Rahasia Tetangga,L,2013-05-06,2021-01-05"));
        assertThat(verdicts(id)).isEqualTo(Map.of("PERLU_DIPUTUSKAN", 1));
        assertThat(get(as.pengelola(home), "/impor/" + id))
                .bodyText()
                .contains("Panti Sebelah")
                .doesNotContain("Rahmad", "Ibu Rahasia");
        assertThat(get(as.dinsosKab("64.71"), "/impor/" + id)).hasStatusOk();
        post(as.pengelola(home), "/impor/" + id + "/keputusan", Map.of("semua", "LEWATI"));
        run(home, id);
        assertThat(outcomes(id)).isEqualTo(Map.of("DILEWATI", 1));
    }

    @Test
    void aCancelledImportStopsAndGoesOnWhereItStopped() {
        var id = checked(home, "banyak.csv", many(450, LocalDate.of(2008, 1, 1)));
        var manager = as.accountOf(as.at(home, Role.PENGELOLA, Reach.INSTITUTION));
        as.system(() -> {
            acts.perform(ActKind.of("test.made"), Reason.NONE, () -> {
                // As if a node had died after its first two hundred and the user had pressed stop.
                db.sql(
                                "update casework.roster set status = 'BERJALAN', cancel_asked = true, confirmed_by = ? where id = ?")
                        .params(manager, id)
                        .update();
            });
            return true;
        });
        chunks.run(id, 1);
        assertThat(status(id)).isEqualTo("BATAL");
        assertThat(count("select count(*) from client.client where institution_id = ?", home))
                .isZero();
        run(home, id);
        assertThat(count("select count(*) from client.client where institution_id = ?", home))
                .isEqualTo(450);
        assertThat(count("select done_count from casework.roster where id = ?", id))
                .isEqualTo(450);
    }

    @Test
    void anotherNodeGoesOnWithTheFirstRowThatIsNotDone() {
        var id = checked(home, "separuh.csv", many(450, LocalDate.of(2012, 1, 1)));
        var manager = as.accountOf(as.at(home, Role.PENGELOLA, Reach.INSTITUTION));
        as.system(() -> acts.perform(
                ActKind.of("test.made"),
                Reason.NONE,
                () -> db.sql("update casework.roster set status = 'BERJALAN', confirmed_by = ? where id = ?")
                        .params(manager, id)
                        .update()));
        chunks.run(id, 1);
        assertThat(count("select count(*) from client.client where institution_id = ?", home))
                .isEqualTo(200);
        chunks.run(id, 10);
        assertThat(status(id)).isEqualTo("SELESAI");
        assertThat(count("select count(*) from client.client where institution_id = ?", home))
                .isEqualTo(450);
    }

    @Test
    void strangersFindNoImportAndACaregiverMayNotImport() {
        var id = checked(
                home, "c.csv", csv("Nama,L/P,Tanggal Lahir,Tanggal Masuk", "Anak Terjaga,L,2014-03-02,2020-01-05"));
        for (var stranger : List.of(as.pengelola(neighbour), as.dinsosKab("64.72"))) {
            for (var path : List.of("", "/kolom", "/laporan"))
                assertThat(get(stranger, "/impor/" + id + path)).as(path).hasStatus(404);
            for (var path : List.of("/kolom", "/pemeriksaan", "/keputusan", "/penerapan", "/pembatalan")) {
                assertThat(post(stranger, "/impor/" + id + path, Map.of()))
                        .as(path)
                        .hasStatus(404);
            }
            assertThat(get(stranger, "/impor")).hasStatusOk().bodyText().doesNotContain(id.toString());
        }
        assertThat(get(as.pengasuh(home), "/impor")).hasStatus(403);
        assertThat(get(as.pengasuh(home), "/impor/" + id)).hasStatus(403);
        assertThat(status(id)).isEqualTo("DIPERIKSA");
        var elsewhere = mvc.post()
                .uri("/impor")
                .multipart()
                .file("file", csv("Nama,L/P", "A B,L"))
                .param("id", Ids.next().toString())
                .param("lks", home.toString())
                .with(as.dinsosKab("64.72"))
                .exchange();
        assertThat(elsewhere).hasStatus(404);
    }

    private UUID imported(UUID home, String sample) {
        try (var in = ImportTest.class.getResourceAsStream("/samples/" + sample)) {
            var id = checked(home, sample, in.readAllBytes());
            // Another test may have imported the same children into its own home.
            post(as.pengelola(home), "/impor/" + id + "/keputusan", Map.of("semua", "ORANG_LAIN"));
            run(home, id);
            return id;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID imported(UUID home, byte[] csv) {
        var id = checked(home, "daftar.csv", csv);
        run(home, id);
        return id;
    }

    private UUID uploaded(UUID home, String name, byte[] bytes) {
        var id = Ids.next();
        assertThat(send(as.pengelola(home), name, bytes, id)).hasStatus(302);
        assertThat(get(as.pengelola(home), "/impor/" + id + "/kolom")).hasStatusOk();
        return id;
    }

    private UUID checked(UUID home, String name, byte[] bytes) {
        var id = uploaded(home, name, bytes);
        assertThat(post(as.pengelola(home), "/impor/" + id + "/pemeriksaan", Map.of()))
                .hasStatus(302);
        assertThat(get(as.pengelola(home), "/impor/" + id)).hasStatusOk();
        return id;
    }

    /** Confirms and waits for the job. */
    private void run(UUID home, UUID id) {
        assertThat(post(as.pengelola(home), "/impor/" + id + "/penerapan", Map.of()))
                .hasStatus(302);
        long until = System.nanoTime() + 60_000_000_000L;
        while (status(id).equals("BERJALAN") && System.nanoTime() < until) {
            assertThat(get(as.pengelola(home), "/impor/" + id)).hasStatusOk();
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
        assertThat(status(id)).isEqualTo("SELESAI");
    }

    private MvcTestResult send(RequestPostProcessor who, String name, byte[] bytes, UUID id) {
        return mvc.post()
                .uri("/impor")
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile("file", name, null, bytes))
                .param("id", id.toString())
                .with(who)
                .exchange();
    }

    private MvcTestResult get(RequestPostProcessor who, String uri) {
        return mvc.get().uri(java.net.URI.create(uri)).with(who).exchange();
    }

    private MvcTestResult post(RequestPostProcessor who, String uri, Map<String, String> form) {
        var request = mvc.post().uri(uri).with(who);
        form.forEach(request::param);
        return request.exchange();
    }

    private String status(UUID id) {
        return as.system(() -> db.sql("select status from casework.roster where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    private Map<String, Integer> verdicts(UUID id) {
        return tallied(id, "verdict");
    }

    private Map<String, Integer> outcomes(UUID id) {
        return tallied(id, "outcome");
    }

    private Map<String, Integer> tallied(UUID id, String column) {
        var counts = new HashMap<String, Integer>();
        as.system(() -> {
            db.sql("select " + column + " as what from casework.roster_row where roster_id = ?")
                    .param(id)
                    .query(rs -> {
                        counts.merge(rs.getString("what"), 1, Integer::sum);
                    });
            return true;
        });
        return counts;
    }

    private int count(String sql, UUID id) {
        return as.system(() -> db.sql(sql).param(id).query(Integer.class).single());
    }

    private static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** So many children, each born on a day of its own. */
    private static byte[] many(int rows, LocalDate first) {
        var text = new StringBuilder("Nama,L/P,Tanggal Lahir,Tanggal Masuk\n");
        for (int i = 0; i < rows; i++) {
            text.append("Anak ke ")
                    .append(i)
                    .append(" Lestari,L,")
                    .append(first.plusDays(i))
                    .append(",2020-01-05\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var texts = new java.util.ArrayList<String>();
            for (var sheet : book.getSheets().toList()) {
                sheet.read()
                        .forEach(row -> row.forEach(cell -> {
                            if (cell != null) texts.add(cell.getText());
                        }));
            }
            return texts;
        }
    }

    private UUID home(String name, String region) {
        return as.system(() -> acts.perform(
                ActKind.of("test.made"),
                Reason.NONE,
                () -> institutions
                        .save(Institution.of(
                                Ids.next(),
                                new Profile(name, "ANAK", "YAYASAN", null, null, null),
                                new Place(null, region, null, null, null, null),
                                new Capacity(60, null, null),
                                new Registration("TERDAFTAR", null, null, null, null)))
                        .id()));
    }
}
