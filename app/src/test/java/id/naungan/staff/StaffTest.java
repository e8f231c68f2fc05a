package id.naungan.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.staff.domain.PaperKind;
import id.naungan.staff.domain.Post;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** The staff of a home: who may be on duty, who reads what of whom, who is barred everywhere, how children are handed over. */
@NaunganTest
class StaffTest {

    private static final String HARAPAN = "Panti Asuhan Harapan Bunda";
    private static final String KASIH = "LKSA Kasih Ibu";

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

    ActingAs acting;
    UUID home;

    @BeforeEach
    void acting() {
        acting = new ActingAs(scopes, db, transaction);
        home = as.home(HARAPAN);
    }

    @Test
    void postsAndTheirGroupsAreTheSameInTheDatabase() {
        for (var post : Post.values()) {
            var id = enter("pengelola", home, "Uji Kelompok " + post, "L", post, "", "");
            assertThat(acting.count("staff.person where id = '" + id + "' and post_group = '" + post.group() + "'"))
                    .as(post.name())
                    .isOne();
            leave(id, "KONTRAK_SELESAI", "selesai diuji");
        }
    }

    @Test
    void nobodyIsOnDutyBeforeThePapersAreThere() {
        var id = Ids.next();
        assertThat(entering("pengelola", home, id, "Tini Suprapti", "P", Post.PENGASUH, "", "31-02-1980"))
                .hasStatus(422)
                .bodyText()
                .contains("Tini Suprapti");
        for (var twice = 0; twice < 2; twice++)
            assertThat(entering("pengelola", home, id, "Tini Suprapti", "P", Post.PENGASUH, "", "12-03-1980"))
                    .hasStatus3xxRedirection();
        assertThat(acting.count("staff.person where id = '" + id + "'")).isOne();
        assertThat(may(id)).isFalse();
        assertThat(alarm(id)).isOne();
        assertThat(as.get("pengelola", page(id)))
                .bodyText()
                .contains("Belum boleh bertugas", "/catat/berkas?jenis=SKCK");
        assertThat(paper(id, PaperKind.SKCK, "", today().minusDays(9), ""))
                .as("a police record has a number")
                .hasStatus(422);
        assertThat(paper(id, PaperKind.SKCK, "SKCK/1", today().minusDays(9), ""))
                .hasStatus3xxRedirection();
        assertThat(paper(id, PaperKind.PERNYATAAN, "", today().minusDays(9), ""))
                .hasStatus3xxRedirection();
        assertThat(may(id)).isFalse();
        assertThat(paper(id, PaperKind.KODE_ETIK, "", today().minusDays(9), "")).hasStatus3xxRedirection();
        assertThat(may(id)).isTrue();
        assertThat(alarm(id)).as("it ended by itself").isZero();
        assertThat(as.get("pengelola", page(id))).bodyText().contains("Boleh bertugas");
        // A paper runs out on its own day, and the other ones by their term.
        assertThat(may(id, today().plusMonths(11))).isTrue();
        assertThat(may(id, today().plusMonths(13))).isFalse();
        term("sdm-berkas-surat-sehat", 6);
        assertThat(may(id)).as("what is needed is a row").isFalse();
        term("sdm-berkas-surat-sehat", 0);
        assertThat(may(id)).isTrue();
        leave(id, "MENGUNDURKAN_DIRI", "");
        assertThat(may(id, today().plusDays(1))).isFalse();
    }

