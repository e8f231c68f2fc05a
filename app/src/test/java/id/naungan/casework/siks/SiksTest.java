package id.naungan.casework.siks;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** The file for SIKS-NG: the persons of the register of one's own homes, each a reading, and nobody else's. */
@NaunganTest
class SiksTest {

    private static final String NIK = "6472030203140007";

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Autowired
    Scopes scopes;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    SiksLines lines;

    @Autowired
    SiksSheet sheet;

    Institution home;
    Institution neighbour;
    UUID siti;

    @BeforeEach
    void residents() {
        home = world.home("Panti Siks " + Ids.next(), "64.72.03.1005");
        neighbour = world.home("Panti Seberang Siks " + Ids.next(), "64.02.06.1001");
        siti = resident(home, "Siti Berkas", "2014-03-02", null, LocalDate.of(2024, 1, 5));
        resident(neighbour, "Orang Seberang", "2013-01-01", null, LocalDate.of(2024, 1, 5));
        world.sql("""
                update client.client set identity_nik = ?, identity_nik_status = 'ADA', identity_kk = '6472030101200001', identity_kk_status = 'ADA',
                  situation_orphan_status = 'YATIM', origin_region = '64.72.03.1005', origin_address = 'Jl. Rahasia Asal 5' where id = ?""", nik(), siti);
    }

