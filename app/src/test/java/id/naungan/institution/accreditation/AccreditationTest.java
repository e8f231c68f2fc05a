package id.naungan.institution.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Daily;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** The whole way to a certificate: who assesses, recommends, reviews, visits and decides, and that nobody does another's part. */
@NaunganTest
class AccreditationTest {

    private static final List<String> COMPONENTS = List.of("PROGRAM", "SDM", "MANAJEMEN", "SARPRAS", "PROSES", "HASIL");

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    Codes codes;

    @Autowired
    List<Daily> daily;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Test
    void aHomeAssessesItselfIsRecommendedReviewedVisitedAndCertified() {
        var home = as.home("Panti Wredha Sejahtera");
        var tab = "/lks/" + home + "/akreditasi";
        var id = Ids.next();
        var of = tab + "/" + id;
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post("pengelola.wredha", tab + "/baru", "putaran", id.toString()))
                    .redirectedUrl()
                    .isEqualTo(of);
        // A second round beside an open one leads to the open one.
        assertThat(as.post(
                        "pengelola.wredha", tab + "/baru", "putaran", Ids.next().toString()))
                .redirectedUrl()
                .isEqualTo(of);

        // A draft stays with the home, also in the trail.
        assertThat(assess("pengelola.wredha", of, "PROGRAM", 0, "SEBAGIAN", "Rahasia rumah tangga", 2))
                .hasStatus3xxRedirection();
        assertThat(as.get("pengelola.wredha", of)).bodyText().contains("4 belum dijawab", "50 (sementara)");
        assertThat(as.get("dinsos", of)).hasStatus(404);
        assertThat(as.get("kemensos", of)).hasStatus(404);
        assertThat(as.get("pengasuh", of)).hasStatus(403);
        assertThat(as.get("dinsos", "/lks/" + home + "/riwayat")).bodyText().doesNotContain("Rahasia rumah tangga");
        as.post("pengelola.wredha", of + "/kiriman");
        assertThat(state(id)).as("items are unanswered").isEqualTo("DRAF");

        // Two hands: the second one's other answers are refused, the same ones once more are fine.
        assertThat(assess("pengelola.wredha", of, "PROGRAM", 0, "SUDAH", "", 6)).hasStatus(409);
        assertThat(assess("pengelola.wredha", of, "PROGRAM", 0, "SEBAGIAN", "Rahasia rumah tangga", 2))
                .hasStatus3xxRedirection();
        assertThat(assess("pengelola.wredha", of, "PROGRAM", 1, "SEBAGIAN", "", 9))
                .hasStatus3xxRedirection();
        for (var component : COMPONENTS.subList(1, 6))
            assertThat(assess("pengelola.wredha", of, component, 0, "SUDAH", "", 9))
                    .hasStatus3xxRedirection();
        as.post("pengelola.wredha", of + "/kiriman");
        assertThat(state(id)).isEqualTo("DIAJUKAN");
        assertThat(assess("pengelola.wredha", of, "SDM", 1, "BELUM", "", 9))
                .as("it was sent")
                .hasStatus(409);

        // The district that registered the home recommends; nobody else does.
        assertThat(as.get("dinsos", "/akreditasi/meja")).bodyText().contains("Panti Wredha Sejahtera");
        assertThat(as.get("dinsos.kukar", "/akreditasi/meja")).bodyText().doesNotContain("Panti Wredha Sejahtera");
        assertThat(recommend("dinsos.kaltim", of)).hasStatus(403);
        assertThat(recommend("kemensos", of)).hasStatus(403);
        assertThat(recommend("dinsos.kukar", of)).hasStatus(404);
        assertThat(as.post("dinsos", of + "/rekomendasi", "choice", "KEMBALIKAN"))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis apa yang harus diperbaiki");
        as.post("dinsos", of + "/rekomendasi", "choice", "KEMBALIKAN", "note", "Bukti jadwal jaga belum ada");
        assertThat(state(id)).isEqualTo("PERBAIKAN");
        assertThat(as.get("pengelola.wredha", of)).bodyText().contains("Bukti jadwal jaga belum ada");
        as.post("pengelola.wredha", of + "/kiriman");
        assertThat(recommend("dinsos", of)).hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("DIREKOMENDASI");

