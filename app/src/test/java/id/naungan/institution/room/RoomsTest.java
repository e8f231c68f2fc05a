package id.naungan.institution.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Rooms, facilities, vehicles and emergency lines of a home, and what the tab says of them. */
@NaunganTest
class RoomsTest {

    private static final String WREDHA = "Panti Wredha Sejahtera";

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Test
    void bedroomsAreMeasuredAgainstTheNorm() {
        var home = as.home(WREDHA);
        assertThat(as.get("pengelola.wredha", "/lks/" + home + "/kamar"))
                .bodyText()
                .contains("Kamar tidur belum dicatat");
        // A bedroom without its beds, and a number that is none: told at the field, and what was typed stays.
        assertThat(room(home, Ids.next(), "Melati", "9", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis berapa tempat tidur", "Melati");
        assertThat(room(home, Ids.next(), "Melati", "sembilan", "2")).hasStatus(422);
        var number = Ids.next();
        for (var twice = 0; twice < 2; twice++)
            assertThat(room(home, number, "Melati", "9", "2")).hasStatus3xxRedirection();
        assertThat(count("room", home)).isOne();
        assertThat(as.get("pengelola.wredha", "/lks/" + home + "/kamar"))
                .bodyText()
                .contains("Melati", "9 m²")
                .doesNotContain("Sesak menurut norma");
        assertThat(room(home, Ids.next(), "Mawar", "8,5", "2")).hasStatus3xxRedirection();
        assertThat(room(home, Ids.next(), "Anggrek", "", "3")).hasStatus3xxRedirection();
        assertThat(as.get("kemensos", "/lks/" + home + "/kamar"))
                .bodyText()
                .contains("Sesak menurut norma", "1 kamar tidur belum diukur")
                .doesNotContain("Tambah ruang");
    }

    @Test
    void onlyWhoeverRunsTheHomeOrCoversItWrites() {
        var home = as.home("LKSA Kasih Ibu");
        for (var outsider : new String[] {"dinsos.kukar", "dinsos.kalsel", "pengelola"}) {
            assertThat(as.get(outsider, "/lks/" + home + "/kamar")).as(outsider).hasStatus(404);
            assertThat(line(outsider, home))
                    .as(outsider)
                    .matches(r -> r.getResponse().getStatus() >= 400);
        }
        assertThat(line("pengasuh", home)).hasStatus(403);
        assertThat(line("kemensos", home)).hasStatus(403);
        assertThat(count("emergency_line", home)).isZero();
        assertThat(line("pengelola.kasih", home)).hasStatus3xxRedirection();
        assertThat(count("emergency_line", home)).isOne();
        // The database itself refuses a row for another district than that of the home.
        assertThatThrownBy(() -> scopes.asSystem(
                        "test",
                        () -> acts.perform(
                                ActKind.of("institution.room-written"),
                                Reason.NONE,
                                () -> db.sql("""
                insert into institution.room (id, institution_id, district, purpose, name, condition, written_by_name, written_at)
                values (?, ?, '63.71', 'MAKAN', 'X', 'BAIK', 'Uji', now())""").params(Ids.next(), home).update())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void theLinesStandWhereSomebodyReports() {
        var home = as.home("Panti Asuhan Harapan Bunda");
        assertThat(line("pengelola", home)).hasStatus3xxRedirection();
        assertThat(as.get("pengasuh", "/lapor"))
                .bodyText()
                .contains("tel:0541741234", "Polsek Uji", "Polsek Samarinda Kota");
        assertThat(as.post("pengelola", "/lks/" + home + "/catat/telepon-darurat", fields("telepon saya")))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis nomor telepon");
    }

    @Test
    void facilitiesAreFilledInByGroupAndNeverWrittenOver() {
        var home = as.home("Rumah Pulih Mahakam");
        var of = "/lks/" + home + "/kamar/sarana/ALAT";
        assertThat(as.post(
                        "pengelola.pulih", of, "versi", "0", "jumlah-ALAT_ALARM", "dua", "kondisi-ALAT_ALARM", "BAIK"))
                .hasStatus(422)
                .bodyText()
                .contains("ditulis dengan angka", "value=\"dua\"");
        assertThat(as.post("pengelola.pulih", of, "versi", "0", "jumlah-ALAT_ALARM", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih kondisinya");
        assertThat(as.post(
                        "pengelola.pulih",
                        of,
                        "versi",
                        "0",
                        "jumlah-ALAT_ALARM",
                        "2",
                        "kondisi-ALAT_ALARM",
                        "RUSAK_RINGAN",
                        "butuh-ALAT_ALARM",
                        "4"))
                .hasStatus3xxRedirection();
        for (var outsider : new String[] {"dinsos.kukar", "pengelola"}) {
            assertThat(as.get(outsider, of)).as(outsider).hasStatus(404);
            assertThat(as.post(outsider, of, "versi", "0", "kondisi-ALAT_KAMERA", "TIDAK_ADA"))
                    .as(outsider)
                    .hasStatus(404);
        }
        assertThat(as.post("pengasuh", of, "versi", "1")).hasStatus(403);
        // Another phone still shows the empty group.
        assertThat(as.post("pengelola.pulih", of, "versi", "0", "kondisi-ALAT_ALARM", "TIDAK_ADA"))
                .hasStatus(409);
        assertThat(as.get("dinsos", "/lks/sarana")).bodyText().contains("Alarm");
        assertThat(as.get("dinsos", "/lks/sarana?jenis=ALAT_ALARM")).bodyText().contains("Rumah Pulih Mahakam");
        assertThat(as.get("dinsos.kukar", "/lks/sarana?jenis=ALAT_ALARM"))
                .bodyText()
                .doesNotContain("Rumah Pulih Mahakam");
    }

    @Test
    void papersOfAVehicleRunOutAndMoveWithIt() {
        var home = as.home("Panti Mandiri Jaya");
        var number = Ids.next();
        assertThat(as.post(
                        "dinsos",
                        "/lks/" + home + "/catat/kendaraan",
                        "_nomor",
                        number.toString(),
                        "kind",
                        "MOBIL",
                        "plate",
                        "KT 1234 AB",
                        "condition",
                        "BAIK",
                        "taxUntil",
                        LocalDate.now().plusDays(20).toString()))
                .hasStatus3xxRedirection();
        assertThat(due(number)).isEqualTo(LocalDate.now().plusDays(20));
        assertThat(as.get("dinsos", "/lks/masa-berlaku?bulan=3"))
                .bodyText()
                .contains("Surat kendaraan", "/lks/" + home + "/kamar");
        scopes.asSystem(
                "test",
                () -> acts.perform(
                        ActKind.of("institution.vehicle-corrected"),
                        Reason.of("Uji"),
                        () -> db.sql("update institution.vehicle set out_of_use_on = current_date where id = ?")
                                .param(number)
                                .update()));
        assertThat(system(() -> db.sql("select count(*) from institution.due where key = ?")
                        .param("kendaraan:" + number)
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private LocalDate due(UUID vehicle) {
        return system(() -> db.sql("select due_on from institution.due where key = ?")
                .param("kendaraan:" + vehicle)
                .query(LocalDate.class)
                .single());
    }

    private long count(String table, UUID home) {
        return system(() -> db.sql("select count(*) from institution." + table + " where institution_id = ?")
                .param(home)
                .query(Long.class)
                .single());
    }

    private MvcTestResult room(UUID home, UUID number, String name, String area, String places) {
        return as.post(
                "pengelola.wredha",
                "/lks/" + home + "/catat/ruang",
                "_nomor",
                number.toString(),
                "purpose",
                "TIDUR",
                "name",
                name,
                "area",
                area,
                "places",
                places,
                "condition",
                "BAIK");
    }

    private MvcTestResult line(String who, UUID home) {
        return as.post(who, "/lks/" + home + "/catat/telepon-darurat", fields("0541-741234"));
    }

    private static String[] fields(String phone) {
        return new String[] {
            "_nomor", Ids.next().toString(), "kind", "POLISI", "name", "Polsek Uji", "phone", phone, "minutes", "10"
        };
    }

    private <T> T system(Supplier<T> read) {
        return scopes.asSystem("test", () -> transaction.execute(status -> read.get()));
    }
}
