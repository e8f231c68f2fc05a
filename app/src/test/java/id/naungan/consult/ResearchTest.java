package id.naungan.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.notice.Daily;
import id.naungan.store.Ids;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A researcher gets counts and nothing else: no cell under five, once, by a code that expires, and every attempt is written down. */
@NaunganTest
class ResearchTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Autowired
    List<Daily> jobs;

    @Test
    void noCellOfFewerThanFivePersonsLeavesHoweverOneLooks() {
        var big = world.home("Panti Data Besar", "51.01.01.1006");
        var small = world.home("Panti Data Kecil", "51.02.01.2001");
        residents(big, 12, "2015-03-02");
        residents(big, 3, "1950-03-02");
        residents(small, 4, "2015-03-02");
        residents(small, 1, "1990-03-02");
        var province = world.province("51");
        for (var kind : new String[] {"UMUR", "LAMA_TINGGAL", "JALUR_MASUK", "KELUAR"}) {
            assertThat(number(
                            province,
                            "select count(*) from consult.extract('" + kind
                                    + "', '51', '2026-09-30', 5) where n < 5 or n % 5 <> 0"))
                    .as(kind)
                    .isZero();
            // However one adds up what is shown of a place, no remainder of one to four persons can be told from it.
            assertThat(number(
                            province,
                            "select count(*) from (select place, sum(n) as n from consult.extract('" + kind
                                    + "', '51', '2026-09-30', 5) group by 1) x where n % 5 <> 0"))
                    .isZero();
        }
        assertThat(
                        number(
                                province,
                                "select n from consult.extract('UMUR', '51', '2026-09-30', 5) where place = '51.01' and band = 'UMUR_5_11'"))
                .isEqualTo(10);
        assertThat(number(
                        province,
                        "select count(*) from consult.extract('UMUR', '51', '2026-09-30', 5) where place = '51.02'"))
                .as("the small regency is not there")
                .isZero();
        assertThat(
                        number(
                                province,
                                "select count(*) from consult.extract('UMUR', '51', '2026-09-30', 5) where band in ('UMUR_60', 'UMUR_18_59')"))
                .as("nowhere, since all of the area are too few")
                .isZero();
        assertThatThrownBy(
                        () -> number(province, "select count(*) from consult.extract('UMUR', '51', '2026-09-30', 4)"))
                .rootCause()
                .hasMessageContaining("no such extract");
        assertThatThrownBy(() -> number(province, "select count(*) from consult.extract('UMUR', '', '2026-09-30', 5)"))
                .rootCause()
                .hasMessageContaining("not of this area");
        assertThatThrownBy(() -> number(province, "select count(*) from consult.cells('UMUR', '51', '2026-09-30')"))
                .rootCause()
                .hasMessageContaining("permission denied");
        for (var stranger : new Scope[] {world.district("51.01"), world.nation(Role.AUDITOR), world.manager(big)})
            assertThatThrownBy(() ->
                            number(stranger, "select count(*) from consult.extract('UMUR', '51', '2026-09-30', 5)"))
                    .rootCause()
                    .hasMessageContaining("not of this area");
    }

    @Test
    void fromThePublicFormToTheDataThatIsFetchedOnce() throws Exception {
        residents(world.home("Panti Riset", "52.01.01.1001"), 7, "2015-03-02");
        var id = Ids.next();
        var visitor = world.nation(Role.AUDITOR);
        assertThat(world.post(visitor, "/riset", form(id)))
                .as("without ethics approval")
                .hasStatus(422);
        var thanks = world.upload(visitor, "/riset", form(id), "file", "etik.pdf", PDF);
        assertThat(thanks).hasStatusOk();
        var receipt = code(thanks);
        assertThat(world.post(visitor, "/riset/status", Map.of("kode", receipt.toLowerCase())))
                .hasStatusOk()
                .bodyText()
                .contains("Menunggu dinilai");
        assertThat(world.post(visitor, "/riset/status", Map.of("kode", "AAAA-AAAA-AAAA-AAAA-AAAA")))
                .hasStatus(422);

        var province = world.province("52");
        var here = "/permintaan-data/" + id;
        for (var stranger : new Scope[] {world.province("53"), world.nation(Role.KEMENSOS)}) {
            assertThat(world.get(stranger, here)).hasStatus(404);
            assertThat(world.count(stranger, "consult.research", "id", id)).isZero();
        }
        assertThat(world.get(world.district("52.01"), here)).hasStatus(403);
        assertThat(world.post(province, here + "/penyerahan", Map.of()))
                .as("not judged yet")
                .hasStatus(409);
        var yes = Map.of("version", "0", "judged", "DISETUJUI", "reply", "Disetujui untuk penelitian ini saja.");
        assertThat(world.post(province, here + "/putusan", yes)).hasStatus3xxRedirection();
        assertThat(world.post(province, here + "/putusan", yes))
                .as("judged once")
                .hasStatus(409);
        var made = world.post(province, here + "/penyerahan", Map.of());
        assertThat(made).hasStatusOk();
        var code = code(made);
        assertThat(World.text(world.get(province, here))).as("shown once").doesNotContain(code);

        assertThat(world.post(visitor, "/riset/ambil", Map.of("kode", code)))
                .hasStatusOk()
                .bodyText()
                .contains("Syarat pemakaian data", "Uji riset");
        assertThat(world.post(visitor, "/riset/ambil/berkas", Map.of("kode", code)))
                .as("without agreeing")
                .hasStatus(422);
        var data = world.post(visitor, "/riset/ambil/berkas", Map.of("kode", code, "setuju", "ya"));
        assertThat(data).hasStatusOk();
        var csv = entry(data.getResponse().getContentAsByteArray(), "umur.csv");
        assertThat(csv).contains("\"5-11 tahun\",\"5\"").doesNotContain("Anak Data");
        assertThat(world.post(visitor, "/riset/ambil/berkas", Map.of("kode", code, "setuju", "ya")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah diambil");
        assertThat(outcomes(id)).isEqualTo("DIAMBIL,SUDAH_DIAMBIL");

        var second = code(world.post(province, here + "/penyerahan", Map.of()));
        world.sql(
                "update consult.delivery set expires_at = now() - interval '1 hour' where research_id = ? and taken_at is null",
                id);
        assertThat(world.post(visitor, "/riset/ambil/berkas", Map.of("kode", second, "setuju", "ya")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah habis");
        assertThat(outcomes(id)).isEqualTo("DIAMBIL,KEDALUWARSA,SUDAH_DIAMBIL");
        for (var page : new String[] {"/riset", "/riset/status", "/riset/ambil"})
            assertThat(world.inEnglish(visitor, page)).hasStatusOk();
        assertThat(world.inEnglish(province, "/permintaan-data")).hasStatusOk();
    }

    @Test
    void theProvinceIsRemindedOnceOfARequestThatIsDue() {
        var office = account("riset-ingat", "53");
        var other = account("riset-lain", "54");
        var due = request("53", 0);
        var later = request("53", 3);
        for (int twice = 0; twice < 2; twice++)
            jobs.stream().filter(job -> job.name().equals("consult-research")).forEach(Daily::run);
        assertThat(told(office, due)).isOne();
        assertThat(told(office, later)).as("not due yet").isZero();
        assertThat(told(other, due)).as("another province").isZero();
        assertThat(asked("select told from consult.research where id = '" + due + "'"))
                .isOne();
        assertThat(asked("select told from consult.research where id = '" + later + "'"))
                .isZero();
    }

    private UUID account(String username, String province) {
        var id = Ids.next();
        world.sql("""
                insert into access.account (id, username, full_name, role, reach, region, must_change_password, status)
                values (?, ?, 'Penilai Riset', 'DINSOS_PROV', 'PROVINCE', ?, false, 'ACTIVE')""", id, username, province);
        return id;
    }

    private UUID request(String province, int inDays) {
        var id = Ids.next();
        world.sql("""
                insert into consult.research (id, region, code_digest, name, university, email, title, aim, kinds, asked_at, due_on)
                values (?, ?, decode(md5(?), 'hex'), 'Peneliti Uji', 'Universitas Uji', 'uji@example.id', 'Judul uji', 'Tujuan uji', '{UMUR}', now(), current_date + ?)""", id, province, id.toString(), inDays);
        return id;
    }

    private long told(UUID account, UUID request) {
        return asked("select count(*) from notice.notice where account_id = '" + account
                + "' and kind = 'riset-ingat' and href like '%" + request + "'");
    }

    private long asked(String sql) {
        return world.system(() -> db.sql(sql).query(Long.class).single());
    }

    private void residents(Institution home, int many, String born) {
        for (int i = 0; i < many; i++) {
            var name = "Anak Data " + UUID.randomUUID().toString().substring(0, 6);
            var client = world.client(home, name, Sex.P, born);
            world.sql("""
                    insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                    values (?, 0, ?, ?, ?, ?, 'P', '2025-01-01', 'KELUARGA', 'uji')""", Ids.next(), client, home.id(), home.district(), name);
        }
    }

    private static Map<String, String> form(UUID id) {
        return new HashMap<>(Map.of(
                "id", id.toString(),
                "scan", Ids.next().toString(),
                "name", "Dr. Uji Riset",
                "university", "Universitas Uji",
                "email", "uji@contoh.ac.id",
                "region", "52",
                "title", "Uji riset umur penghuni",
                "aim", "Menghitung umur penghuni panti di satu provinsi untuk naskah tentang pengasuhan alternatif.",
                "kinds", "UMUR"));
    }

    private static String code(MvcTestResult page) {
        var found = Pattern.compile("<strong>([A-Z0-9]{4}(?:-[A-Z0-9]{4}){4})</strong>")
                .matcher(World.text(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String entry(byte[] zip, String name) throws java.io.IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                if (entry.getName().equals(name)) return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        throw new AssertionError(name);
    }

    private String outcomes(UUID research) {
        return world.system(
                () -> db.sql("""
                        select string_agg(x.outcome, ',' order by x.outcome) from consult.download x join consult.delivery d on d.id = x.delivery_id
                         where d.research_id = ?""").param(research).query(String.class).single());
    }

    private long number(Scope who, String sql) {
        return world.seen(who, () -> db.sql(sql).query(Long.class).single());
    }
}