        // The desk review faults one component; mended it goes back to Kemensos at once.
        assertThat(as.post("dinsos", of + "/komponen/SDM/telaah", "verdict", "SESUAI"))
                .hasStatus(403);
        for (var component : COMPONENTS)
            as.post(
                    "kemensos",
                    of + "/komponen/" + component + "/telaah",
                    "verdict",
                    component.equals("SDM") ? "PERBAIKAN" : "SESUAI",
                    "remark",
                    component.equals("SDM") ? "Jelaskan jumlah pengasuh" : "");
        as.post("kemensos", of + "/telaah");
        assertThat(state(id)).as("one is faulty").isEqualTo("DIREKOMENDASI");
        as.post("kemensos", of + "/pengembalian");
        assertThat(as.get("pengelola.wredha", of + "/komponen/SDM")).bodyText().contains("Jelaskan jumlah pengasuh");
        assertThat(assess("pengelola.wredha", of, "SDM", version(id, "SDM"), "SEBAGIAN", "", 9))
                .hasStatus3xxRedirection();
        as.post("pengelola.wredha", of + "/kiriman");
        assertThat(state(id)).isEqualTo("DIREKOMENDASI");
        as.post("kemensos", of + "/komponen/SDM/telaah", "verdict", "SESUAI");
        as.post("kemensos", of + "/telaah");
        assertThat(state(id)).isEqualTo("DITELAAH");

        assertThat(as.post("kemensos", of + "/asesor", "visitOn", "31/02/2026")).hasStatus(422);
        as.post(
                "kemensos",
                of + "/asesor",
                "visitOn",
                today().toString(),
                "assessors[0].name",
                "Dra. Lestari Handayani",
                "assessors[0].certificateNumber",
                "ASR/2024/017");
        assertThat(state(id)).isEqualTo("DIJADWALKAN");
        assertThat(as.get("pengelola.wredha", of)).bodyText().contains("Dra. Lestari Handayani", "ASR/2024/017");

        // What the assessors find stands beside what the home says, and is hidden until it is whole.
        for (var component : COMPONENTS) {
            as.post("kemensos", of + "/visitasi");
            assertThat(state(id)).as("results are missing").isEqualTo("DIJADWALKAN");
            assertThat(found("kemensos", of, component, component.equals("PROSES") ? "BELUM" : "SUDAH"))
                    .hasStatus3xxRedirection();
        }
        assertThat(as.get("pengelola.wredha", of + "/komponen/PROSES"))
                .bodyText()
                .doesNotContain("Berbeda");
        var advice = Ids.next();
        for (var twice = 0; twice < 2; twice++)
            as.post(
                    "kemensos",
                    of + "/rekomendasi-asesor",
                    "id",
                    advice.toString(),
                    "component",
                    "PROSES",
                    "dueOn",
                    today().toString(),
                    "advice",
                    "Pasang kotak pengaduan di setiap lantai");
        assertThat(as.get("pengelola.wredha", tab + "/rekomendasi/" + advice)).hasStatus(404);
        as.post("kemensos", of + "/visitasi");
        assertThat(state(id)).isEqualTo("DIVISITASI");
        assertThat(as.get("pengelola.wredha", of + "/komponen/PROSES"))
                .bodyText()
                .contains("Berbeda", "7 butir berbeda");
        assertThat(as.get("pengelola.wredha", of)).bodyText().contains("Pasang kotak pengaduan");