    @Test
    void colleaguesSeeWhoWorksThereAndNotTheirPapers() {
        var id = enter("pengelola", home, "Tutik Handayani", "P", Post.PENGASUH, "6402015203800003", "12-03-1980");
        paper(id, PaperKind.SKCK, "SKCK/777", today().minusDays(9), "");
        assertThat(as.get("pengasuh", "/lks/" + home + "/petugas"))
                .bodyText()
                .contains("Tutik Handayani")
                .doesNotContain("/petugas/baru");
        assertThat(as.get("pengasuh", page(id)))
                .bodyText()
                .contains("Tutik Handayani")
                .doesNotContain("SKCK/777", "6402015203800003", "12 Maret 1980");
        for (var reader : List.of("pengelola", "dinsos", "dinsos.kaltim"))
            assertThat(as.get(reader, page(id))).as(reader).bodyText().contains("SKCK/777");
        for (var outsider : List.of("pengelola.kasih", "dinsos.kukar", "dinsos.kalsel"))
            assertThat(as.get(outsider, page(id))).as(outsider).hasStatus(404);
        for (var nation : List.of("kemensos", "kpai", "auditor")) {
            assertThat(as.get(nation, page(id))).as(nation).hasStatus(403);
            for (var table :
                    List.of("person", "identity", "paper", "competence", "career", "review", "voice", "clearance"))
                assertThat(acting.count(nation, "staff." + table))
                        .as(nation + table)
                        .isZero();
        }
        assertThat(acting.count("pengasuh", "staff.paper where person_id = '" + id + "'"))
                .isZero();
        assertThat(acting.count("pengasuh", "staff.identity where id = '" + id + "'"))
                .isZero();
        for (var other : List.of("dinsos", "pengasuh", "pengelola.kasih", "kemensos"))
            assertThat(acting.person(
                            other,
                            () -> acts.perform(
                                    kind(),
                                    Reason.NONE,
                                    () -> db.sql("update staff.person set work_name = 'X' where id = '" + id + "'")
                                            .update())))
                    .as(other)
                    .isZero();
        assertThatThrownBy(() -> db.sql("delete from staff.person").update())
                .hasStackTraceContaining("permission denied");
        // Figures for the nation.
        assertThat(as.get("kemensos", "/petugas/wilayah")).bodyText().doesNotContain("Tutik");
        assertThat(acting.count("kemensos", "staff.by_district()")).isPositive();
        leave(id, "KONTRAK_SELESAI", "");
    }

