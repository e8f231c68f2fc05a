package id.naungan.document.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Issuing a letter, opening it, and checking it from outside: who gets what, and that nothing of the person leaks. */
@NaunganTest
class LettersTest {

    private static final ActKind ACT = ActKind.of("test.letter");

    @Autowired
    World world;

    @Autowired
    Letters letters;

    @Autowired
    Acts acts;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    Institution home;
    Scope manager;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Surat Bersama", "65.71.01.1001");
        manager = world.manager(home);
        siti = world.client(home, "Siti Rahasiawati", Sex.P, "03-03-2016");
    }

    private LetterContent content(String kind, @Nullable UUID client) {
        return new LetterContent(
                kind,
                "BERITA ACARA PENERIMAAN",
                client,
                home.id(),
                home.district(),
                Permission.SEE_CLIENTS,
                List.of(new Block.Facts(List.of(new Fact("Nama", "Siti Rahasiawati")))),
                "id");
    }

    private Issued issue(Scope scope, UUID source, int version, LetterContent content) {
        return scopes.as(scope, () -> acts.perform(ACT, Reason.NONE, () -> letters.issue(source, version, content)));
    }

    private Issued issued() {
        return issue(manager, Ids.next(), 1, content("BERITA_ACARA_PENERIMAAN", siti));
    }

    @Test
    void theSameRecordInTheSameVersionKeepsItsLetterAndANewVersionGetsItsOwn() {
        var source = Ids.next();
        var first = issue(manager, source, 1, content("BERITA_ACARA_PENERIMAAN", siti));
        assertThat(issue(manager, source, 1, content("BERITA_ACARA_PENERIMAAN", siti)))
                .isEqualTo(first);
        var second = issue(manager, source, 2, content("BERITA_ACARA_PENERIMAAN", siti));
        assertThat(first.number()).startsWith("001/BA-TERIMA/LKS-PSB/");
        assertThat(second.number()).startsWith("002/BA-TERIMA/LKS-PSB/");
        assertThat(second.checkCode()).isNotEqualTo(first.checkCode());
        assertThat(issue(manager, source, 2, content("RENCANA", siti)).number())
                .as("each kind counts for itself")
                .startsWith("001/RENCANA/");
        assertThat(world.seen(manager, () -> letters.of(source))).hasSize(3);
        assertThat(world.seen(manager, () -> letters.about(siti))).hasSize(3);
    }

    @Test
    void manyAtOnceGetEveryNumberOnceAndNoneIsLost() throws Exception {
        var sources = IntStream.range(0, 12).mapToObj(i -> Ids.next()).toList();
        var work = new ArrayList<Callable<Issued>>();
        // Each record twice: two people press the button at the same moment.
        for (var source : sources)
            for (int twice = 0; twice < 2; twice++)
                work.add(() -> issue(manager, source, 1, content("PENGAKHIRAN", siti)));
        // One that fails after its number was drawn gives it back.
        work.add(6, () -> {
            try {
                return scopes.as(
                        manager,
                        () -> acts.perform(ACT, Reason.NONE, () -> {
                            letters.issue(Ids.next(), 1, content("PENGAKHIRAN", siti));
                            throw new IllegalStateException("changed my mind");
                        }));
            } catch (IllegalStateException e) {
                return issue(manager, sources.getFirst(), 1, content("PENGAKHIRAN", siti));
            }
        });
        try (var desks = Executors.newFixedThreadPool(6)) {
            var numbers = new ArrayList<String>();
            for (var done : desks.invokeAll(work))
                numbers.add(done.get().number().substring(0, 3));
            assertThat(numbers.stream().distinct().sorted())
                    .containsExactly(
                            "001", "002", "003", "004", "005", "006", "007", "008", "009", "010", "011", "012");
        }
    }

    @Test
    void aLetterNeedsAnActAndNeverChangesAfterwards() {
        assertThatThrownBy(() -> scopes.as(manager, () -> letters.issue(Ids.next(), 1, content("REUNIFIKASI", siti))))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
        var letter = issued();
        for (var change :
                List.of("number = '1'", "sha256 = ''", "check_code = 'X'", "needs = 'OWN_ACCOUNT'", "home_name = 'X'"))
            assertThatThrownBy(() -> world.sql("update document.letter set " + change + " where id = ?", letter.id()))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("an issued letter does not change");
        assertThatThrownBy(() -> world.sql("delete from document.letter where id = ?", letter.id()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void itsOwnPeopleOpenItUnderANameThatTellsNobody() {
        var letter = issued();
        for (var scope : List.of(manager, world.district("65.71"), world.province("65"))) {
            var answer = world.get(scope, letter.href());
            assertThat(answer).hasStatusOk().hasContentType("application/pdf");
            assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getResponse().getHeader("Content-Disposition"))
                    .isEqualTo("inline; filename=\"" + letter.number().replace('/', '-') + ".pdf\"");
            assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThat(world.<Long>system(
                        () -> db.sql("select count(*) from audit.reading where client_id = ? and what = 'surat'")
                                .param(siti)
                                .query(Long.class)
                                .single()))
                .isEqualTo(3);
    }

    @Test
    void neighboursAndOtherRolesGetNothingOfIt() {
        var letter = issued();
        for (var scope : List.of(
                world.manager(world.home("Panti Sebelah", "65.71.01.1001")),
                world.district("65.01"),
                world.province("64"))) {
            assertThat(world.get(scope, letter.href())).as(scope.reach().name()).hasStatus(404);
            assertThat(world.count(scope, "document.letter", "id", letter.id())).isZero();
            assertThat(world.count(scope, "document.content", "file_id", letter.id()))
                    .isZero();
            assertThat(world.seen(scope, () -> letters.about(siti))).isEmpty();
        }
        for (var role : List.of(Role.KEMENSOS, Role.KPAI, Role.AUDITOR, Role.ADMIN)) {
            assertThat(world.get(world.nation(role), letter.href()))
                    .as(role.name())
                    .hasStatus4xxClientError();
            assertThat(world.count(world.nation(role), "document.letter", "id", letter.id()))
                    .isZero();
        }
        var stranger = world.account(home, "Pengasuh Lain", Role.PENGASUH, Reach.CLIENTS);
        assertThat(world.get(world.own(stranger, home, Role.PENGASUH), letter.href()))
                .hasStatus(404);
        assertThat(world.get(manager, "/berkas/" + letter.id()))
                .as("opened as a letter or not at all")
                .hasStatus(404);
        assertThat(world.get(manager, "/surat/" + Ids.next())).hasStatus(404);
    }

    @Test
    void aKindMayAskForMoreThanSeeingTheClient() {
        var content = content("NOTULEN_KASUS", siti);
        var letter = issue(
                manager,
                Ids.next(),
                1,
                new LetterContent(
                        content.kind(),
                        content.title(),
                        siti,
                        home.id(),
                        home.district(),
                        Permission.EDIT_CLIENT,
                        content.blocks(),
                        "id"));
        assertThat(world.get(manager, letter.href())).hasStatusOk();
        var caregiver = new Scope(
                Ids.next(), null, "Pengasuh", Role.PENGASUH, Reach.INSTITUTION, home.id(), null, manager.zone(), false);
        assertThat(world.get(caregiver, letter.href())).hasStatus(403);
    }

    @Test
    void strangersIssueNothingInAnotherHomesName() {
        var neighbour = world.manager(world.home("Panti Pemalsu", "65.71.01.1001"));
        for (var client : new UUID[] {siti, null}) {
            assertThatThrownBy(() -> issue(neighbour, Ids.next(), 1, content("REUNIFIKASI", client)))
                    .isInstanceOf(RuntimeException.class);
        }
        var other = world.home("Panti Lain", "65.71.01.1001");
        var theirs = new LetterContent(
                "REUNIFIKASI", "SURAT", siti, other.id(), other.district(), Permission.SEE_CLIENTS, List.of(), "id");
        assertThatThrownBy(() -> issue(manager, Ids.next(), 1, theirs)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aLetterAboutNobodyIsSeenWithItsHome() {
        var letter = issue(manager, Ids.next(), 1, content("LAPORAN_BULANAN", null));
        assertThat(world.get(manager, letter.href())).hasStatusOk();
        assertThat(world.get(world.district("65.71"), letter.href())).hasStatusOk();
        assertThat(world.get(world.district("65.01"), letter.href())).hasStatus(404);
        assertThat(world.get(world.manager(world.home("Panti Sebelah", "65.71.01.1001")), letter.href()))
                .hasStatus(404);
    }

    @Test
    void anybodyChecksALetterAndLearnsNothingOfThePerson() throws Exception {
        var letter = issued();
        var page = mvc.get().uri("/cek/" + letter.checkCode()).exchange();
        assertThat(page).hasStatusOk();
        var bytes = world.get(manager, letter.href()).getResponse().getContentAsByteArray();
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(World.text(page))
                .contains("Surat ini tercatat", letter.number(), "Panti Surat Bersama", hash.substring(56))
                .doesNotContain(
                        "Rahasiawati", "Siti", siti.toString(), letter.id().toString(), hash.substring(40, 56))
                .hasSizeLessThan(40_000);
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(World.text(mvc.get()
                        .uri("/cek/" + letter.checkCode())
                        .cookie(new jakarta.servlet.http.Cookie("bahasa", "en"))
                        .exchange()))
                .contains("This letter is on record", "Record of admission");
    }

    @Test
    void theCodeIsReadHoweverItIsCopied() {
        var code = issued().checkCode();
        var typed = " " + code.toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l') + " ";
        assertThat(mvc.get().uri("/cek").param("kode", typed).exchange())
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/cek/" + code);
        assertThat(mvc.get().uri("/cek").param("kode", "abc").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Kode ini belum lengkap");
        assertThat(mvc.get().uri("/cek").exchange()).hasStatusOk().bodyText().doesNotContain("belum lengkap");
    }

    @Test
    void aTamperedCodeFindsNothing() {
        var code = issued().checkCode();
        var tampered = code.substring(0, 18) + (code.endsWith("7") ? "8" : "7");
        for (var wrong : List.of(tampered, "0000-0000-0000-0000", "apa-saja", "' or 1=1 --", "x".repeat(300))) {
            var answer = mvc.get().uri("/cek/{code}", wrong).exchange();
            assertThat(answer).as(wrong).hasStatus(404).bodyText().contains("Tidak ada surat dengan kode ini");
        }
    }

    @Test
    void aRevokedLetterSaysSo() {
        var letter = issued();
        scopes.as(
                manager,
                () -> acts.perform(ACT, Reason.of("salah nama"), () -> {
                    letters.revoke(letter.id(), "salah nama");
                    return true;
                }));
        assertThat(World.text(mvc.get().uri("/cek/" + letter.checkCode()).exchange()))
                .contains("Surat ini sudah dicabut", "Dicabut pada")
                .doesNotContain("salah nama", "Surat ini tercatat");
        assertThatThrownBy(() -> world.sql(
                        "update document.letter set revoked_at = null, revoked_reason = null where id = ?",
                        letter.id()))
                .rootCause()
                .hasMessageContaining("does not change");
        assertThat(world.get(manager, letter.href())).hasStatusOk();
    }

    @Test
    void aSafeHouseDoesNotTellWhereItIs() {
        world.sql(
                "update institution.institution set profile_kind = 'KORBAN_KEKERASAN', place_address = 'Jalan Rahasia 7' where id = ?",
                home.id());
        var letter = issued();
        var pdf = world.get(manager, letter.href()).getResponse().getContentAsByteArray();
        assertThat(text(pdf))
                .contains("Panti Surat Bersama", "Siti Rahasiawati")
                .doesNotContain("Jalan Rahasia");
        world.sql("update institution.institution set profile_kind = 'ANAK' where id = ?", home.id());
        assertThat(text(world.get(manager, issued().href()).getResponse().getContentAsByteArray()))
                .contains("Jalan Rahasia 7");
    }

    private static String text(byte[] pdf) {
        try (var reader = new org.openpdf.text.pdf.PdfReader(pdf)) {
            return new org.openpdf.text.pdf.parser.PdfTextExtractor(reader).getTextFromPage(1);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