        // The plenary: only Kemensos, not longer than the grade holds, once, and never changed.
        var decision = Ids.next();
        assertThat(plenary("dinsos", of, decision, "B", today().plusMonths(36).toString()))
                .hasStatus(403);
        assertThat(as.get("kemensos", of + "/pleno?peringkat=B")).bodyText().contains("Terakreditasi B", "36 bulan");
        assertThat(plenary("kemensos", of, decision, "B", ""))
                .hasStatus(422)
                .bodyText()
                .contains("sampai kapan");
        assertThat(plenary("kemensos", of, decision, "B", today().plusMonths(60).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("paling lama sampai");
        for (var twice = 0; twice < 2; twice++)
            assertThat(plenary(
                            "kemensos",
                            of,
                            decision,
                            "B",
                            today().plusMonths(30).toString()))
                    .hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("DITETAPKAN");
        assertThat(count("accreditation_decision", "accreditation_id", id)).isOne();
        assertThat(due("akreditasi:" + home)).isEqualTo(today().plusMonths(30));
        assertThat(as.get("dinsos", "/lks/masa-berlaku?bulan=60"))
                .bodyText()
                .contains("Sertifikat akreditasi", "/lks/" + home + "/akreditasi");
        assertThat(as.get("pengelola.wredha", tab)).bodyText().contains("Peringkat B", "Buka sertifikat");
        assertThat(as.post("pengelola.wredha", of + "/penarikan")).hasStatus(409);
        assertThat(found("kemensos", of, "PROSES", "SUDAH")).hasStatus(409);
        assertThat(plenary(
                        "kemensos", of, Ids.next(), "A", today().plusMonths(60).toString()))
                .hasStatus(409);
        assertThatThrownBy(() -> system(() -> acts.perform(
                        ActKind.of("institution.accreditation-decided"),
                        Reason.NONE,
                        () -> db.sql("update institution.accreditation_decision set grade = 'A'")
                                .update())))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        system(() -> acts.perform(ActKind.of("institution.accreditation-sent"), Reason.NONE, () -> {
                            if (db.sql("update institution.accreditation set state = 'DRAF' where id = ?")
                                            .param(id)
                                            .update()
                                    == 0) throw new IllegalStateException("nothing to change");
                            return true;
                        })))
                .hasMessageContaining("nothing to change");

        // The certificate of Kemensos opens for the home, for Kemensos and KPAI, and its code checks.
        var letter = system(() -> db.sql("select id from document.letter where source_id = ?")
                .param(decision)
                .query(UUID.class)
                .single());
        for (var reader : new String[] {"pengelola.wredha", "dinsos", "kemensos", "kpai", "auditor"})
            assertThat(as.get(reader, tab + "/surat/" + letter)).as(reader).hasStatusOk();
        for (var outsider : new String[] {"dinsos.kukar", "pengelola.kasih"})
            assertThat(as.get(outsider, tab + "/surat/" + letter)).as(outsider).hasStatus(404);

        // The home answers the recommendation, the office sends it back and then accepts.
        var said = tab + "/rekomendasi/" + advice;
        assertThat(as.post("kemensos", said + "/jawaban", "id", Ids.next().toString(), "reply", "Sudah dipasang semua"))
                .hasStatus(403);
        assertThat(as.post("dinsos", said + "/penilaian", "choice", "TERIMA"))
                .as("no answer yet")
                .hasStatus(409);
        for (var answer : new String[] {"KEMBALIKAN", "TERIMA"}) {
            as.post(
                    "pengelola.wredha",
                    said + "/jawaban",
                    "id",
                    Ids.next().toString(),
                    "reply",
                    "Sudah dipasang semua");
            assertThat(as.get("dinsos", "/akreditasi/meja")).bodyText().contains("Pasang kotak pengaduan");
            assertThat(as.post("dinsos.kukar", said + "/penilaian", "choice", answer, "note", "x"))
                    .hasStatus(404);
            assertThat(as.post("pengelola.wredha", said + "/penilaian", "choice", answer))
                    .hasStatus(403);
            as.post("dinsos", said + "/penilaian", "choice", answer, "note", "Lantai dua belum");
        }
        assertThat(as.get("pengelola.wredha", said)).bodyText().contains("Diterima");
        assertThat(as.get("pengelola.wredha", tab)).bodyText().doesNotContain("Pasang kotak pengaduan");
    }

    @Test
    void aHomeWithoutRegistrationIsToldSoAndCannotSend() {
        var home = as.home("Panti Asuhan Harapan Bunda");
        assertThat(as.get("pengelola", "/lks/" + home + "/akreditasi"))
                .bodyText()
                .contains("Perpanjang dahulu", "/lks/" + home + "/izin");
        var id = Ids.next();
        var of = "/lks/" + home + "/akreditasi/" + id;
        assertThat(as.post("dinsos", "/lks/" + home + "/akreditasi/baru", "putaran", id.toString()))
                .as("an office assesses no home")
                .hasStatus(403);
        as.post("pengelola", "/lks/" + home + "/akreditasi/baru", "putaran", id.toString());
        for (var component : COMPONENTS) assess("pengelola", of, component, 0, "SUDAH", "", 9);
        as.post("pengelola", of + "/kiriman");
        assertThat(state(id)).isEqualTo("DRAF");
        assertThat(as.get("pengasuh", "/lks/" + home + "/akreditasi")).hasStatusOk();
        assertThat(as.get("pengasuh", of)).hasStatus(403);
        assertThat(as.post("pengelola", of + "/penarikan")).hasStatus3xxRedirection();
    }

