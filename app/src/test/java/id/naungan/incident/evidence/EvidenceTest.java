package id.naungan.incident.evidence;

import static id.naungan.client.World.text;
import static id.naungan.incident.report.ReportWorld.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.report.ReportWorld;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import id.naungan.store.PgServer;
import id.naungan.store.TestDatabase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence: freed of what a camera tells, locked, opened with a reason only, and compared with its digest at every look. */
@NaunganTest
class EvidenceTest {

    private static final String REASON = "Diperiksa untuk laporan ke kepolisian";

    @Autowired
    World world;

    @Autowired
    ReportWorld reports;

    @Autowired
    JdbcClient db;

    private final PgServer postgres = TestDatabase.server();

    Institution home;
    Scope rina;
    Scope dinsos;

    @BeforeEach
    void cast() {
        home = world.home("Panti Bukti", "65.03.01.1001");
        rina = reports.staff(home, "Rina Bukti", Role.PENGASUH);
        dinsos = reports.office(Role.DINSOS_KAB, Reach.DISTRICT, "65.03", "Dinsos Bukti");
    }

    private UUID reported(byte[] photo) {
        var id = Ids.next();
        assertThat(world.upload(rina, "/lapor", form(id, home), "more.photo", "luka.jpg", photo))
                .hasStatus(302);
        return id;
    }

    private UUID exhibit(UUID incident) {
        return reports.one(UUID.class, "select id from incident.evidence where incident_id = ? limit 1", incident);
    }

    /** As it lies on the disk: not even the system reads it without a line in the chain. */
    private byte[] stored(UUID exhibit) throws SQLException {
        try (var c = postgres.connect(postgres.owner())) {
            c.createStatement().execute("select set_config('app.reach', 'MIGRATION', false)");
            var row = c.createStatement()
                    .executeQuery("select bytes from incident.evidence_content where evidence_id = '" + exhibit + "'");
            row.next();
            return row.getBytes(1);
        }
    }

    private static String url(UUID incident, UUID exhibit) {
        return "/insiden/" + incident + "/bukti/" + exhibit;
    }

