package id.naungan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Papers of a home: versions, who was told, who has understood, and that counts and lists agree for everybody who may see them. */
@NaunganTest
class PolicyTest {

    private static final String HARAPAN = "Panti Asuhan Harapan Bunda";
    private static final String[] OUTSIDERS = {"dinsos.kukar", "dinsos.kalsel", "pengelola.kasih"};

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

    @BeforeEach
    void acting() {
        acting = new ActingAs(scopes, db, transaction);
    }

    @Test
    void everybodyIsAskedReadsAndIsCountedAndTheCountIsTheList() {
        var home = as.home(HARAPAN);
        var id = Ids.next();
        for (var twice = 0; twice < 2; twice++)
            assertThat(paper(home, id, null, "DISIPLIN", "1", "2026-01-05")).hasStatus3xxRedirection();
        var of = "/lks/" + home + "/kebijakan/" + id;
        assertThat(acting.count("policy.paper where id = '" + id + "'")).isOne();

        // It waits on everybody's own start page and worklist, also of who looks after some children only.
        for (var reader : List.of("pengasuh", "pengasuh.asuh"))
            assertThat(as.get(reader, "/hari-ini")).as(reader).bodyText().contains("Baca kebijakan: Uji DISIPLIN", of);
        assertThat(as.get("pengelola", "/tugas")).bodyText().contains("Uji DISIPLIN");
        assertThat(figure("pengasuh", of, "Petugas")).isEqualTo(list("pengasuh", of, "PETUGAS"));
        var staff = figure("pengasuh", of, "Petugas");
        assertThat(staff.get(0)).isZero();

        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post("pengasuh", of + "/pembacaan")).hasStatus3xxRedirection();
        assertThat(figure("pengelola", of, "Petugas")).containsExactly(1, staff.get(1));
        assertThat(list("pengelola", of, "PETUGAS")).containsExactly(1, staff.get(1));
        assertThat(as.get("pengasuh", "/hari-ini")).bodyText().doesNotContain(of);
        assertThat(as.get("pengasuh", of)).bodyText().contains("Sudah Anda baca dan pahami pada");
        // Nobody ticks for an account.
        var pengelola = acting.scope("pengelola").person();
        assertThat(tick("pengasuh", of, pengelola)).hasStatus(422).bodyText().contains("menyatakan sendiri");

        // Staff without an account count too, and drop out when they go.
        var cook = Ids.next();
        assertThat(cook(home, cook)).hasStatus3xxRedirection();
        assertThat(figure("pengelola", of, "Petugas")).containsExactly(1, staff.get(1) + 1);
        assertThat(tick("pengasuh", of, cook)).hasStatus3xxRedirection();
        assertThat(figure("pengelola", of, "Petugas")).containsExactly(2, staff.get(1) + 1);
        assertThat(gone(home, cook)).hasStatus3xxRedirection();
        assertThat(figure("pengelola", of, "Petugas")).containsExactly(1, staff.get(1));

