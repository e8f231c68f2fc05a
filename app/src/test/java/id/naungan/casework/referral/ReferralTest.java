package id.naungan.casework.referral;

import static id.naungan.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.casework.Admit;
import id.naungan.casework.Field;
import id.naungan.casework.Reasons;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaunganTest
class ReferralTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final String NAME = "Kamelia Rahasiani";

    @Autowired
    World world;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    Institution home;
    Institution neighbour;
    Scope worker;
    UUID child;
    UUID id;

    @BeforeEach
    void cast() {
        home = world.home("Panti Rujuk", "64.71.01.1001");
        neighbour = world.home("Panti Sebelah", "64.71.01.1001");
        worker = staff(home, Role.PEKSOS);
        child = world.client(home, NAME, Sex.P, "2018-02-03");
        id = Ids.next();
    }

    private Scope staff(Institution of, Role role) {
        var account = world.account(of, "Rina Peksos", role, Reach.INSTITUTION);
        return new Scope(account, null, "Rina Peksos", role, Reach.INSTITUTION, of.id(), null, ZONE, false);
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private Map<String, String> typed(String kind, String consent) {
        var form = new HashMap<String, String>();
        form.put("id", id.toString());
        form.put("version", "0");
        form.put("receiver.kind", kind);
        form.put("receiver.name", "RSUD Uji");
        form.put("need.urgency", "BIASA");
        form.put("need.reason", "Demam tinggi tiga hari");
        form.put("need.service", "Pemeriksaan dokter anak");
        form.put("facts.shownAs", "INISIAL");
        form.put("facts.summary", "Anak perempuan usia sekolah, demam tiga hari.");
        form.put("consent.given", consent);
        form.put("consent.by", "Ibu Tini");
        form.put("consent.on", today().toString());
        form.put("consent.reason", "Ibu takut biaya");
        form.put("deadline", today().plusDays(7).toString());
        return form;
    }

    private String base() {
        return "/klien/" + child + "/rujukan";
    }

    private String path(String more) {
        return base() + "/" + id + more;
    }

    private void drafted(Map<String, String> form) {
        assertThat(world.post(worker, base(), form)).hasStatus(302);
    }

    private MvcTestResult sent() {
        return world.post(worker, path("/pengiriman"), Map.of());
    }

    private void out() {
        drafted(typed("RUMAH_SAKIT", "YA"));
        assertThat(sent()).hasStatus(302);
        assertThat(status()).isEqualTo("DIKIRIM");
    }

    private String status() {
        return one("select status from casework.referral where id = ?", String.class, id);
    }

    private <T> T one(String sql, Class<T> type, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(type).single());
    }

    private record Key(String token, String receipt) {
        String path(String more) {
            return "/rujukan/" + token + more;
        }
    }

    private Key link() {
        var text = World.text(world.post(worker, path("/tautan"), Map.of()));
        var token = Pattern.compile("/rujukan/([A-Za-z0-9_-]{43})\"").matcher(text);
        var receipt = Pattern.compile(">(\\d{4} \\d{4})<").matcher(text);
        assertThat(token.find()).isTrue();
        assertThat(receipt.find()).isTrue();
        return new Key(token.group(1), receipt.group(1));
    }

    private MvcTestResult visit(String uri) {
        return mvc.get().uri(URI.create(uri)).exchange();
    }

    private MvcTestResult send(String uri, Map<String, String> form) {
        var request = mvc.post().uri(URI.create(uri)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult opened(Key key) {
        return send(key.path(""), Map.of("nomor", key.receipt()));
    }

    @Test
    void aDraftSaysWhatItHoldsAndTheSameFormTwiceWritesOnce() {
        drafted(typed("RUMAH_SAKIT", "YA"));
        drafted(typed("RUMAH_SAKIT", "YA"));
        assertThat(one("select count(*) from casework.referral where client_id = ?", Long.class, child))
                .isEqualTo(1);
        assertThat(World.text(world.get(worker, path("")))).contains("RSUD Uji", "Demam tinggi", "Draf");
        assertThat(World.text(world.get(worker, base()))).contains("RSUD Uji");
        assertThat(World.text(world.get(worker, base() + "/baru"))).contains("Perempuan, usia 5–11 tahun");
    }

    @Test
    void sendingTwiceSendsOnceAndMakesTheAnswerDue() {
        out();
        assertThat(sent()).hasStatus(302);
        assertThat(one(
                        "select count(*) from casework.referral_step where referral_id = ? and status = 'DIKIRIM'",
                        Long.class,
                        id))
                .isEqualTo(1);
        assertThat(one(
                        "select due_on from client.task where key = ? and status = 'TERBUKA'",
                        LocalDate.class,
                        "rujukan:" + id))
                .isEqualTo(today().plusDays(7));
        assertThat(World.text(world.get(worker, "/rujukan"))).contains("RSUD Uji");
        assertThat(World.text(world.get(world.district("64.71"), "/rujukan"))).contains(NAME);
    }

    @Test
    void nothingIsSentBeforeSomebodyWasAskedAndNothingThatWasRefused() {
        drafted(typed("RUMAH_SAKIT", "BELUM"));
        assertThat(sent()).hasStatus(422).bodyText().contains("Persetujuan belum ditanyakan");
        id = Ids.next();
        drafted(typed("RUMAH_SAKIT", "TIDAK"));
        assertThat(world.post(worker, path("/pengiriman"), Map.of("emergency", "Demam di atas empat puluh")))
                .hasStatus(422)
                .bodyText()
                .contains("tidak dapat dikirim");
        assertThat(status()).isEqualTo("DRAF");
    }

    @Test
    void anEmergencyGoesOutAgainstRefusalWithItsReasonAsAnActOfItsOwn() {
        var form = typed("RUMAH_SAKIT", "TIDAK");
        form.put("need.urgency", "DARURAT");
        drafted(form);
        assertThat(sent()).hasStatus(422).bodyText().contains("alasan darurat");
        assertThat(world.post(worker, path("/pengiriman"), Map.of("emergency", "Kejang, nyawa terancam")))
                .hasStatus(302);
        assertThat(status()).isEqualTo("DIKIRIM");
        assertThat(one("""
                        select a.reason from audit.act a join audit.change c on c.act_id = a.id
                         where c.row_id = ? and a.kind = 'casework.referral-sent-without-consent' and c.tbl = 'casework.referral'""", String.class, id.toString())).isEqualTo("Kejang, nyawa terancam");
    }

    @Test
    void theDatabaseItselfRefusesToSendWhatWasRefused() {
        drafted(typed("RUMAH_SAKIT", "TIDAK"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> world.sql(
                        "update casework.referral set status = 'DIKIRIM', sent_on = current_date, subject = 'K.' where id = ?",
                        id))
                .hasMessageContaining("sent_with_consent");
    }

    @Test
    void aSummaryThatTellsWhoItIsStaysHere() {
        var form = typed("RUMAH_SAKIT", "YA");
        form.put("facts.summary", "Kamelia, demam. NIK 6472010101100001");
        drafted(form);
        assertThat(World.text(world.get(worker, path("")))).contains("mirip NIK", "memuat nama klien");
        assertThat(sent()).hasStatus(422).bodyText().contains("Hapus namanya");
        id = Ids.next();
        form = typed("DUKCAPIL", "YA");
        form.put("facts.summary", "Perlu akta. NIK 6472010101100001");
        drafted(form);
        assertThat(sent()).hasStatus(422);
        assertThat(world.post(worker, path("/pengiriman"), Map.of("numbers", "Dukcapil mencocokkan NIK")))
                .hasStatus(302);
    }

    @Test
    void theReceiverReadsTheSummaryWithTheNumberAndNeverTheName() throws Exception {
        out();
        var key = link();
        var door = visit(key.path(""));
        assertThat(door)
                .hasStatus(200)
                .bodyText()
                .contains("Panti Rujuk", "Rina Peksos")
                .doesNotContain("Kamelia", "K. R.", "demam");
        assertThat(door.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(door.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(door.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(opened(key))
                .hasStatus(200)
                .bodyText()
                .contains("K. R.", "demam tiga hari", "Pemeriksaan dokter anak")
                .doesNotContain("Kamelia", "Rahasiani", "Demam tinggi", child.toString());
        assertThat(one(
                        "select actor_name from audit.reading where client_id = ? and role = 'PENERIMA_RUJUKAN'",
                        String.class,
                        child))
                .isEqualTo("RSUD Uji");
    }

    @Test
    void theReceiverAcceptsOnceAndTellsInTheEnd() {
        out();
        var key = link();
        var answer = Map.of(
                "nomor",
                key.receipt(),
                "decision",
                "DITERIMA",
                "name",
                "dr. Ayu",
                "appointment",
                today().plusDays(3).toString());
        assertThat(send(key.path("/jawaban"), answer)).hasStatus(200).bodyText().contains("sudah menerima");
        assertThat(send(key.path("/jawaban"), answer)).hasStatus(200);
        assertThat(status()).isEqualTo("DITERIMA");
        assertThat(one(
                        "select count(*) from casework.referral_step where referral_id = ? and how = 'TAUTAN'",
                        Long.class,
                        id))
                .isEqualTo(1);
        assertThat(one("select status from client.task where key = ?", String.class, "rujukan:" + id))
                .isEqualTo("SELESAI");
        assertThat(one("select due_on from client.task where key = ?", LocalDate.class, "rujukan:" + id + ":janji"))
                .isEqualTo(today().plusDays(3));
        assertThat(send(
                        key.path("/hasil"),
                        Map.of("nomor", key.receipt(), "name", "dr. Ayu", "feedback", "Sudah diobati")))
                .hasStatus(200)
                .bodyText()
                .contains("Terima kasih");
        assertThat(status()).isEqualTo("SELESAI");
        assertThat(World.text(world.get(worker, path("")))).contains("Sudah diobati", "dr. Ayu");
        assertThat(visit(key.path(""))).hasStatus(410);
    }

    @Test
    void aRefusalNeedsItsReason() {
        out();
        var key = link();
        assertThat(send(key.path("/jawaban"), Map.of("nomor", key.receipt(), "decision", "DITOLAK", "name", "dr. Ayu")))
                .hasStatus(422);
        assertThat(send(
                        key.path("/jawaban"),
                        Map.of("nomor", key.receipt(), "decision", "DITOLAK", "name", "dr. Ayu", "why", "Penuh")))
                .hasStatus(200);
        assertThat(status()).isEqualTo("DITOLAK");
        assertThat(World.text(world.get(worker, path("")))).contains("Penuh");
    }

    @Test
    void guessedNumbersLockTheLinkAndTheRightOneIsTooLateThen() {
        out();
        var key = link();
        assertThat(send(key.path(""), Map.of("nomor", "0000")))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("demam");
        assertThat(opened(key)).as("too soon after a wrong one").hasStatus(429);
        for (var tries = 2; tries <= 5; tries++) {
            world.sql(
                    "update casework.referral_link set tried_at = tried_at - interval '1 minute' where referral_id = ?",
                    id);
            send(key.path("/jawaban"), Map.of("nomor", "0000", "decision", "DITERIMA", "name", "x"));
        }
        world.sql(
                "update casework.referral_link set tried_at = tried_at - interval '1 minute' where referral_id = ?",
                id);
        assertThat(opened(key)).hasStatus(410).bodyText().doesNotContain("demam");
        assertThat(status()).isEqualTo("DIKIRIM");
        assertThat(World.text(world.get(worker, path("")))).contains("Terkunci");
        assertThat(opened(link())).hasStatus(200);
    }

    @Test
    void aRevokedAnExpiredAReplacedAndAnInventedLinkOpenNothing() {
        out();
        var replaced = link();
        var key = link();
        assertThat(opened(replaced)).hasStatus(410);
        assertThat(visit("/rujukan/" + "A".repeat(43))).hasStatus(404);
        world.sql(
                "update casework.referral_link set expires_at = now() - interval '1 minute' where referral_id = ? and ended_at is null",
                id);
        assertThat(opened(key)).hasStatus(410);
        var fresh = link();
        assertThat(world.post(worker, path("/pencabutan"), Map.of("why", "Sudah sembuh")))
                .hasStatus(302);
        assertThat(visit(fresh.path(""))).hasStatus(410);
        assertThat(opened(fresh)).hasStatus(410).bodyText().doesNotContain("demam");
        assertThat(status()).isEqualTo("DICABUT");
        assertThat(one("select status from client.task where key = ?", String.class, "rujukan:" + id))
                .isEqualTo("BATAL");
    }

    @Test
    void neitherTokenNorNumberStandsInTheDatabase() {
        out();
        var key = link();
        var found = one(
                "select count(*) from casework.referral_link l, audit.change c where l.referral_id = ? and c.row_id = l.id::text and (l::text || c.diff::text) ~ ?",
                Long.class,
                id,
                key.token() + "|" + key.receipt().replace(" ", ""));
        assertThat(found).isZero();
    }

    @Test
    void neighboursOtherDistrictsAndOtherRolesSeeNothing() {
        out();
        for (var stranger :
                java.util.List.of(staff(neighbour, Role.PEKSOS), world.district("63.72"), world.province("63"))) {
            assertThat(world.get(stranger, base())).as(stranger.role().name()).hasStatus(404);
            assertThat(world.get(stranger, path(""))).hasStatus(404);
            assertThat(world.get(stranger, "/rujukan/arsip/" + id)).hasStatus(404);
            assertThat(world.get(stranger, "/rujukan"))
                    .hasStatus(200)
                    .bodyText()
                    .doesNotContain("RSUD Uji");
            for (var table : java.util.List.of("referral", "referral_words", "referral_step", "referral_link"))
                assertThat(world.count(stranger, "casework." + table, "client_id", child))
                        .isZero();
        }
        assertThat(world.get(world.nation(Role.KPAI), "/rujukan")).hasStatus(403);
        assertThat(world.post(staff(neighbour, Role.PEKSOS), path("/pencabutan"), Map.of("why", "Iseng saja")))
                .hasStatus(404);
        var caregiver = staff(home, Role.PENGASUH);
        assertThat(world.get(caregiver, path(""))).hasStatus(200);
        for (var write :
                java.util.List.of("/pengiriman", "/jawaban", "/penyelesaian", "/pencabutan", "/tautan", "/perubahan"))
            assertThat(world.post(caregiver, path(write), Map.of())).as(write).hasStatus(403);
    }

    @Test
    void whatATellingReferralSaysIsSealedForEverybodyButItsWriter() {
        drafted(typed("UPTD_PPA", "YA"));
        assertThat(World.text(world.get(worker, path("")))).contains("Demam tinggi");
        var colleague = staff(home, Role.PEKSOS);
        assertThat(World.text(world.get(colleague, path(""))))
                .doesNotContain("Demam tinggi")
                .contains("bagian rahasia");
        assertThat(world.post(colleague, path("/pengiriman"), Map.of())).hasStatus(403);
        assertThat(world.post(colleague, "/klien/" + child + "/buka", Map.of("reason", "MENANGANI")))
                .hasStatus(302);
        assertThat(World.text(world.get(colleague, path("")))).contains("Demam tinggi");
    }

    @Test
    void anUrgentReferralThatIsOverdueWarnsInTheFile() {
        var form = typed("RUMAH_SAKIT", "YA");
        form.put("need.urgency", "DARURAT");
        drafted(form);
        sent();
        world.sql("update casework.referral set deadline = ? where id = ?", today().minusDays(1), id);
        assertThat(world.seen(worker, () -> moments.of(child))).hasSize(1);
        assertThat(World.text(world.get(worker, "/rujukan?isi=lewat"))).contains("RSUD Uji");
        assertThat(world.seen(worker, () -> moments.of(child, today().minusDays(9), today(), 10)))
                .hasSize(1);
    }

    @Autowired
    ReferralMoments moments;

    @Test
    void aReferralToAHomeIsAnOfferAndItsAnswerIsTheReferralsAnswer() {
        toNeighbour();
        var transfer = one("select transfer_id from casework.referral where id = ?", UUID.class, id);
        assertThat(one("select reason from casework.transfer where id = ?", String.class, transfer))
                .isEqualTo("Demam tinggi tiga hari");
        var other = world.manager(neighbour);
        assertThat(world.get(other, path(""))).as("not before it is taken").hasStatus(404);
        assertThat(world.post(other, "/pindahan/" + transfer + "/penolakan", Map.of("why", "Kamar penuh")))
                .hasStatus(302);
        assertThat(status()).isEqualTo("DITOLAK");
        assertThat(World.text(world.get(worker, path("")))).contains("Kamar penuh", "Panti Sebelah");
        assertThat(one("select status from client.task where key = ?", String.class, "rujukan:" + id))
                .isEqualTo("SELESAI");
    }

    @Test
    void revokingAReferralToAHomeWithdrawsTheOffer() {
        toNeighbour();
        assertThat(world.post(worker, path("/pencabutan"), Map.of("why", "Keluarga datang")))
                .hasStatus(302);
        assertThat(status()).isEqualTo("DICABUT");
        assertThat(one("select status from casework.transfer where client_id = ?", String.class, child))
                .isEqualTo("DIBATALKAN");
    }

    @Test
    void afterTheMoveTheSenderKeepsItsPartAndSeesNothingNewer() {
        var stay = Ids.next();
        scopes.as(
                worker,
                () -> admit.admit(stay, child, home.id(), Field.entry(today().minusDays(30)), Reasons.LIVED_HERE));
        var ours = begun(worker, "ASESMEN_AWAL");
        section(ours, "keluarga", false, "Ditulis pengirim");
        section(ours, "rahasia", true, "Rahasia pengirim");
        toNeighbour();
        var transfer = one("select transfer_id from casework.referral where id = ?", UUID.class, id);
        var other = staff(neighbour, Role.PEKSOS);
        var taken = Map.of("id", Ids.next().toString(), "on", today().toString());
        assertThat(world.post(other, "/pindahan/" + transfer + "/penerimaan", taken))
                .hasStatus(302);
        assertThat(status()).isEqualTo("DITERIMA");
        var theirs = begun(other, "ASESMEN_LANJUTAN");
        section(theirs, "keluarga", false, "Ditulis penerima");

        assertThat(world.get(worker, path(""))).hasStatus(404);
        assertThat(world.get(worker, "/tinggal/" + stay))
                .hasStatus(200)
                .bodyText()
                .contains("/tinggal/" + stay + "/formulir");
        assertThat(world.get(worker, "/tinggal/" + stay + "/formulir"))
                .hasStatus(200)
                .bodyText()
                .contains(ours.toString(), "/rujukan/arsip/" + id)
                .doesNotContain(theirs.toString());
        assertThat(world.get(worker, "/tinggal/" + stay + "/formulir/" + ours)).hasStatus(200);
        assertThat(world.get(worker, "/tinggal/" + stay + "/formulir/" + theirs))
                .hasStatus(404);
        assertThat(world.get(worker, "/rujukan/arsip/" + id))
                .hasStatus(200)
                .bodyText()
                .contains("Diterima");
        assertThat(world.count(worker, "casework.record", "client_id", child)).isEqualTo(1);
        assertThat(world.count(worker, "casework.section", "client_id", child))
                .as("not the sealed one")
                .isEqualTo(1);
        assertThat(world.count(other, "casework.record", "client_id", child)).isEqualTo(2);
        assertThat(World.text(world.get(other, path("")))).contains("Rina Peksos");
        var stranger = staff(world.home("Panti Ketiga", "64.72.01.1001"), Role.PEKSOS);
        assertThat(world.get(stranger, "/tinggal/" + stay + "/formulir")).hasStatus(404);
        assertThat(world.get(stranger, "/rujukan/arsip/" + id)).hasStatus(404);
        assertThat(world.get(other, "/tinggal/" + stay + "/formulir/" + theirs))
                .as("not of that stay")
                .hasStatus(404);
    }

    @Test
    void theLetterIsIssuedOnceHoldsNoNameAndIsVoidWhenRevoked() {
        drafted(typed("RUMAH_SAKIT", "YA"));
        assertThat(world.post(worker, path("/surat"), Map.of()))
                .as("a draft is no letter")
                .hasStatus(404);
        assertThat(sent()).hasStatus(302);
        var first = world.post(worker, path("/surat"), Map.of());
        assertThat(first).hasStatus(302);
        assertThat(world.post(worker, path("/surat"), Map.of()).getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(world.get(worker, first.getResponse().getRedirectedUrl())).hasStatus(200);
        assertThat(world.get(staff(neighbour, Role.PEKSOS), first.getResponse().getRedirectedUrl()))
                .hasStatus(404);
        assertThat(world.post(worker, path("/pencabutan"), Map.of("why", "Sudah sembuh")))
                .hasStatus(302);
        assertThat(one(
                        "select count(*) from document.letter where source_id = ? and revoked_at is not null",
                        Long.class,
                        id))
                .isEqualTo(1);
    }

    private void toNeighbour() {
        var form = typed("LKS_LAIN", "YA");
        form.put("receiver.home", neighbour.id().toString());
        drafted(form);
        assertThat(sent()).hasStatus(302);
        assertThat(status()).isEqualTo("DIKIRIM");
    }

    private UUID begun(Scope by, String step) {
        var form = Ids.next();
        assertThat(world.post(by, "/klien/" + child + "/formulir", Map.of("baru", form.toString(), "langkah", step)))
                .hasStatus(302);
        return form;
    }

    private void section(UUID form, String name, boolean sealed, String text) {
        world.sql("""
                insert into casework.section (record_id, client_id, name, sealed, complete, content, written_by_name)
                values (?, ?, ?, ?, true, jsonb_build_object('x', jsonb_build_array(?::text)), 'Uji')""", form, child, name, sealed, text);
    }

    @Autowired
    Admit admit;
}