    /** A small picture with a camera's segment that names a place. */
    static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", out);
        var bytes = out.toByteArray();
        var exif = "Exif\0\0GPS-UJI".getBytes(StandardCharsets.ISO_8859_1);
        var whole = new ByteArrayOutputStream();
        whole.write(bytes, 0, 2);
        whole.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        whole.write(exif);
        whole.write(bytes, 2, bytes.length - 2);
        return whole.toByteArray();
    }

    @Test
    void aPhotoLosesWhatTheCameraWroteAndBothDigestsAreKept() throws Exception {
        var photo = photo();
        var id = reported(photo);
        var exhibit = exhibit(id);
        var sent = reports.one(byte[].class, "select sent_sha256 from incident.evidence where id = ?", exhibit);
        assertThat(sent).isEqualTo(MessageDigest.getInstance("SHA-256").digest(photo));
        var locked = stored(exhibit);
        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("GPS-UJI", "JFIF");
        world.post(dinsos, url(id, exhibit) + "/pembukaan", Map.of("reason", REASON));
        var bytes = world.get(dinsos, url(id, exhibit) + "/isi").getResponse().getContentAsByteArray();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .contains("JFIF")
                .doesNotContain("Exif", "GPS-UJI");
        var kept = reports.one(byte[].class, "select sha256 from incident.evidence where id = ?", exhibit);
        assertThat(MessageDigest.getInstance("SHA-256").digest(bytes)).isEqualTo(kept);
        assertThat(text(world.get(dinsos, "/insiden/" + id + "/bukti")))
                .contains(HexFormat.of().formatHex(kept), HexFormat.of().formatHex(sent), "Pelapor")
                .doesNotContain("Rina Bukti");
    }

    @Test
    void nothingOpensWithoutAReasonAndTheReasonStaysInTheChain() throws IOException {
        var id = reported(photo());
        var exhibit = exhibit(id);
        assertThat(world.get(dinsos, url(id, exhibit) + "/isi")).hasStatus(404);
        assertThat(reports.rows(dinsos, "incident.evidence_content where incident_id = ?", id))
                .isZero();
        assertThat(world.post(dinsos, url(id, exhibit) + "/pembukaan", Map.of("reason", "ingin")))
                .hasStatus(422);
        assertThat(world.post(dinsos, url(id, exhibit) + "/pembukaan", Map.of("reason", REASON)))
                .hasStatus(302);
        assertThat(text(world.get(dinsos, url(id, exhibit)))).contains("Berkas utuh", REASON, "Dinsos Bukti");
        var answer = world.get(dinsos, url(id, exhibit) + "/isi");
        assertThat(answer).hasStatus(200);
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        var head = reports.staff(home, "Kepala Bukti", Role.PENGELOLA);
        assertThat(world.get(head, url(id, exhibit) + "/isi"))
                .as("another's reason")
                .hasStatus(404);
    }

    @Test
    void fiveMinutesLaterItIsClosedAgain() throws IOException {
        var id = reported(photo());
        var exhibit = exhibit(id);
        world.sql("""
                insert into incident.custody (incident_id, evidence_id, what, at, account_id, name, role, reason)
                values (?, ?, 'DIBUKA', now() - interval '6 minutes', ?, 'Dinsos Bukti', 'DINSOS_KAB', ?)""", id, exhibit, dinsos.person(), REASON);
        assertThat(world.get(dinsos, url(id, exhibit) + "/isi")).hasStatus(404);
    }

    @Test
    void bytesOrADigestChangedBehindOurBackAreNamed() throws Exception {
        for (var crime : new String[] {
            "update incident.evidence_content set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 1) where evidence_id = '%s'",
            "update incident.evidence set sha256 = sha256('x') where id = '%s'"
        }) {
            var id = reported(photo());
            var exhibit = exhibit(id);
            try (var c = postgres.connect(postgres.owner())) {
                c.createStatement().execute("select set_config('app.reach', 'MIGRATION', false)");
                // Without history: whoever does this leaves no trace, and the hash tells all the same.
                c.createStatement().execute("alter table incident.evidence disable trigger history");
                c.createStatement().execute(crime.formatted(exhibit));
                c.createStatement().execute("alter table incident.evidence enable trigger history");
            }
            world.post(dinsos, url(id, exhibit) + "/pembukaan", Map.of("reason", REASON));
            assertThat(text(world.get(dinsos, url(id, exhibit))))
                    .as(crime)
                    .contains("BERUBAH")
                    .doesNotContain("Berkas utuh");
            assertThat(world.get(dinsos, url(id, exhibit) + "/isi")).as(crime).hasStatus(404);
        }
    }

    @Test
    void handlersAddEvidenceUnderTheirNameAndHandItOver() throws IOException {
        var id = reports.report(rina, home);
        var wav = "RIFF0000WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(world.upload(dinsos, "/insiden/" + id + "/bukti", Map.of("note", "Wawancara"), "file", "x.bin", wav))
                .hasStatus(302);
        var exhibit = exhibit(id);
        assertThat(world.post(
                        dinsos,
                        url(id, exhibit) + "/penyerahan",
                        Map.of("toWhom", "Polres Bulungan", "reason", "Surat permintaan B/12/2026")))
                .hasStatus(302);
        assertThat(text(world.get(dinsos, "/insiden/" + id + "/bukti")))
                .contains("Rekaman suara", "Wawancara", "Polres Bulungan", "Dinsos Bukti", "data-print");
        var bad = world.upload(
                dinsos,
                "/insiden/" + id + "/bukti",
                Map.of(),
                "file",
                "x.jpg",
                "<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(bad).hasStatus(422);
        assertThat(text(bad)).contains("Berkas ini tidak dikenali");
        assertThat(world.upload(rina, "/insiden/" + id + "/bukti", Map.of(), "file", "x.wav", wav))
                .hasStatus(403);
    }

    @Test
    void nobodyWritesALineOfTheChainInAnothersName() throws IOException {
        var id = reported(photo());
        var exhibit = exhibit(id);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> world.seen(
                        dinsos,
                        () -> db.sql("select set_config('app.act', '1', true)")
                                        .query(String.class)
                                        .single()
                                        .length()
                                + db.sql("""
                insert into incident.custody (incident_id, evidence_id, what, at, account_id, name, role, reason)
                values (?, ?, 'DIBUKA', now(), ?, 'Orang Lain', 'PENGELOLA', 'bukan saya yang buka')""").params(id, exhibit, rina.person()).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }
}