    @Test
    void figuresListAndFileSayTheSameAndFollowTheCertificates() {
        var home = as.home("LKSA Kasih Ibu");
        var before = figure("dinsos", "C");
        assertThat(earlier("dinsos", home, "C", "2028-01-31")).hasStatus(403);
        assertThat(earlier("kemensos", home, "C", "")).hasStatus(422);
        assertThat(earlier("kemensos", home, "C", "2028-01-31")).hasStatus3xxRedirection();
        assertThat(figure("dinsos", "C")).isEqualTo(before + 1);
        var list = as.get("dinsos", "/akreditasi?nilai=C");
        assertThat(list).bodyText().contains("LKSA Kasih Ibu", (before + 1) + " LKS");
        assertThat(as.get("dinsos.kukar", "/akreditasi?nilai=C")).bodyText().doesNotContain("LKSA Kasih Ibu");
        assertThat(as.get("pengelola.kasih", "/akreditasi")).hasStatus(403);
        assertThat(as.get("kpai", "/akreditasi?wilayah=64&nilai=C")).bodyText().contains("LKSA Kasih Ibu");
        assertThat(as.get("auditor", "/akreditasi")).hasStatusOk();
        var file = as.post(
                "dinsos", "/akreditasi/unduhan?nilai=C", "bentuk", "CSV", "tujuan", "Laporan triwulan dinas sosial");
        assertThat(file).hasStatusOk().bodyText().contains("LKSA Kasih Ibu", "Peringkat C", "2028-01-31");
        assertThat(content(file).lines().count()).isEqualTo(before + 2);
        assertThat(as.post("dinsos", "/akreditasi/unduhan", "bentuk", "CSV", "tujuan", ""))
                .hasStatus(422);

        // An older paper does not overtake the newer one; one that ran out is counted as such.
        assertThat(earlier("kemensos", home, "A", "2024-01-31", "2019-01-31")).hasStatus3xxRedirection();
        assertThat(figure("dinsos", "C")).isEqualTo(before + 1);
        assertThat(due("akreditasi:" + home)).isEqualTo(LocalDate.of(2028, 1, 31));
        var pulih = as.home("Rumah Pulih Mahakam");
        var expired = figure("dinsos", "HABIS");
        earlier("kemensos", pulih, "B", "2024-01-31", "2021-01-31");
        assertThat(figure("dinsos", "HABIS")).isEqualTo(expired + 1);
        assertThat(as.get("dinsos", "/akreditasi?nilai=HABIS")).bodyText().contains("Rumah Pulih Mahakam");
        daily.stream().filter(job -> job.name().equals("institution-expiry")).forEach(Daily::run);
        assertThat(as.get("pengelola.pulih", "/pemberitahuan"))
                .bodyText()
                .contains("Sertifikat akreditasi Rumah Pulih Mahakam");
    }

