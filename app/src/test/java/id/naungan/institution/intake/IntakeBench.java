package id.naungan.institution.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.store.Ids;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A province's register of 15,000 homes, brought twice and once more misspelt. {@code ./mvnw test -pl app -Dtest=IntakeBench
 * -Dbench=true} prints how long reading, judging and writing take.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class IntakeBench {

    private static final int ROWS = Integer.getInteger("rows", 15_000);
    private static final String[] PLACES = {
        "Kab. Paser,Kuaro",
        "Kab. Kutai Timur,Telen",
        "Kota Bontang,Bontang Barat",
        "Kab. Mahakam Ulu,Laham",
        "Kab. Berau,Kelay"
    };

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AsUser as;

    @Autowired
    JdbcClient db;

    @Test
    void aProvincesRegister() {
        var office = as.dinsosProv("64");
        assertThat(brought(office, "Harapan Ke ", "pertama")).isEqualTo(Map.of("DICATAT", ROWS));
        assertThat(brought(office, "Harapan Ke ", "kedua")).isEqualTo(Map.of("SUDAH_ADA", ROWS));
        assertThat(brought(office, "Harapann Ke ", "salah eja")).isEqualTo(Map.of("DILEWATI", ROWS));
    }

    private Map<String, Integer> brought(RequestPostProcessor who, String name, String what) {
        var id = Ids.next();
        timed(
                what + ": unggah",
                () -> assertThat(mvc.post()
                                .uri("/lks/impor")
                                .multipart()
                                .file(new MockMultipartFile("file", "provinsi.csv", null, register(name)))
                                .param("id", id.toString())
                                .with(who)
                                .exchange())
                        .hasStatus(302));
        timed(what + ": periksa", () -> post(who, id, "/pemeriksaan"));
        timed(what + ": tulis", () -> {
            post(who, id, "/penerapan");
            while (status(id).equals("BERJALAN")) LockSupport.parkNanos(200_000_000);
        });
        timed(
                what + ": laporan",
                () -> assertThat(mvc.get()
                                .uri(URI.create("/lks/impor/" + id + "/laporan"))
                                .with(who)
                                .exchange())
                        .hasStatusOk());
        var outcomes = new HashMap<String, Integer>();
        as.system(() -> {
            db.sql("select outcome, count(*) as rows from institution.intake_row where intake_id = ? group by 1")
                    .param(id)
                    .query(rs -> {
                        outcomes.put(rs.getString("outcome"), rs.getInt("rows"));
                    });
            return true;
        });
        return outcomes;
    }

    private static byte[] register(String name) {
        var text = new StringBuilder("No,Nama LKS,Jenis,Kab/Kota,Kecamatan,Alamat,No STP,Masa Berlaku,Jumlah Anak\n");
        for (int i = 1; i <= ROWS; i++) {
            text.append(i)
                    .append(",Panti Asuhan ")
                    .append(name)
                    .append(i)
                    .append(",Anak,")
                    .append(PLACES[i % PLACES.length])
                    .append(",Jl. Ukur ")
                    .append(i)
                    .append(",460/")
                    .append(name.length())
                    .append('/')
                    .append(i)
                    .append("/STP,31-12-2030,")
                    .append(i % 60)
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void post(RequestPostProcessor who, UUID id, String path) {
        assertThat(mvc.post()
                        .uri(URI.create("/lks/impor/" + id + path))
                        .with(who)
                        .exchange())
                .hasStatus(302);
    }

    private String status(UUID id) {
        return as.system(() -> db.sql("select status from institution.intake where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    private static void timed(String what, Runnable work) {
        var begun = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "UKUR %-24s %7.1f s%n", what, (System.nanoTime() - begun) / 1e9);
    }
}
