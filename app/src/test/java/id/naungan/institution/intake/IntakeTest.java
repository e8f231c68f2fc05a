package id.naungan.institution.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.access.Posting;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.World;
import id.naungan.institution.intake.run.Steps;
import id.naungan.sheet.XlsxBytes;
import id.naungan.store.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An office's register through the whole flow; other offices and other regions' homes are turned away at every step. */
@NaunganTest
class IntakeTest {

    private static final String HEAD =
            "No,Nama LKS,Jenis,Alamat,Kecamatan,Kab/Kota,No STP,Masa Berlaku,Jumlah Anak,Keterangan";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AsUser as;

    @Autowired
    World world;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    Steps steps;

    @Test
    void aDistrictsRegisterBecomesHomesAndASecondTimeEveryoneIsKnown() throws IOException {
        var office = as.dinsosKab("64.08");
        var book = OfficeBook.of(
                new Object[] {136, "Panti Asuhan Nurul Hikmah", "Anak", "Jl. Pendidikan No. 1", "", "Kec. Bengalon"},
                new Object[] {137, "Panti Asuhan Tepian", "Anak", "Jl. Mawar", "", "Tanah Grogot"},
                new Object[] {138, "", "Anak", "Jl. Tanpa Nama", "", "Telen"},
                new Object[] {139, "=HYPERLINK(\"http://x\")", "Anak", "Jl. Rumus", "Marukangan Salah", "Sandaran"});
        var first = checked(office, "LKS Kutim 2026.xlsx", book);
        assertThat(tallied(first, "verdict")).isEqualTo(Map.of("BARU", 136, "MIRIP", 1, "DITOLAK", 2));
        assertThat(get(office, "/lks/impor/" + first + "?putusan=DITOLAK"))
                .bodyText()
                .contains("Tanah Grogot di luar wilayah Anda", "Nama LKS kosong");
        assertThat(get(office, "/lks/impor/" + first + "?jenis=DISABILITAS"))
                .bodyText()
                .contains(
                        "Anak (LKSA) 123",
                        "Lanjut usia 3",
                        "Penyandang disabilitas 9",
                        "NAPZA (IPWL) 3",
                        "LKS Mitra Utama")
                .doesNotContain("Panti Asuhan Nurul Hikmah");
        run(office, first);
        assertThat(tallied(first, "outcome")).isEqualTo(Map.of("DICATAT", 136, "DILEWATI", 1, "DITOLAK", 2));
        assertThat(kinds("64.08")).isEqualTo(Map.of("ANAK", 121, "LANJUT_USIA", 3, "DISABILITAS", 9, "NAPZA", 3));
        assertThat(statuses("64.08")).isEqualTo(Map.of("TERDAFTAR", 60, "KEDALUWARSA", 30, "BELUM_TERDAFTAR", 46));

        var second = checked(office, "LKS Kutim 2026 lagi.xlsx", book);
        run(office, second);
        assertThat(tallied(second, "outcome")).isEqualTo(Map.of("SUDAH_ADA", 136, "DILEWATI", 1, "DITOLAK", 2));
        assertThat(kinds("64.08").values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(136);
        var report = get(office, "/lks/impor/" + second + "/laporan");
        assertThat(report).hasStatusOk();
        assertThat(texts(report.getResponse().getContentAsByteArray()))
                .contains("Hasil", "Alasan", "Sudah ada", "Bukan LKS", "'=HYPERLINK(\"http://x\")");
    }

    @Test
    void aHomeComesWithWhatTheRegisterSaysAndItsStatementsStayStatements() {
        var office = as.dinsosKab("64.11");
        var id = checked(
                office,
                "mahulu.csv",
                csv(HEAD, "1,Panti Asuhan Hulu Riam,Anak,Jl. Riam,Long Bagun,,460/7/2024,31-12-2099,45,B"));
        run(office, id);
        var home = home("64.11", "Panti Asuhan Hulu Riam");
        assertThat(home)
                .containsEntry("profile_kind", "ANAK")
                .containsEntry("place_region", "64.11.01")
                .containsEntry("registration_status", "TERDAFTAR")
                .containsEntry("registration_number", "460/7/2024")
                .containsEntry("capacity_places", null);
        assertThat(as.system(() ->
                        db.sql("""
                        select a.role || ' ' || a.evidence from audit.act a join audit.change c on c.act_id = a.id
                         where c.tbl = 'institution.institution' and c.institution_id = ?""").param(home.get("id")).query(String.class).single()))
                .isEqualTo("DINSOS_KAB mahulu.csv");
        assertThat(get(office, "/lks/" + home.get("id")))
                .bodyText()
                .contains("Menurut daftar dinas", "mahulu.csv", "45");
        for (var stranger : List.of(as.dinsosKab("64.09"), as.national(Role.KEMENSOS)))
            assertThat(get(stranger, "/lks/" + home.get("id")).getResponse())
                    .extracting(response ->
                            response.getStatus() == 404 || !body(stranger, home).contains("Menurut daftar dinas"))
                    .isEqualTo(true);
    }

    @Test
    void aStatementIsSeenAndWrittenOnlyWhereTheHomeIsAndMovesWithIt() {
        var office = as.dinsosKab("64.11");
        run(office, checked(office, "nyata.csv", csv(HEAD, "1,Panti Asuhan Nyata Hulu,Anak,,Long Bagun,,,,17,")));
        var home = (UUID) home("64.11", "Panti Asuhan Nyata Hulu").get("id");
        var neighbour = world.home("Panti Sebelah Nyata", "64.11.01");
        for (var posting : List.of(
                Posting.inDistrict("64.09", Role.DINSOS_KAB),
                Posting.inProvince("63", Role.DINSOS_PROV),
                Posting.national(Role.KEMENSOS),
                as.at(neighbour.id(), Role.PENGELOLA, Reach.INSTITUTION))) {
            assertThat(as.doing(posting, () -> stated(home)))
                    .as(posting.toString())
                    .isEmpty();
            assertThatThrownBy(() -> as.doing(
                            posting,
                            () -> acts.perform(
                                    ActKind.of("test.made"),
                                    Reason.NONE,
                                    () -> db.sql("""
                            insert into institution.statement (institution_id, district, intake_id, position, source, recorded_at)
                            select ?, '64.11', gen_random_uuid(), 1, 'x', now()""").param(home).update())))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("row-level security");
        }
        world.sql("update institution.institution set district = '64.09', place_region = '64.09' where id = ?", home);
        assertThat(as.doing(Posting.inDistrict("64.09", Role.DINSOS_KAB), () -> stated(home)))
                .containsExactly(17);
        assertThat(as.doing(Posting.inDistrict("64.11", Role.DINSOS_KAB), () -> stated(home)))
                .isEmpty();
    }

    private List<Integer> stated(UUID home) {
        return db.sql("select residents from institution.statement where institution_id = ?")
                .param(home)
                .query(Integer.class)
                .list();
    }

    @Test
    void aKnownHomeIsUpdatedOnlyWhereTheUserSaysSoAndKeepsWhatItHas() {
        var office = as.dinsosKab("64.11");
        var known = world.home("Panti Asuhan Ujoh Bilang Jaya", "64.11.01");
        world.sql(
                "update institution.institution set registration_status = 'BELUM_TERDAFTAR', place_address = 'Jl. Lama' where id = ?",
                known.id());
        var row = "1,LKSA Ujoh Bilang Jaya,Anak,Jl. Baru,Long Bagun,,460/8/2024,31-12-2099,30,";
        var id = checked(office, "perbarui.csv", csv(HEAD, row));
        assertThat(tallied(id, "verdict")).isEqualTo(Map.of("MIRIP", 1));
        post(office, "/lks/impor/" + id + "/keputusan", Map.of("baris-0", "PERBARUI"));
        run(office, id);
        assertThat(tallied(id, "outcome")).isEqualTo(Map.of("DIPERBARUI", 1));
        assertThat(home("64.11", "Panti Asuhan Ujoh Bilang Jaya"))
                .containsEntry("registration_number", "460/8/2024")
                .containsEntry("registration_status", "TERDAFTAR")
                .containsEntry("place_address", "Jl. Lama");
        var again = checked(office, "perbarui.csv", csv(HEAD, row));
        post(office, "/lks/impor/" + again + "/keputusan", Map.of("semua", "PERBARUI"));
        run(office, again);
        assertThat(tallied(again, "outcome")).isEqualTo(Map.of("SUDAH_ADA", 1));
    }

    @Test
    void aProvincesRegisterFindsEachHomesRegencyAndRefusesOtherProvinces() {
        var office = as.dinsosProv("64");
        var id = checked(
                office,
                "kaltim.csv",
                csv(
                        HEAD,
                        "1,Panti Prov Satu,Anak,Jl. A,Long Hubung,Kab. Mahakam Ulu,,,,",
                        "2,Panti Prov Dua,Anak,Jl. B,Sepaku,,,,,",
                        "3,Panti Prov Tiga,Anak,\"Jl. C, Kel. Penajam, Kec. Penajam\",,Penajam Paser Utra,,,,",
                        "4,Panti Prov Empat,Anak,Jl. D,Banjarmasin Utara,Kota Banjarmasin,,,,",
                        "5,Panti Prov Lima,Anak,Jl. E,,Negeri Entah,,,,",
                        "6,Panti Prov Enam,,Jl. F,,,,,,"));
        assertThat(as.system(() -> db.sql(
                                "select position || ' ' || coalesce(place, reasons -> 0 ->> 'messageKey') from institution.intake_row where intake_id = ? order by position")
                        .param(id)
                        .query(String.class)
                        .list()))
                .containsExactly(
                        "0 64.11.02",
                        "1 64.09.04",
                        "2 64.09.01.1011",
                        "3 intake.row.outside",
                        "4 intake.row.regencyUnknown",
                        "5 intake.row.noKind");
    }

    @Test
    void aCancelledImportStopsAndAnotherNodeGoesOnWithTheFirstRowThatIsNotDone() {
        var office = as.dinsosKab("64.09");
        var text = new StringBuilder(HEAD);
        for (int i = 0; i < 450; i++)
            text.append("\n")
                    .append(i + 1)
                    .append(",Panti Berhenti Ke ")
                    .append(i)
                    .append(",Anak,,Sepaku,,,,,");
        var id = checked(office, "banyak.csv", csv(text.toString()));
        var account = as.accountOf(Posting.inDistrict("64.09", Role.DINSOS_KAB));
        begin(id, account, true);
        steps.run(id, 1);
        assertThat(status(id)).isEqualTo("BATAL");
        assertThat(stopped()).isZero();
        begin(id, account, false);
        steps.run(id, 1);
        assertThat(stopped()).isEqualTo(200);
        steps.run(id, 10);
        assertThat(status(id)).isEqualTo("SELESAI");
        assertThat(stopped()).isEqualTo(450);
    }

    @Test
    void hostileFilesAreRefusedInWordsAndNothingIsWritten() {
        var office = as.dinsosKab("64.11");
        var id = Ids.next();
        assertThat(send(
                        office,
                        "a.xlsx",
                        "<html><table><tr><td>Nama LKS</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                        id))
                .hasStatus(422)
                .bodyText()
                .contains("halaman web");
        var macros = new XlsxBytes()
                .sheet("A")
                .row("No", "Nama LKS", "Kecamatan")
                .part("xl/vbaProject.bin", "x")
                .bytes();
        assertThat(send(office, "a.xlsx", macros, id)).hasStatus(422).bodyText().contains("makro");
        assertThat(send(office, "a.csv", csv("Nama,NIK,Tanggal Lahir", "Budi,1,2"), id))
                .hasStatus(422)
                .bodyText()
                .contains("Tabel LKS tidak ditemukan");
        assertThat(count("select count(*) from institution.intake where id = ?", id))
                .isZero();
        var good = csv(HEAD, "1,Panti Dua Kali,Anak,,Long Bagun,,,,,");
        assertThat(send(office, "a.csv", good, id)).hasStatus(302);
        assertThat(send(office, "a.csv", good, id)).hasStatus(302);
        assertThat(count("select count(*) from institution.intake_file where intake_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void noOtherOfficeReadsOrWritesAnImportByPageOrByTable() {
        var office = as.dinsosKab("64.11");
        var id = checked(office, "rahasia.csv", csv(HEAD, "1,Panti Jaga Rahasia,Anak,,Long Bagun,,,,,"));
        for (var stranger : List.of(as.dinsosKab("64.09"), as.dinsosProv("64"), as.dinsosProv("63"))) {
            for (var path : List.of("", "/kolom", "/laporan"))
                assertThat(get(stranger, "/lks/impor/" + id + path)).as(path).hasStatus(404);
            for (var path : List.of("/kolom", "/pemeriksaan", "/keputusan", "/penerapan", "/pembatalan"))
                assertThat(post(stranger, "/lks/impor/" + id + path, Map.of()))
                        .as(path)
                        .hasStatus(404);
            assertThat(get(stranger, "/lks/impor")).bodyText().doesNotContain(id.toString());
        }
        var home = world.home("Panti Sebelah Impor", "64.11.01");
        for (var other : List.of(as.pengelola(home.id()), as.national(Role.KEMENSOS), as.national(Role.KPAI)))
            assertThat(get(other, "/lks/impor/" + id)).hasStatus(403);
        for (var posting : List.of(
                Posting.inDistrict("64.09", Role.DINSOS_KAB),
                Posting.inDistrict("64.11", Role.SUPERVISOR),
                Posting.national(Role.ADMIN),
                as.at(home.id(), Role.PENGELOLA, Reach.INSTITUTION))) {
            for (var table : List.of("intake", "intake_row", "intake_file", "intake_mapping"))
                assertThat(as.doing(
                                posting,
                                () -> db.sql("select count(*) from institution." + table
                                                + (table.equals("intake")
                                                        ? " where id = ?"
                                                        : table.equals("intake_mapping")
                                                                ? " where region = '64.11' and ?::uuid is not null"
                                                                : " where intake_id = ?"))
                                        .param(id)
                                        .query(Integer.class)
                                        .single()))
                        .as(posting + table)
                        .isZero();
            assertThatThrownBy(() -> as.doing(
                            posting,
                            () -> acts.perform(
                                    ActKind.of("test.made"),
                                    Reason.NONE,
                                    () -> db.sql(
                                                    "insert into institution.intake_row (intake_id, position, region, sheet, line, content, verdict) values (?, 99, '64.11', 'x', 1, '[]', 'DITOLAK')")
                                            .param(id)
                                            .update())))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(status(id)).isEqualTo("DIPERIKSA");
    }

    private String body(RequestPostProcessor who, Map<String, Object> home) {
        try {
            return get(who, "/lks/" + home.get("id")).getResponse().getContentAsString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void begin(UUID id, UUID account, boolean cancel) {
        world.sql(
                "update institution.intake set status = 'BERJALAN', cancel_asked = ?, confirmed_by = ? where id = ?",
                cancel,
                account,
                id);
    }

    private int stopped() {
        return as.system(() -> db.sql(
                        "select count(*) from institution.institution where profile_name like 'Panti Berhenti Ke %'")
                .query(Integer.class)
                .single());
    }

    private UUID checked(RequestPostProcessor who, String name, byte[] bytes) {
        var id = Ids.next();
        assertThat(send(who, name, bytes, id)).hasStatus(302);
        assertThat(get(who, "/lks/impor/" + id + "/kolom")).hasStatusOk();
        assertThat(post(who, "/lks/impor/" + id + "/pemeriksaan", Map.of())).hasStatus(302);
        assertThat(get(who, "/lks/impor/" + id)).hasStatusOk();
        return id;
    }

    /** Confirms and waits for the job. */
    private void run(RequestPostProcessor who, UUID id) {
        assertThat(post(who, "/lks/impor/" + id + "/penerapan", Map.of())).hasStatus(302);
        long until = System.nanoTime() + 60_000_000_000L;
        while (status(id).equals("BERJALAN") && System.nanoTime() < until) {
            assertThat(get(who, "/lks/impor/" + id)).hasStatusOk();
            LockSupport.parkNanos(200_000_000);
        }
        assertThat(status(id)).isEqualTo("SELESAI");
    }

    private MvcTestResult send(RequestPostProcessor who, String name, byte[] bytes, UUID id) {
        return mvc.post()
                .uri("/lks/impor")
                .multipart()
                .file(new MockMultipartFile("file", name, null, bytes))
                .param("id", id.toString())
                .with(who)
                .exchange();
    }

    private MvcTestResult get(RequestPostProcessor who, String uri) {
        return mvc.get().uri(URI.create(uri)).with(who).exchange();
    }

    private MvcTestResult post(RequestPostProcessor who, String uri, Map<String, String> form) {
        var request = mvc.post().uri(uri).with(who);
        form.forEach(request::param);
        return request.exchange();
    }

    private String status(UUID id) {
        return as.system(() -> db.sql("select status from institution.intake where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    private Map<String, Object> home(String district, String name) {
        return as.system(() -> db.sql("select * from institution.institution where district = ? and profile_name = ?")
                .params(district, name)
                .query()
                .singleRow());
    }

    private Map<String, Integer> kinds(String district) {
        return counted("select profile_kind from institution.institution where district = ?", district);
    }

    private Map<String, Integer> statuses(String district) {
        return counted("select registration_status from institution.institution where district = ?", district);
    }

    private Map<String, Integer> tallied(UUID id, String column) {
        return counted("select " + column + " from institution.intake_row where intake_id = ?", id);
    }

    private Map<String, Integer> counted(String sql, Object param) {
        var counts = new HashMap<String, Integer>();
        as.system(() -> db.sql(sql).param(param).query(String.class).list())
                .forEach(what -> counts.merge(what, 1, Integer::sum));
        return counts;
    }

    private int count(String sql, UUID id) {
        return as.system(() -> db.sql(sql).param(id).query(Integer.class).single());
    }

    private static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var texts = new ArrayList<String>();
            for (var sheet : book.getSheets().toList()) {
                sheet.read()
                        .forEach(row -> row.forEach(cell -> {
                            if (cell != null) texts.add(cell.getText());
                        }));
            }
            return texts;
        }
    }
}