    @Test
    void otherCertificatesRunOutInTheSameWayAndStayWithTheirOffice() {
        var home = as.home("LKSA Kasih Ibu");
        var id = Ids.next();
        assertThat(certify("pengelola.kasih", home, id, "PEKSOS", "2027-01-31")).hasStatus(403);
        assertThat(certify("dinsos.kukar", home, id, "PEKSOS", "2027-01-31")).hasStatus(404);
        assertThat(certify("dinsos", home, id, "PEKSOS", "2020-01-31"))
                .hasStatus(422)
                .bodyText()
                .contains("sesudah tanggal terbit");
        for (var twice = 0; twice < 2; twice++)
            assertThat(certify("dinsos", home, id, "PEKSOS", "2027-01-31")).hasStatus3xxRedirection();
        assertThat(due("sertifikat:" + id)).isEqualTo(LocalDate.of(2027, 1, 31));
        for (var reader : new String[] {"dinsos", "dinsos.kaltim", "kemensos", "kpai"})
            assertThat(as.get(reader, "/akreditasi/sertifikat?jenis=PEKSOS&cari=Sukma"))
                    .as(reader)
                    .bodyText()
                    .contains("Sukma Ayu");
        assertThat(as.get("dinsos.kukar", "/akreditasi/sertifikat")).bodyText().doesNotContain("Sukma Ayu");
        // Renewed: the same row, the new day; by an old page it is stale.
        var one = "/lks/" + home + "/sertifikat/" + id;
        assertThat(renew("dinsos", one, id, "0", "2030-01-31")).hasStatus3xxRedirection();
        assertThat(renew("dinsos", one, id, "0", "2031-01-31")).hasStatus(409);
        assertThat(due("sertifikat:" + id)).isEqualTo(LocalDate.of(2030, 1, 31));
        assertThat(as.post(
                        "dinsos",
                        one + "/pengakhiran",
                        "version",
                        "1",
                        "on",
                        today().toString(),
                        "reason",
                        "Pindah kerja"))
                .hasStatus3xxRedirection();
        assertThat(system(() -> db.sql("select count(*) from institution.due where key = ?")
                        .param("sertifikat:" + id)
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private MvcTestResult assess(
            String who, String of, String component, int version, String answer, String remark, int most) {
        var sent = new ArrayList<>(List.of("id", Ids.next().toString(), "version", String.valueOf(version)));
        return as.post(who, of + "/komponen/" + component, answers(sent, component, answer, remark, most));
    }

    private MvcTestResult found(String who, String of, String component, String answer) {
        return as.post(
                who,
                of + "/komponen/" + component + "/hasil",
                answers(new ArrayList<>(List.of("version", "0")), component, answer, "", 9));
    }

    private String[] answers(List<String> sent, String component, String answer, String remark, int most) {
        var items = codes.valid("BUTIR_AKREDITASI").stream()
                .filter(code -> code.code().startsWith(component + "_"))
                .toList();
        for (var i = 0; i < items.size(); i++) {
            sent.addAll(List.of("items[" + i + "].item", items.get(i).code()));
            if (i < most) sent.addAll(List.of("items[" + i + "].answer", answer, "items[" + i + "].remark", remark));
        }
        return sent.toArray(String[]::new);
    }

    private MvcTestResult recommend(String who, String of) {
        return as.post(
                who, of + "/rekomendasi", "choice", "REKOMENDASI", "number", "460/REK/12", "on", today().toString());
    }

    private MvcTestResult plenary(String who, String of, UUID id, String grade, String until) {
        return as.post(
                who,
                of + "/pleno",
                "id",
                id.toString(),
                "minutesId",
                Ids.next().toString(),
                "grade",
                grade,
                "number",
                "BALKS/2026/0417",
                "issuer",
                "BALKS",
                "decidedOn",
                today().toString(),
                "validUntil",
                until,
                "minutes",
                "Dihadiri lima anggota; sepakat.");
    }

    private MvcTestResult earlier(String who, UUID home, String grade, String until) {
        return earlier(who, home, grade, until, "2026-01-31");
    }

    private MvcTestResult earlier(String who, UUID home, String grade, String until, String on) {
        return as.post(
                who,
                "/lks/" + home + "/akreditasi/sertifikat-lama",
                "id",
                Ids.next().toString(),
                "scanId",
                Ids.next().toString(),
                "grade",
                grade,
                "number",
                "BALKS/LAMA/" + grade,
                "issuer",
                "BALKS",
                "decidedOn",
                on,
                "validUntil",
                until);
    }

    private MvcTestResult certify(String who, UUID home, UUID id, String kind, String until) {
        return certificate(who, "/lks/" + home + "/sertifikat/baru", id, kind, "0", until);
    }

    private MvcTestResult renew(String who, String one, UUID id, String version, String until) {
        return certificate(who, one, id, "PEKSOS", version, until);
    }

    private MvcTestResult certificate(String who, String address, UUID id, String kind, String version, String until) {
        return as.post(
                who,
                address,
                "id",
                id.toString(),
                "scanId",
                Ids.next().toString(),
                "version",
                version,
                "kind",
                kind,
                "personName",
                "Sukma Ayu",
                "personLevel",
                "GENERALIS",
                "number",
                "LSP/2024/88",
                "issuer",
                "LSP Pekerjaan Sosial",
                "issuedOn",
                "2024-01-31",
                "validUntil",
                until);
    }

    /** The number on the tile of a standing. */
    private long figure(String who, String standing) {
        var page = content(as.get(who, "/akreditasi"));
        var tile = java.util.regex.Pattern.compile("nilai=" + standing + "\"[^>]*><b>(\\d+)</b>")
                .matcher(page);
        assertThat(tile.find()).isTrue();
        return Long.parseLong(tile.group(1));
    }

    private static String content(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDate due(String key) {
        return system(() -> db.sql("select due_on from institution.due where key = ?")
                .param(key)
                .query(LocalDate.class)
                .single());
    }

    private String state(UUID round) {
        return system(() -> db.sql("select state from institution.accreditation where id = ?")
                .param(round)
                .query(String.class)
                .single());
    }

    private int version(UUID round, String component) {
        return system(() -> db.sql(
                        "select version from institution.accreditation_part where accreditation_id = ? and component = ?")
                .params(round, component)
                .query(Integer.class)
                .single());
    }

    private long count(String table, String column, UUID id) {
        return system(() -> db.sql("select count(*) from institution." + table + " where " + column + " = ?")
                .param(id)
                .query(Long.class)
                .single());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }

    private <T> T system(Supplier<T> work) {
        return scopes.asSystem("test", () -> transaction.execute(s -> work.get()));
    }
}