    @Test
    void aCaregiverStatesInHisOwnNameThatHeNeverUsedViolence() {
        var before = acting.count("staff.paper where paper_kind = 'PERNYATAAN' and paper_note like 'Saya menyatakan%'");
        assertThat(as.get("pengasuh", "/petugas/saya/pernyataan/PERNYATAAN"))
                .bodyText()
                .contains("Saya menyatakan tidak pernah melakukan kekerasan");
        assertThat(as.get("pengasuh", "/petugas/saya/pernyataan/SKCK")).hasStatus(404);
        var number = Ids.next().toString();
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post("pengasuh", "/petugas/saya/pernyataan/PERNYATAAN", "_nomor", number))
                    .hasStatus3xxRedirection();
        assertThat(acting.count("staff.paper where paper_kind = 'PERNYATAAN' and paper_note like 'Saya menyatakan%'"))
                .isEqualTo(before + 1);
        assertThat(as.get("pengasuh", "/petugas")).redirectedUrl().isEqualTo("/petugas/saya");
    }

    @Test
    void somebodyBarredIsFoundAgainInAnotherProvince() {
        var barred = Ids.next();
        assertThat(bar("dinsos.kalsel", barred, "Supriyadi Hartono", "L", "6371010506790007", "05-06-1979"))
                .hasStatus3xxRedirection();
        // The same NIK under another name, in another province: held at once, both offices are told, the home learns no
        // more than whom to call.
        var id = enter("pengelola", home, "Hartono S.", "L", Post.PENGASUH, "6371010506790007", "05-06-1979");
        cleared(id);
        assertThat(may(id)).isFalse();
        assertThat(as.get("pengelola", page(id)))
                .bodyText()
                .contains("Ditahan Dinas Sosial", "pasti (NIK sama)")
                .doesNotContain("memukul anak asuh");
        var like = likeness(id);
        assertThat(as.get("pengelola", "/petugas/kemiripan/" + like))
                .bodyText()
                .contains("Keterangan LKS")
                .doesNotContain("memukul anak asuh", "Supriyadi");
        assertThat(acting.count("pengelola", "staff.bar")).isZero();
        for (var colleague : List.of("pengasuh", "peksos")) {
            assertThat(acting.count(colleague, "staff.likeness")).as(colleague).isZero();
            assertThat(as.get(colleague, "/petugas/kemiripan/" + like)).hasStatus(404);
            assertThat(as.get(colleague, page(id))).bodyText().doesNotContain("/petugas/kemiripan/");
        }
        assertThat(acting.count("dinsos", "staff.bar where id = '" + barred + "'"))
                .isZero();
        assertThat(acting.count("dinsos.kalsel", "staff.bar where id = '" + barred + "'"))
                .isOne();
        assertThat(as.get("dinsos", "/petugas/larangan/" + barred)).hasStatus(404);
        assertThat(as.get("pengelola.kasih", "/petugas/kemiripan/" + like)).hasStatus(404);
        assertThat(told("dinsos.kalsel", "staff-likeness:" + id)).isOne();
        assertThat(told("dinsos", "staff-likeness:" + id)).isOne();
        assertThat(told("pengelola", "staff-likeness:" + id)).isOne();
        assertThat(as.get("dinsos.kalsel", "/petugas/kemiripan")).bodyText().contains("Hartono S.");
        assertThat(as.post(
                        "pengelola",
                        "/petugas/kemiripan/" + like + "/putusan",
                        "version",
                        "0",
                        "state",
                        "BUKAN",
                        "why",
                        "bukan dia"))
                .hasStatus(403);
        assertThat(as.post(
                        "pengelola",
                        "/petugas/kemiripan/" + like + "/keterangan",
                        "version",
                        "0",
                        "says",
                        "KTP sudah dilihat"))
                .hasStatus3xxRedirection();
        assertThat(as.post(
                        "dinsos",
                        "/petugas/kemiripan/" + like + "/putusan",
                        "version",
                        "1",
                        "state",
                        "DUGAAN",
                        "why",
                        "belum tahu"))
                .hasStatus(422);
        assertThat(as.post(
                        "dinsos",
                        "/petugas/kemiripan/" + like + "/putusan",
                        "version",
                        "1",
                        "state",
                        "BUKAN",
                        "why",
                        "NIK salah ketik"))
                .hasStatus3xxRedirection();
        assertThat(may(id)).isTrue();
        assertThat(as.post(
                        "dinsos.kalsel",
                        "/petugas/kemiripan/" + like + "/putusan",
                        "version",
                        "2",
                        "state",
                        "SAMA",
                        "why",
                        "sidik jari cocok"))
                .hasStatus3xxRedirection();
        assertThat(may(id)).isFalse();
        assertThat(as.post(
                        "dinsos", "/petugas/larangan/" + barred + "/pencabutan", "version", "0", "why", "tidak boleh"))
                .hasStatus(404);
        assertThat(as.post(
                        "dinsos.kalsel",
                        "/petugas/larangan/" + barred + "/pencabutan",
                        "version",
                        "0",
                        "why",
                        "dibebaskan pengadilan"))
                .hasStatus3xxRedirection();
        assertThat(may(id)).isTrue();
        leave(id, "KONTRAK_SELESAI", "");
    }

    @Test
    void whoIsBarredTodayIsFoundAmongTheStaffOfEveryHome() {
        var misspelt = enter("pengelola", home, "Moh. Zulkarnaen", "L", Post.PENGASUH, "", "17-08-1985");
        var namesake = enter("pengelola", home, "Zulkarnain", "L", Post.SOPIR, "", "01-01-1960");
        var woman = enter("pengelola", home, "Zulkarnaen Moh", "P", Post.JURU_MASAK, "", "17-08-1985");
        cleared(misspelt);
        assertThat(may(misspelt)).isTrue();
        bar("dinsos.kalsel", Ids.next(), "Muhammad Zulkarnain", "L", "", "17-08-1985");
        assertThat(may(misspelt)).isFalse();
        assertThat(acting.count("staff.likeness where person_id = '" + misspelt + "' and certainty = 'LIKELY'"))
                .isOne();
        for (var other : List.of(namesake, woman))
            assertThat(acting.count("staff.likeness where person_id = '" + other + "'"))
                    .isZero();
        for (var all : List.of(misspelt, namesake, woman)) leave(all, "KONTRAK_SELESAI", "");
    }

    @Test
    void childrenAreHeardAndNobodyReviewsHimself() {
        var id = enter("pengelola", home, "Wening Astuti", "P", Post.PENGASUH, "", "");
        assertThat(as.get("pengasuh", page(id) + "/suara")).hasStatus(403);
        assertThat(as.get("dinsos", page(id) + "/tinjauan")).hasStatus(403);
        for (var n = 0; n < 2; n++) voice("pengelola", id, "Dia baik " + n);
        assertThat(as.get("pengelola", page(id)))
                .bodyText()
                .contains("2 anak sudah ditanya")
                .doesNotContain("Dia baik");
        voice("pengelola", id, "Dia baik 2");
        assertThat(as.get("pengelola", page(id))).bodyText().contains("Suara 3 anak", "Dia baik 0");
        assertThat(acting.count("pengasuh", "staff.voice")).isZero();
        var number = Ids.next().toString();
        assertThat(review("pengelola", id, number, today().plusDays(1)))
                .as("not in the future")
                .hasStatus(422);
        for (var twice = 0; twice < 2; twice++)
            assertThat(review("pengelola", id, number, today())).hasStatus3xxRedirection();
        assertThat(acting.count("staff.review where person_id = '" + id + "'")).isOne();
        assertThat(acting.count("pengasuh", "staff.review where person_id = '" + id + "'"))
                .isZero();
        var own = acting.system(() -> db.sql(
                        "select id from staff.person where account_id = (select id from access.account where username = 'pengelola')")
                .query(UUID.class)
                .optional()
                .orElseThrow());
        assertThat(review("pengelola", own, Ids.next().toString(), today())).hasStatus(403);
        leave(id, "KONTRAK_SELESAI", "");
    }

    @Test
    void theReviewedPersonAnswersOnceAndReadsNoSingleVoice() {
        var rina = acting.system(() -> db.sql(
                        "select id from staff.person where account_id = (select id from access.account where username = 'pengasuh')")
                .query(UUID.class)
                .single());
        var number = Ids.next();
        for (var n = 0; n < 3; n++) voice("pengelola", rina, "Kata rahasia " + n);
        assertThat(review("pengelola", rina, number.toString(), today().minusDays(1)))
                .hasStatus3xxRedirection();
        voice("pengelola", rina, "Kata rahasia 3");
        assertThat(as.get("pengasuh", page(rina)))
                .bodyText()
                .contains("Sudah baik sekali", "Tanggapi")
                .doesNotContain("Kata rahasia");
        assertThat(as.post("pengasuh", "/petugas/saya/tinjauan/" + number, "words", "Terima kasih"))
                .hasStatus3xxRedirection();
        assertThat(as.post("pengasuh", "/petugas/saya/tinjauan/" + number, "words", "Lagi"))
                .hasStatus(409);
        assertThat(as.post("pengasuh.asuh", "/petugas/saya/tinjauan/" + number, "words", "Bukan saya"))
                .hasStatus(404);
        assertThat(as.get("pengelola", page(rina))).bodyText().contains("Terima kasih");
    }

    @Test
    void childrenGoToAnotherCaregiverWithANoteOnEach() {
        var from = enter("pengelola", home, "Kartika Sari", "P", Post.PENGASUH, "", "");
        var to = enter("pengelola", home, "Lilik Suryani", "P", Post.PENGASUH, "", "");
        var child = acting.system(() -> db.sql(
                        "select id from client.client where institution_id = ? and resident_since is not null and not exists (select from client.assignment a where a.client_id = client.id) order by id limit 1")
                .param(home)
                .query(UUID.class)
                .single());
        var id = Ids.next();
        assertThat(plan(from, id, null, child)).hasStatus(422).bodyText().contains("Pilih siapa yang menerima");
        assertThat(plan(from, id, to, child)).hasStatus3xxRedirection();
        assertThat(plan(from, id, to, child)).hasStatus3xxRedirection();
        var here = "/petugas/serah-terima/" + id;
        assertThat(hand(here))
                .as("a note on each first")
                .hasStatus(422)
                .bodyText()
                .contains("catatan tentang setiap klien");
        var line = acting.system(() -> db.sql("select id from staff.handover_child where handover_id = ?")
                .param(id)
                .query(UUID.class)
                .single());
        assertThat(as.post("dinsos", here + "/anak/" + line, "version", "0", "habits", "x"))
                .hasStatus(403);
        assertThat(as.post("pengelola", here + "/anak/" + line, "version", "0", "habits", "Tidur dengan lampu menyala"))
                .hasStatus3xxRedirection();
        assertThat(as.post("dinsos", here + "/diketahui", "version", "0", "note", ""))
                .hasStatus(409);
        assertThat(hand(here)).hasStatus3xxRedirection();
        assertThat(told("dinsos", "staff-handed-over:" + id)).isOne();
        assertThat(as.post("dinsos.kukar", here + "/diketahui", "version", "1", "note", ""))
                .hasStatus(404);
        assertThat(as.get("dinsos", "/petugas/serah-terima"))
                .bodyText()
                .contains("Kartika Sari", "menunggu Dinas Sosial");
        assertThat(as.post("dinsos", here + "/diketahui", "version", "1", "note", "Baik"))
                .hasStatus3xxRedirection();
        assertThat(as.get("pengelola", here))
                .bodyText()
                .contains("Diketahui Dinas Sosial", "Tidur dengan lampu menyala");
        assertThat(as.get("pengasuh.asuh", here))
                .as("who does not see the child")
                .bodyText()
                .doesNotContain("Tidur dengan lampu");
        assertThat(as.post("pengelola", here + "/cetak")).hasStatus3xxRedirection();
        for (var outsider : List.of("pengelola.kasih", "dinsos.kalsel"))
            assertThat(as.get(outsider, here)).hasStatus(404);
        leave(from, "KONTRAK_SELESAI", "");
        leave(to, "KONTRAK_SELESAI", "");
    }

    @Test
    void theDeskCountsWhatItListsAndExports() {
        var before = acting.count(
                "dinsos",
                "staff.clearance c join staff.person p on p.id = c.id where c.lacking <> '{}' and (p.ended_on is null or p.ended_on >= current_date)");
        var id = enter("pengelola", home, "=HYPERLINK(\"x\")", "P", Post.PENGASUH, "", "");
        var csv =
                as.post("dinsos", "/petugas/unduhan?mana=BELUM", "bentuk", "CSV", "tujuan", "Rapat pembinaan petugas");
        assertThat(csv).hasStatusOk();
        var lines = new String(
                        csv.getMvcResult().getResponse().getContentAsByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize((int) before + 2);
        assertThat(lines.stream().filter(line -> line.contains("HYPERLINK"))).allMatch(line -> !line.startsWith("\"="));
        assertThat(as.get("dinsos", "/petugas?mana=BELUM")).bodyText().contains((before + 1) + " petugas");
        assertThat(as.get("pengelola", "/petugas/unduhan")).hasStatus(403);
        leave(id, "KONTRAK_SELESAI", "");
    }

    @Test
    void whoSignsInIsAskedForHisStatementsAsATask() {
        var account = acting.system(() -> db.sql("select id from access.account where username = 'peksos'")
                .query(UUID.class)
                .single());
        var at = acting.system(() -> db.sql("select institution_id from access.account where id = ?")
                .param(account)
                .query(UUID.class)
                .optional()
                .orElse(home));
        assertThat(at).isEqualTo(home);
        assertThat(as.get("pengelola", "/lks/" + home + "/petugas/baru?akun=" + account))
                .bodyText()
                .contains("Andi Pratama, S.Sos.");
        var id = Ids.next();
        assertThat(as.post(
                        "pengelola",
                        "/lks/" + home + "/petugas",
                        "id",
                        id.toString(),
                        "account",
                        account.toString(),
                        "work.name",
                        "Andi Pratama, S.Sos.",
                        "work.sex",
                        "L",
                        "work.post",
                        "PEKERJA_SOSIAL",
                        "work.status",
                        "TETAP",
                        "work.since",
                        "2025-01-01",
                        "work.livesIn",
                        "TIDAK"))
                .hasStatus3xxRedirection();
        var tasks = "client.task where holder = '" + account + "' and kind like 'nyatakan-%' and status = ";
        assertThat(acting.count(tasks + "'TERBUKA'")).isEqualTo(2);
        assertThat(as.post("peksos", "/petugas/saya/pernyataan/KODE_ETIK", "_nomor", Ids.next().toString()))
                .hasStatus3xxRedirection();
        assertThat(acting.count(tasks + "'TERBUKA'")).isOne();
        assertThat(acting.count(tasks + "'SELESAI'")).isOne();
        leave(id, "KONTRAK_SELESAI", "");
    }

    @Test
    void aFileIsLinkedToNoAccountOfAnotherHome() {
        var foreign = acting.scope("pengelola.kasih").person();
        var id = Ids.next();
        assertThat(as.post(
                        "pengelola",
                        "/lks/" + home + "/petugas",
                        "id",
                        id.toString(),
                        "account",
                        foreign.toString(),
                        "work.name",
                        "Nama Palsu",
                        "work.sex",
                        "P",
                        "work.post",
                        "PENGASUH",
                        "work.status",
                        "TETAP",
                        "work.since",
                        "2025-01-01",
                        "work.livesIn",
                        "YA"))
                .hasStatus(404);
        var own = enter("pengelola", home, "Nama Asli", "P", Post.PENGASUH, "", "");
        assertThatThrownBy(() -> acting.person(
                        "pengelola",
                        () -> acts.perform(
                                kind(),
                                Reason.NONE,
                                () -> db.sql("update staff.person set account_id = ? where id = ?")
                                        .params(foreign, own)
                                        .update())))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> acting.person(
                        "pengelola",
                        () -> acts.perform(
                                kind(),
                                Reason.NONE,
                                () -> db.sql("update staff.likeness set certainty = 'POSSIBLE'").update())))
                .as("how certain it is is nobody's to write")
                .hasStackTraceContaining("permission denied");
        leave(own, "KONTRAK_SELESAI", "");
    }

    @Test
    void theMatrixShowsWhatHoldsAndForHowLong() {
        var id = enter("pengelola", home, "Wagiman Hadi", "L", Post.PENGASUH, "", "");
        assertThat(as.post(
                        "pengelola",
                        page(id) + "/catat/kompetensi",
                        "_nomor",
                        Ids.next().toString(),
                        "competence",
                        "KEKERASAN",
                        "on",
                        today().minusMonths(1).toString(),
                        "until",
                        "",
                        "provider",
                        "LPA Kaltim"))
                .hasStatus3xxRedirection();
        assertThat(acting.count("staff.competence where person_id = '" + id + "' and learnt_until = '"
                        + today().minusMonths(1).plusMonths(24) + "'"))
                .as("as long as the term says")
                .isOne();
        assertThat(as.get("pengasuh", "/lks/" + home + "/petugas/kompetensi"))
                .bodyText()
                .contains("Wagiman Hadi", "Pencegahan dan respons kekerasan");
        assertThat(as.get("pengelola.kasih", "/lks/" + home + "/petugas/kompetensi")).hasStatus(404);
        leave(id, "KONTRAK_SELESAI", "");
    }

    @Test
    void aBarredVolunteerIsMarkedInHisOwnHomeOnly() {
        var volunteer = Ids.next();
        assertThat(as.post(
                        "pengelola",
                        "/lks/" + home + "/mitra/relawan",
                        "id",
                        volunteer.toString(),
                        "name",
                        "Zainal Wibisono",
                        "nik",
                        "6472021203850004",
                        "skills",
                        "Melatih silat",
                        "since",
                        "2026-01-05"))
                .hasStatus3xxRedirection();
        assertThat(as.get("pengelola", "/lks/" + home + "/mitra/relawan"))
                .bodyText()
                .doesNotContain("Mirip orang yang dilarang");
        bar("dinsos.kalsel", Ids.next(), "Zaenal W.", "L", "6472021203850004", "");
        assertThat(as.get("pengelola", "/lks/" + home + "/mitra/relawan"))
                .bodyText()
                .contains("Mirip orang yang dilarang", "Kalimantan Selatan");
        for (var other : List.of("pengelola.kasih", "dinsos", "pengasuh", "kemensos"))
            assertThat(acting.count(other, "partner.barred_volunteers()")).as(other).isZero();
    }

    // the steps

    private UUID enter(String who, UUID at, String name, String sex, Post post, String nik, String birth) {
        var id = Ids.next();
        assertThat(entering(who, at, id, name, sex, post, nik, birth)).hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult entering(
            String who, UUID at, UUID id, String name, String sex, Post post, String nik, String birth) {
        return as.post(
                who,
                "/lks/" + at + "/petugas",
                "id",
                id.toString(),
                "account",
                "",
                "work.name",
                name,
                "work.sex",
                sex,
                "work.post",
                post.name(),
                "work.status",
                "TETAP",
                "work.since",
                today().minusMonths(8).toString(),
                "work.livesIn",
                "YA",
                "personal.nik",
                nik,
                "personal.birthDate",
                birth);
    }

    private MvcTestResult paper(UUID person, PaperKind kind, String number, LocalDate issued, String until) {
        return as.post(
                "pengelola",
                page(person) + "/catat/berkas",
                "_nomor",
                Ids.next().toString(),
                "kind",
                kind.name(),
                "number",
                number,
                "issuedOn",
                issued.toString(),
                "until",
                until);
    }

    private void cleared(UUID person) {
        for (var kind : List.of(PaperKind.SKCK, PaperKind.PERNYATAAN, PaperKind.KODE_ETIK))
            assertThat(paper(person, kind, "N/1", today().minusDays(2), "")).hasStatus3xxRedirection();
    }

    private MvcTestResult bar(String who, UUID id, String name, String sex, String nik, String birth) {
        return as.post(
                who,
                "/petugas/larangan",
                "id",
                id.toString(),
                "person",
                "",
                "barring.name",
                name,
                "barring.sex",
                sex,
                "barring.nik",
                nik,
                "barring.birthDate",
                birth,
                "barring.basis",
                "PUTUSAN_PENGADILAN",
                "barring.why",
                "Dihukum karena memukul anak asuh",
                "barring.since",
                "2025-01-01");
    }

    private void voice(String who, UUID person, String words) {
        assertThat(as.post(
                        who,
                        page(person) + "/suara",
                        "id",
                        Ids.next().toString(),
                        "age",
                        "TENGAH",
                        "safe",
                        "3",
                        "listens",
                        "2",
                        "fair",
                        "3",
                        "kind",
                        "3",
                        "words",
                        words))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult review(String who, UUID person, String number, LocalDate to) {
        var all = new ArrayList<>(List.of("_nomor", number, "from", "2026-01-01", "to", to.toString()));
        for (var score : List.of("warmth", "safety", "discipline", "listening", "records", "together"))
            all.addAll(List.of(score, "4"));
        all.addAll(List.of("strengths", "Sudah baik sekali", "growth", "Menulis catatan", "agreed", "Dilatih lagi"));
        return as.post(who, page(person) + "/tinjauan", all.toArray(String[]::new));
    }

    private MvcTestResult plan(UUID from, UUID id, @org.jspecify.annotations.Nullable UUID to, UUID child) {
        return as.post(
                "pengelola",
                page(from) + "/serah-terima",
                "id",
                id.toString(),
                "ke",
                to == null ? "" : to.toString(),
                "anak",
                child.toString(),
                "kind",
                "BERHENTI",
                "on",
                today().toString(),
                "reason",
                "Pindah ke kota lain");
    }

    private MvcTestResult hand(String here) {
        return as.post(
                "pengelola",
                here + "/penyerahan",
                "version",
                "0",
                "on",
                today().toString(),
                "how",
                "Diberi tahu saat makan malam");
    }

    private void leave(UUID person, String kind, String note) {
        var version = acting.system(() -> db.sql("select version from staff.person where id = ?")
                .param(person)
                .query(Integer.class)
                .single());
        assertThat(as.post(
                        "pengelola",
                        page(person) + "/keluar",
                        "version",
                        version.toString(),
                        "on",
                        today().toString(),
                        "kind",
                        kind,
                        "note",
                        note))
                .hasStatus3xxRedirection();
    }

    private String page(UUID person) {
        return "/lks/" + home + "/petugas/" + person;
    }

    private UUID likeness(UUID person) {
        return acting.system(() -> db.sql("select id from staff.likeness where person_id = ?")
                .param(person)
                .query(UUID.class)
                .single());
    }

    private boolean may(UUID person) {
        return may(person, today());
    }

    private boolean may(UUID person, LocalDate day) {
        return acting.system(() -> db.sql("select staff.may_serve(?, ?)")
                .params(person, day)
                .query(Boolean.class)
                .single());
    }

    private long alarm(UUID person) {
        return acting.count(
                "institution.alarm where kind = 'BERKAS_SDM' and key = '" + person + "' and ended_at is null");
    }

    private long told(String username, String key) {
        return acting.count("notice.notice where key = '" + key
                + "' and account_id = (select id from access.account where username = '" + username + "')");
    }

    private void term(String id, int value) {
        acting.system(() -> acts.perform(
                kind(),
                Reason.NONE,
                () -> db.sql("update reference.term set value = ? where id = ?")
                        .params(value, id)
                        .update()));
    }

    private LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }

    private static ActKind kind() {
        return ActKind.of("test.staff");
    }
}