    @Test
    void eachPersonIsALineWithDocumentedColumnsAndTheNikIsText() throws IOException {
        var damaged = resident(home, "=Rusak", "2012", "6472000000000000", LocalDate.of(2024, 2, 1));
        world.sql("update client.client set identity_nik_status = 'TIDAK_VALID' where id = ?", damaged);
        var rows = csv(export(world.manager(home), Map.of("bentuk", "CSV")));
        assertThat(rows.getFirst())
                .containsExactly(
                        "NIK",
                        "KETERANGAN_NIK",
                        "NO_KK",
                        "NAMA",
                        "TGL_LAHIR",
                        "JK",
                        "NAMA_IBU",
                        "STATUS_YATIM_PIATU",
                        "LKS",
                        "NO_TANDA_DAFTAR",
                        "DP_LP",
                        "KODE_WILAYAH",
                        "KODE_WILAYAH_BPS");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1))
                .startsWith(
                        "",
                        "TIDAK_VALID",
                        "",
                        "'=Rusak",
                        "2012",
                        "P",
                        "Ibu =Rusak",
                        "TIDAK_DIKETAHUI",
                        home.profile().name());
        assertThat(rows.get(2))
                .startsWith(
                        nik(), "ADA", "6472030101200001", "Siti Berkas", "2014-03-02", "P", "Ibu Siti Berkas", "YATIM")
                .contains("DP", "64.72.03.1005");
        var book = export(world.manager(home), Map.of("bentuk", "XLSX"))
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            var lines = workbook.getFirstSheet().read();
            assertThat(lines).hasSize(3);
            assertThat(lines.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(lines.get(2).getCellText(0)).isEqualTo(nik());
            assertThat(lines.get(1).getCellText(3)).isEqualTo("'=Rusak");
        }
    }

    @Test
    void theFileIsTheRegisterOfThatDayAndEveryPersonIsAReading() {
        var left = resident(home, "Sudah Pergi", "2010-01-01", null, LocalDate.of(2023, 1, 1));
        world.sql(
                "update casework.stay set exit_on = date '2024-03-01', exit_kind = 'REUNIFIKASI', exit_reason = 'pulang' where client_id = ?",
                left);
        assertThat(csv(export(world.district("64.72"), Map.of("lks", home.id().toString()))))
                .hasSize(2);
        assertThat(text(world.get(world.district("64.72"), "/buku-induk/siks-ng?lks=" + home.id())))
                .contains("Sekarang 1 orang");
        assertThat(csv(export(world.manager(home), Map.of("tanggal", "15-2-2024"))))
                .hasSize(3);
        assertThat(csv(export(world.manager(home), Map.of("tanggal", "1-3-2024"))))
                .hasSize(2);
        assertThat(counted("select count(*) from audit.reading where client_id = ? and what = 'siks-ng'", siti))
                .isEqualTo(3);
        assertThat(counted("""
                        select count(*) from audit.act where kind = 'casework.siks-exported' and reason = 'Pemutakhiran SIKS-NG triwulan'
                           and evidence like ?""", "%" + home.id() + " 1")).isEqualTo(1);
    }

    /** One line after the other from the database, however many: thirty thousand leave a heap of 512 MB alone. */
    @Test
    void thirtyThousandLinesAreWrittenPieceByPiece() throws IOException {
        var one = scopes.as(world.manager(home), () -> lines.residents(LocalDate.of(2024, 11, 29), home.id()));
        var many = Collections.nCopies(30_000, one.getFirst());
        var out = new Watched();
        scopes.as(world.manager(home), () -> {
            try {
                sheet.xlsx(many, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
        assertThat(out.writes).isGreaterThan(30);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getFirstSheet().openStream()).hasSize(30_001);
        }
    }

    /** Sees how often something leaves while the file is being made. */
    private static final class Watched extends ByteArrayOutputStream {
        private int writes;

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            writes++;
            super.write(bytes, from, length);
        }
    }

    @Test
    void otherRegionsAndOtherRolesGetNobody() {
        for (var own : List.of(world.manager(home), world.district("64.72"), world.province("64")))
            assertThat(text(export(own, Map.of()))).contains("Siti Berkas");
        for (var stranger : List.of(world.manager(neighbour), world.district("64.02"), world.province("63"))) {
            assertThat(text(export(stranger, Map.of()))).doesNotContain("Siti Berkas");
            assertThat(export(stranger, Map.of("lks", home.id().toString()))).hasStatus(404);
        }
        assertThat(text(export(world.manager(home), Map.of()))).doesNotContain("Orang Seberang");
        for (var role : List.of(Role.KEMENSOS, Role.KPAI, Role.AUDITOR, Role.ADMIN))
            assertThat(export(world.nation(role), Map.of())).as(role.name()).hasStatus(403);
        assertThat(export(world.own(Ids.next(), home, Role.PENGASUH), Map.of())).hasStatus(403);
        assertThat(world.post(
                        world.manager(home),
                        "/buku-induk/siks-ng",
                        Map.of("tanggal", "31-2-2026", "bentuk", "CSV", "tujuan", "x")))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Siti Berkas");
    }

    @Test
    void noFileTellsWhereVictimsAreSheltered() {
        world.sql(
                "update institution.institution set profile_kind = 'KORBAN_KEKERASAN', place_address = 'Jl. Aman 1', registration_number = 'STP-AMAN-1' where id = ?",
                home.id());
        var file = text(export(world.manager(home), Map.of()));
        assertThat(file)
                .contains("Siti Berkas", "DIRAHASIAKAN")
                .doesNotContain(home.profile().name(), "Jl. Aman", "STP-AMAN-1", "Jl. Rahasia Asal");
    }

    private int counted(String sql, Object param) {
        return scopes.asSystem(
                "uji",
                () -> transaction.execute(
                        s -> db.sql(sql).param(param).query(Integer.class).single()));
    }

    private String nik() {
        return NIK.substring(0, 4)
                + String.format("%012d", Math.floorMod(siti.getLeastSignificantBits(), 1_000_000_000_000L));
    }

    private UUID resident(Institution at, String name, String born, String nik, LocalDate since) {
        var client = world.client(at, name, Sex.P, born, nik);
        world.resides(client, since);
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                values (?, 0, ?, ?, ?, ?, 'P', ?, 'TIDAK_TERCATAT', 'uji')""", Ids.next(), client, at.id(), at.district(), name, since);
        return client;
    }

    private MvcTestResult export(Scope who, Map<String, String> asked) {
        var form = new HashMap<>(
                Map.of("tanggal", "29-11-2024", "bentuk", "CSV", "tujuan", "Pemutakhiran SIKS-NG triwulan"));
        form.putAll(asked);
        return world.post(who, "/buku-induk/siks-ng", form);
    }

    private static List<List<String>> csv(MvcTestResult result) {
        return text(result)
                .substring(1)
                .lines()
                .map(line -> List.of(line.replaceAll("^\"|\"$", "").split("\"?,\"?", -1)))
                .toList();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