        // A new version asks everybody again; two writers cannot both replace.
        var next = Ids.next();
        assertThat(paper(home, next, id, "DISIPLIN", "2", "2026-02-01")).hasStatus3xxRedirection();
        assertThat(paper(home, Ids.next(), id, "DISIPLIN", "2b", "2026-02-01")).hasStatus(409);
        assertThat(paper(home, Ids.next(), null, "DISIPLIN", "3", "2026-02-01"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah ada");
        assertThat(as.get("pengasuh", of)).bodyText().contains("Versi ini sudah diganti", "Uji DISIPLIN");
        assertThat(tick("pengasuh", of, cook)).hasStatus4xxClientError();
        var now = "/lks/" + home + "/kebijakan/" + next;
        assertThat(figure("pengelola", now, "Petugas")).containsExactly(0, staff.get(1));
        assertThat(as.get("pengasuh", "/hari-ini")).bodyText().contains(now).doesNotContain(of);
        assertThat(acting.count(
                        "client.task where kind = 'baca-kebijakan' and status = 'TERBUKA' and href = '" + of + "'"))
                .isZero();
        assertThat(acting.system(() -> db.sql("select due_on from institution.due where key = 'kebijakan:' || ?")
                        .param(id)
                        .query(LocalDate.class)
                        .list()))
                .containsExactly(LocalDate.of(2027, 2, 1));
        assertThat(as.get("dinsos", "/lks/masa-berlaku?bulan=60")).bodyText().contains("Peninjauan kebijakan");
    }

    @Test
    void aChildIsTickedByWhoMaySeeItAndItsWordsStayInTheHome() {
        var home = as.home(HARAPAN);
        var id = Ids.next();
        paper(home, id, null, "FOTO_MEDIA", "1", "2026-01-05");
        var of = "/lks/" + home + "/kebijakan/" + id;
        var siti = client("Siti Aminah");
        var citra = client("Citra Lestari");
        var children = figure("pengelola", of, "Anak").get(1);
        assertThat(children).isGreaterThan(5);
        assertThat(figure("dinsos", of, "Anak")).containsExactly(0, children);

        // Who looks after Siti alone counts Siti alone, and ticks nobody else: not the page, not the database.
        assertThat(figure("pengasuh.asuh", of, "Anak")).containsExactly(0, 1);
        assertThat(list("pengasuh.asuh", of, "PENGHUNI")).containsExactly(0, 1);
        assertThat(tick("pengasuh.asuh", of, citra)).hasStatus(422);
        assertThat(as.get("pengasuh.asuh", of + "/pembaca/" + citra)).hasStatus(404);
        assertThatThrownBy(() -> answer("pengasuh.asuh", id, home, citra))
                .hasStackTraceContaining("row-level security");
        for (var twice = 0; twice < 2; twice++)
            assertThat(tick("pengasuh.asuh", of, siti)).hasStatus3xxRedirection();
        assertThat(acting.count("policy.child_answer where paper_id = '" + id + "'"))
                .isOne();
        assertThat(figure("pengelola", of, "Anak")).containsExactly(1, children);

        var citras = of + "/pembaca/" + citra;
        assertThat(said("pengelola", citras, "BELUM_MAMPU", "Aku masih takut difoto", ""))
                .hasStatus(422);
        assertThat(said("pengelola", citras, "BELUM_MAMPU", "Aku masih takut difoto", "Perlu waktu, dibacakan lagi"))
                .hasStatus3xxRedirection();
        assertThat(as.get("pengasuh", of + "/pembaca?kelompok=PENGHUNI&paham=belum"))
                .bodyText()
                .contains("Aku masih takut difoto");
        assertThat(figure("pengelola", of, "Anak")).containsExactly(1, children);

        // The office sees how many and who, not what a child said; neither in the table nor in the trail.
        assertThat(figure("dinsos", of, "Anak")).containsExactly(1, children);
        assertThat(list("dinsos", of, "PENGHUNI")).containsExactly(1, children);
        assertThat(as.get("dinsos", of + "/pembaca")).bodyText().doesNotContain("takut difoto", "Perlu waktu");
        for (var office : List.of("dinsos", "dinsos.kaltim", "supervisor", "kemensos", "auditor", "pengelola.kasih")) {
            assertThat(acting.count(office, "policy.child_answer")).as(office).isZero();
            assertThat(acting.count(office, "audit.change where tbl = 'policy.child_answer'"))
                    .as(office)
                    .isZero();
        }
        // The nation's offices see the figure and no name.
        assertThat(figure("kemensos", of, "Anak")).containsExactly(1, children);
        assertThat(as.get("kemensos", of + "/pembaca")).bodyText().doesNotContain("Siti", "Rina Wati");

        // A child that leaves is no longer counted.
        assertThatThrownBy(() -> scopes.asSystem(
                        "test",
                        () -> acts.perform(kind(), Reason.NONE, () -> {
                            db.sql("update client.client set resident_since = null where id = ?")
                                    .param(siti)
                                    .update();
                            var left = db.sql(
                                            "select known || '/' || people from policy.coverage(?, ?) where paper_id = ? and grp = 'PENGHUNI'")
                                    .params(home, today(), id)
                                    .query(String.class)
                                    .single();
                            throw new IllegalStateException("counted " + left);
                        })))
                .hasMessageContaining("counted 0/" + (children - 1));
    }

    @Test
    void aPaperIsWrittenByItsOwnManagerAndSeenInItsScopeOnly() {
        var home = as.home(HARAPAN);
        var id = Ids.next();
        paper(home, id, null, "KERAHASIAAN", "1", "2026-01-05");
        var of = "/lks/" + home + "/kebijakan/" + id;
        for (var outsider : OUTSIDERS) {
            assertThat(as.get(outsider, of)).as(outsider).hasStatus(404);
            assertThat(as.get(outsider, of + "/pembaca")).as(outsider).hasStatus(404);
            for (var table : List.of("paper", "telling", "adult_answer"))
                assertThat(acting.count(outsider, "policy." + table + " where institution_id = '" + home + "'"))
                        .as(outsider + " " + table)
                        .isZero();
        }
        assertThat(as.post("pengelola.kasih", of + "/pembacaan")).hasStatus(404);
        for (var other : List.of("pengasuh", "dinsos", "kpai", "peksos"))
            assertThat(as.post(other, "/lks/" + home + "/kebijakan")).as(other).hasStatus(403);
        for (var other : List.of("pengasuh", "dinsos", "pengelola.kasih", "dinsos.kaltim"))
            assertThat(acting.person(
                            other,
                            () -> acts.perform(
                                    kind(),
                                    Reason.NONE,
                                    () -> db.sql("update policy.paper set number = 'X' where id = ?")
                                            .param(id)
                                            .update())))
                    .as(other)
                    .isZero();
        // Nobody says for another account that it has read.
        var pengasuh = acting.scope("pengasuh").person();
        assertThatThrownBy(() -> acting.person(
                        "pengelola",
                        () -> acts.perform(
                                kind(),
                                Reason.NONE,
                                () -> db.sql("""
                        insert into policy.adult_answer (paper_id, institution_id, district, account_id, state, told_on, written_by_name, written_at)
                        values (?, ?, '64.72', ?, 'PAHAM', current_date, 'X', now())""").params(id, home, pengasuh).update())))
                .hasStackTraceContaining("row-level security");

        assertThat(as.post(
                        "pengelola",
                        "/lks/" + home + "/kebijakan",
                        "id",
                        Ids.next().toString(),
                        "scan",
                        Ids.next().toString(),
                        "validFrom",
                        "31/02/2026"))
                .hasStatus(422);
        assertThat(paper(home, Ids.next(), null, "LAIN", "1", "2029-01-05"))
                .hasStatus(422)
                .bodyText()
                .contains("harus sesudah tanggal mulai berlaku");
        assertThat(as.get("pengelola.kasih", "/lks/" + as.home("LKSA Kasih Ibu") + "/kebijakan"))
                .bodyText()
                .contains("Belum ada: 8 kebijakan wajib", "Kebijakan perlindungan anak");
    }

    @Test
    void itIsWrittenDownHowAPaperWasMadeKnown() {
        var home = as.home(HARAPAN);
        var id = Ids.next();
        paper(home, id, null, "TANGGAP_DARURAT", "1", "2026-01-05");
        var of = "/lks/" + home + "/kebijakan/" + id;
        assertThat(told("pengasuh.asuh", of, Ids.next(), "0")).hasStatus(422);
        var telling = Ids.next();
        for (var twice = 0; twice < 2; twice++)
            assertThat(told("pengasuh.asuh", of, telling, "14")).hasStatus3xxRedirection();
        assertThat(acting.count("policy.telling where paper_id = '" + id + "'")).isOne();
        assertThat(as.get("dinsos", of))
                .bodyText()
                .contains("Kepada Anak atau penghuni, Keluarga: 14 orang, oleh Rina");
        assertThat(told("dinsos", of, Ids.next(), "14")).hasStatus(403);
        assertThat(told("pengelola.kasih", of, Ids.next(), "14")).hasStatus(404);
    }

    @Test
    void whoJoinsAHomeFindsItsPapersWaitingAndAHomeThatMovesTakesThemAlong() {
        var home = as.home(HARAPAN);
        var id = Ids.next();
        paper(home, id, null, "PENGADUAN", "1", "2026-01-05");
        tick("pengasuh", "/lks/" + home + "/kebijakan/" + id, client("Siti Aminah"));
        told("pengasuh", "/lks/" + home + "/kebijakan/" + id, Ids.next(), "3");
        assertThatThrownBy(() -> scopes.asSystem(
                        "test",
                        () -> acts.perform(kind(), Reason.NONE, () -> {
                            var joined = Ids.next();
                            db.sql("""
                                    insert into access.account (id, username, full_name, role, reach, institution_id, district, status)
                                    values (?, 'baru', 'Baru', 'PENGASUH', 'INSTITUTION', ?, '64.72', 'ACTIVE')""").params(joined, home).update();
                            var before = tasks(joined, id);
                            db.sql("update access.account set status = 'CLOSED' where id = ?")
                                    .param(joined)
                                    .update();
                            var after = tasks(joined, id);
                            db.sql(
                                            "insert into partner.agreement (id, institution_id, district, partner, scope, signed_on, written_by_name, written_at) values (?, ?, '64.72', 'X', 'Y', '2026-01-01', 'Z', now())")
                                    .params(Ids.next(), home)
                                    .update();
                            db.sql(
                                            "update institution.institution set district = '64.02', place_region = '64.02.06.1001' where id = ?")
                                    .param(home)
                                    .update();
                            throw new IllegalStateException(before + " " + after + " left behind: " + leftBehind(home));
                        })))
                .hasMessageContaining("[TERBUKA] [BATAL] left behind: 0");
    }

    private List<String> tasks(UUID account, UUID paper) {
        return db.sql("select status from client.task where holder = ? and key like 'kebijakan:' || ? || ':%'")
                .params(account, paper)
                .query(String.class)
                .list();
    }

    private long leftBehind(UUID home) {
        return List.of("policy.paper", "policy.telling", "policy.child_answer", "partner.agreement", "institution.due")
                .stream()
                .mapToLong(table -> db.sql(
                                "select count(*) from " + table + " where institution_id = ? and district = '64.72'")
                        .param(home)
                        .query(Long.class)
                        .single())
                .sum();
    }

    private MvcTestResult paper(UUID home, UUID id, UUID follows, String kind, String number, String from) {
        return as.post(
                "pengelola",
                "/lks/" + home + "/kebijakan",
                "id",
                id.toString(),
                "follows",
                follows == null ? "" : follows.toString(),
                "scan",
                Ids.next().toString(),
                "kind",
                kind,
                "title",
                "Uji " + kind,
                "number",
                number,
                "approvedBy",
                "Ketua yayasan",
                "validFrom",
                from,
                "reviewOn",
                "2027-" + from.substring(5),
                "summary",
                "Tidak seorang pun boleh memukul atau membentak anak.");
    }

    private MvcTestResult cook(UUID home, UUID id) {
        return as.post(
                "pengelola",
                "/lks/" + home + "/petugas",
                "id",
                id.toString(),
                "account",
                "",
                "work.name",
                "Mak Ijah",
                "work.sex",
                "P",
                "work.post",
                "JURU_MASAK",
                "work.status",
                "TETAP",
                "work.since",
                "2025-01-01",
                "work.livesIn",
                "TIDAK");
    }

    private MvcTestResult gone(UUID home, UUID id) {
        return as.post(
                "pengelola",
                "/lks/" + home + "/petugas/" + id + "/keluar",
                "version",
                "0",
                "on",
                today().minusDays(1).toString(),
                "kind",
                "MENGUNDURKAN_DIRI");
    }

    private MvcTestResult tick(String who, String of, UUID person) {
        return as.post(
                who, of + "/pembaca", "toldOn", today().toString(), "how", "DIBACAKAN", "people", person.toString());
    }

    private MvcTestResult said(String who, String at, String state, String words, String reason) {
        return as.post(
                who,
                at,
                "state",
                state,
                "toldOn",
                today().toString(),
                "how",
                "SATU_SATU",
                "words",
                words,
                "reason",
                reason);
    }

    private MvcTestResult told(String who, String of, UUID id, String people) {
        return as.post(
                who,
                of + "/sosialisasi",
                "id",
                id.toString(),
                "scan",
                Ids.next().toString(),
                "heldOn",
                today().toString(),
                "how",
                "RAPAT",
                "hearers",
                "ANAK",
                "hearers",
                "KELUARGA",
                "people",
                people,
                "ledBy",
                "Rina");
    }

    private void answer(String who, UUID paper, UUID home, UUID client) {
        acting.person(
                who,
                () -> acts.perform(
                        kind(),
                        Reason.NONE,
                        () -> db.sql("""
                insert into policy.child_answer (paper_id, institution_id, district, client_id, state, how, told_on, written_by_name, written_at)
                values (?, ?, '64.72', ?, 'PAHAM', 'RAPAT', current_date, 'X', now())""").params(paper, home, client).update()));
    }

    /** What the page of a paper counts for a group: how many know it, of how many. */
    private List<Integer> figure(String who, String of, String group) {
        return numbers(as.get(who, of), group + ": (\\d+) dari (\\d+)");
    }

    /** What the list behind it says, which is what stands in it. */
    private List<Integer> list(String who, String of, String group) {
        return numbers(as.get(who, of + "/pembaca?kelompok=" + group), "(\\d+) dari (\\d+) orang sudah paham");
    }

    private static List<Integer> numbers(MvcTestResult page, String pattern) {
        assertThat(page).hasStatusOk();
        try {
            var found = Pattern.compile(pattern).matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).as(pattern).isTrue();
            return new ArrayList<>(List.of(Integer.valueOf(found.group(1)), Integer.valueOf(found.group(2))));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID client(String name) {
        return acting.system(
                () -> db.sql("select id from client.client where identity_full_name = ? order by id limit 1")
                        .param(name)
                        .query(UUID.class)
                        .single());
    }

    private static ActKind kind() {
        return ActKind.of("policy.read");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }
}
