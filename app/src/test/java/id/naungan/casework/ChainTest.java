package id.naungan.casework;

import static id.naungan.casework.Field.entry;
import static id.naungan.casework.Field.today;
import static id.naungan.casework.step.Step.*;
import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.access.Scope;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.casework.domain.Leaving;
import id.naungan.casework.gate.Crossing;
import id.naungan.casework.gate.Gate;
import id.naungan.casework.signing.Signing;
import id.naungan.casework.step.Signer;
import id.naungan.casework.step.Step;
import id.naungan.outbox.Outcome;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the chain, on the real database. */
class ChainTest extends CaseTest {

    private static final ActKind TRIED = ActKind.of("test.tried");

    @Test
    void nobodyIsPlacedWithoutAnAssessment() {
        assertThat(admitted(null)).isEqualTo(new Admission.NeedsAssessment());
        signed(ASESMEN_AWAL);
        assertThat(admitted(null)).isInstanceOf(Admission.Admitted.class);
        assertThat(count("select count(*) from casework.gate_crossing where client_id = ?", siti))
                .isZero();
    }

    @Test
    void crossingAGateIsAnActOfItsOwnCountedAndOpenUntilTheAssessmentIsSigned() {
        var why = why(Crossing.Ground.DARURAT);
        assertThat(admitted(why)).isInstanceOf(Admission.Admitted.class);
        assertThat(count(
                        "select count(*) from audit.act where kind = 'casework.gate-crossed' and reason = ?",
                        why.reason()))
                .isOne();
        assertThat(count(
                        "select count(*) from casework.facts_crossing where client_id = ? and settled_on is null",
                        siti))
                .isOne();
        assertThat(tasks("TERBUKA")).contains("gerbang.PENEMPATAN_TANPA_ASESMEN");
        signed(ASESMEN_AWAL);
        assertThat(tasks("SELESAI")).contains("gerbang.PENEMPATAN_TANPA_ASESMEN");
        assertThat(count(
                        "select count(*) from casework.facts_crossing where client_id = ? and settled_on is null",
                        siti))
                .isZero();
        assertThat(count("select count(*) from casework.facts_crossing where client_id = ?", siti))
                .isOne();
    }

    static Stream<Arguments> gates() {
        return Stream.of(
                Arguments.of("no plan without assessment", RENCANA, Set.of(), Set.of(Gate.RENCANA_TANPA_ASESMEN)),
                Arguments.of("a first assessment is enough for a plan", RENCANA, Set.of(ASESMEN_AWAL), Set.of()),
                Arguments.of(
                        "nobody is received without assessment, decision and agreement",
                        BERITA_ACARA_PENERIMAAN,
                        Set.of(),
                        Set.of(
                                Gate.PENEMPATAN_TANPA_ASESMEN,
                                Gate.PENEMPATAN_TANPA_KEPUTUSAN,
                                Gate.PENEMPATAN_TANPA_KESEPAKATAN)),
                Arguments.of(
                        "nobody is received without agreement",
                        BERITA_ACARA_PENERIMAAN,
                        Set.of(ASESMEN_AWAL, KEPUTUSAN),
                        Set.of(Gate.PENEMPATAN_TANPA_KESEPAKATAN)),
                Arguments.of(
                        "no reunification without readiness",
                        PENGAKHIRAN,
                        Set.of(),
                        Set.of(Gate.REUNIFIKASI_TANPA_KESIAPAN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void gates(String rule, Step step, Set<Step> before, Set<Gate> closed) {
        for (var earlier : Step.values()) if (before.contains(earlier)) signed(earlier);
        var form = cases.draft(worker, siti, step, "pengakhiran/kind=REUNIFIKASI");
        var outcome = cases.all(worker, manager, dinsos, form, null);
        if (closed.isEmpty()) {
            assertThat(outcome).isInstanceOf(Signing.Complete.class);
            return;
        }
        assertThat(outcome).isEqualTo(new Signing.GateClosed(closed));
        assertThat(cases.form(worker, form).status().isOpen()).isTrue();
        assertThat(cases.all(worker, manager, dinsos, form, why(Crossing.Ground.LAIN)))
                .isInstanceOf(Signing.Complete.class);
        assertThat(count("select count(*) from casework.gate_crossing where client_id = ?", siti))
                .isEqualTo(closed.size());
    }

    @Test
    void whoBecomesIndependentNeedsNoReadyFamily() {
        var form = cases.draft(worker, siti, PENGAKHIRAN, "pengakhiran/kind=MANDIRI");
        assertThat(cases.all(worker, manager, dinsos, form, null)).isInstanceOf(Signing.Complete.class);
    }

    @Test
    void leavingForTheFamilyWaitsForItsReadiness() {
        var stay = Ids.next();
        scopes.as(manager, () -> admit.admit(stay, siti, home.id(), entry(today().minusDays(9)), Reasons.LIVED_HERE));
        var leaving = new Leaving(today(), "REUNIFIKASI", "Ibu sudah sehat", "Rumah ibu", "Ibu", null, null);
        assertThat(scopes.as(manager, () -> leave.leave(stay, leaving, null)))
                .isInstanceOf(Departure.NeedsReadiness.class);
        signed(KESIAPAN_KELUARGA);
        assertThat(scopes.as(manager, () -> leave.leave(stay, leaving, null))).isEqualTo(new Departure.Left());
    }

    @Test
    void anUnknownFamilyNeedsDinsos() {
        var form = cases.draft(worker, siti, KEPUTUSAN, "keluarga/familyKnown=TIDAK");
        assertThat(cases.sign(worker, form, Signer.PEKSOS, null))
                .isEqualTo(new Signing.Waiting(Set.of(Signer.PENGELOLA, Signer.DINSOS)));
        assertThat(cases.sign(manager, form, Signer.PENGELOLA, null))
                .isEqualTo(new Signing.Waiting(Set.of(Signer.DINSOS)));
        assertThat(cases.sign(manager, form, Signer.DINSOS, null)).isEqualTo(new Signing.NotYours());
        assertThat(cases.sign(dinsos, form, Signer.DINSOS, null)).isEqualTo(new Signing.Complete());
        var agreement = cases.draft(worker, siti, SURAT_PERNYATAAN);
        assertThat(cases.witness(worker, agreement, Signer.KLIEN, null))
                .isInstanceOfSatisfying(
                        Signing.Waiting.class,
                        w -> assertThat(w.others()).contains(Signer.DINSOS).doesNotContain(Signer.KELUARGA));
    }

    @Test
    void withoutDinsosItIsSignedWithAReasonThatIsCounted() {
        var form = cases.draft(worker, siti, KEPUTUSAN, "keluarga/familyKnown=TIDAK");
        cases.sign(worker, form, Signer.PEKSOS, null);
        var why = why(Crossing.Ground.LAIN);
        assertThat(scopes.as(manager, () -> sign.withoutDinsos(form, why))).isEqualTo(new Signing.NotYours());
        cases.sign(manager, form, Signer.PENGELOLA, null);
        assertThat(scopes.as(manager, () -> sign.withoutDinsos(form, why))).isEqualTo(new Signing.Complete());
        assertThat(count(
                        "select count(*) from casework.gate_crossing where client_id = ? and gate = 'TANPA_DINSOS' and reason = ?",
                        siti,
                        why.reason()))
                .isOne();
    }

    @Test
    void crossingNeedsAtLeastTenCharacters() {
        var form = cases.draft(worker, siti, RENCANA);
        var sent = new LinkedHashMap<>(Map.of(
                "tanda",
                Ids.next().toString(),
                "sebagai",
                "PEKSOS",
                "gerbang",
                "1",
                "ground",
                "LAIN",
                "reason",
                "pendek"));
        assertThat(world.post(worker, url(form, "/tanda-tangan"), sent)).hasStatus(422);
        assertThat(count("select count(*) from casework.signature where record_id = ?", form))
                .isZero();
        sent.put("reason", "Anak dipindahkan malam ini juga");
        assertThat(world.post(worker, url(form, "/tanda-tangan"), sent)).hasStatus(302);
        assertThat(count("select count(*) from casework.signature where record_id = ?", form))
                .isOne();
    }

    @Test
    void aSignedFormCannotBeChanged() {
        var form = signed(RUJUKAN_MASUK);
        var part = RUJUKAN_MASUK.part("rujukan").orElseThrow();
        assertThat(cases.save(worker, form, part, "story=Lain")).isInstanceOf(Outcome.Refused.class);
        assertThat(cases.sign(worker, form, Signer.PEKSOS, null)).isEqualTo(new Signing.AlreadyClosed());
        assertThatThrownBy(() -> scopes.as(worker, () -> {
                    sign.reopen(form);
                    return true;
                }))
                .isInstanceOf(NotVisible.class);
        for (var who : List.of(worker, manager, dinsos)) {
            assertThat(changed(who, "update casework.section set content = '{}' where record_id = ?", form))
                    .isZero();
            assertThatThrownBy(() -> changed(
                            who,
                            "insert into casework.section (record_id, client_id, name, sealed, complete, content, written_by_name) select id, client_id, 'lain', false, true, '{}', 'x' from casework.record where id = ?",
                            form))
                    .rootCause()
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> changed(who, "update casework.record set status = 'DRAF' where id = ?", form))
                    .rootCause()
                    .hasMessageContaining("signed");
            assertThatThrownBy(
                            () -> changed(who, "update casework.record set on_date = on_date - 1 where id = ?", form))
                    .rootCause()
                    .hasMessageContaining("signed");
            assertThat(changed(who, "update casework.signature set withdrawn_at = now() where record_id = ?", form))
                    .isZero();
        }
    }

    private int changed(Scope who, String sql, Object... params) {
        return scopes.as(
                who,
                () -> acts.perform(
                        TRIED, Reason.NONE, () -> db.sql(sql).params(params).update()));
    }

    @Test
    void aDraftKeepsWhatCannotBeRead() {
        var form = cases.begin(worker, siti, KUNJUNGAN_RUMAH, null);
        var part = KUNJUNGAN_RUMAH.part("kunjungan").orElseThrow();
        assertThat(cases.save(worker, form, part, "on=kemarin sore"))
                .isInstanceOfSatisfying(
                        Outcome.Taken.class, t -> assertThat(t.href()).endsWith("?periksa"));
        assertThat(text(world.get(worker, url(form, "/kunjungan?periksa=")))).contains("kemarin sore", "f-on-problem");
        assertThat(cases.sign(worker, form, Signer.PEKSOS, null)).isInstanceOf(Signing.Incomplete.class);
    }

    @Test
    void twoWritersOfOneSectionMeetInAConflictThatShowsBothTexts() {
        var form = cases.begin(worker, siti, KUNJUNGAN_RUMAH, null);
        assertThat(world.post(worker, url(form, "/kunjungan"), sheet(form, Ids.next(), "", "Rumah terkunci")))
                .hasStatus(302);
        var mine = world.post(colleague, url(form, "/kunjungan"), sheet(form, Ids.next(), "", "Bertemu nenek"));
        assertThat(mine).hasStatus(409);
        assertThat(text(mine)).contains("Rumah terkunci", "Bertemu nenek");
        assertThat(one(String.class, "select content ->> 'words' from casework.section where record_id = ?", form))
                .contains("Rumah terkunci");
        assertThat(cases.save(colleague, form, KUNJUNGAN_RUMAH.part("hubungan").orElseThrow()))
                .isInstanceOf(Outcome.Taken.class);
        assertThat(world.post(colleague, url(form, "/kunjungan"), sheet(form, Ids.next(), "1", "Bertemu nenek")))
                .hasStatus(302);
        assertThat(one(
                        String.class,
                        "select content ->> 'words' from casework.section where record_id = ? and name = 'kunjungan'",
                        form))
                .contains("Bertemu nenek");
    }

    @Test
    void theSameItemTwiceIsOne() {
        var form = cases.begin(worker, siti, KUNJUNGAN_RUMAH, null);
        var sent = sheet(form, Ids.next(), "", "Sekali saja");
        assertThat(world.post(worker, url(form, "/kunjungan"), sent)).hasStatus(302);
        assertThat(world.post(worker, url(form, "/kunjungan"), sent)).hasStatus(302);
        assertThat(one(Integer.class, "select version from casework.section where record_id = ?", form))
                .isOne();
        scopes.as(worker, () -> {
            start.begin(form, siti, KUNJUNGAN_RUMAH, null);
            return true;
        });
        assertThat(count("select count(*) from casework.record where client_id = ?", siti))
                .isOne();
    }

    @Test
    void aColleagueTakesADraftOver() {
        var form = cases.draft(worker, siti, KUNJUNGAN_RUMAH);
        assertThat(world.post(colleague, url(form, "/pengambilalihan"), Map.of()))
                .hasStatus(302);
        assertThat(cases.form(colleague, form).holder()).isEqualTo(colleague.account());
        assertThat(cases.sign(colleague, form, Signer.PEKSOS, null)).isEqualTo(new Signing.Complete());
    }

    @Test
    void aCorrectionReplacesTheFormAndBothStay() {
        var then = today().minusDays(90);
        var first = Today.on(then, () -> signed(ASESMEN_LANJUTAN));
        var second = corrected(first, "keberfungsian/physical.score=4");
        assertThat(cases.form(worker, first).status().name()).isEqualTo("DIGANTI");
        assertThat(cases.form(worker, second).status().name()).isEqualTo("DITANDATANGANI");
        assertThat(count("select count(*) from casework.section where record_id = ?", first))
                .isPositive();
        assertThat(count("select count(*) from casework.functioning where record_id = ?", first))
                .isZero();
        assertThat(one(
                        Integer.class,
                        "select score from casework.functioning where record_id = ? and occasion = 'AWAL' and aspect = 'FISIK'",
                        second))
                .isEqualTo(4);
        assertThat(one(LocalDate.class, "select min(on_date) from casework.functioning where record_id = ?", second))
                .isEqualTo(then);
        assertThat(world.get(worker, url(second, "/banding"))).hasStatusOk();
    }

    private UUID corrected(UUID former, String... overrides) {
        var again = cases.begin(worker, siti, cases.form(worker, former).step(), cases.form(worker, former));
        cases.fill(worker, again, overrides);
        assertThat(cases.all(worker, manager, dinsos, again, null)).isInstanceOf(Signing.Complete.class);
        return again;
    }

    @Test
    void aCorrectionAsksForNothingThatIsThereAlready() {
        var first = signed(ASESMEN_AWAL);
        signed(KEPUTUSAN);
        assertThat(tasks("TERBUKA")).doesNotContain("langkah.KEPUTUSAN");
        corrected(first);
        assertThat(tasks("TERBUKA")).doesNotContain("langkah.KEPUTUSAN");
    }

    @Test
    void povertyAloneIsShownToTheDistrictUntilTheReasonChanges() {
        var first = signed(
                KEPUTUSAN,
                "keluarga/verdict=TIDAK",
                "keluarga/reasons=KEMISKINAN|AKSES_SEKOLAH",
                "keluarga/words=Biaya");
        assertThat(world.seen(
                        dinsos,
                        () -> db.sql("select poverty_only from casework.facts_case where client_id = ?")
                                .param(siti)
                                .query(Boolean.class)
                                .single()))
                .isTrue();
        corrected(first, "keluarga/verdict=TIDAK", "keluarga/reasons=KEMISKINAN|KEKERASAN", "keluarga/words=Kekerasan");
        assertThat(one(Boolean.class, "select poverty_only from casework.case_file where client_id = ?", siti))
                .isFalse();
        assertThat(count("select count(*) from casework.last_resort where client_id = ?", siti))
                .isOne();
    }

    @Test
    void whatThePlanPromisesIsATaskAndGoesWithThePlan() {
        signed(ASESMEN_AWAL);
        var plan = signed(RENCANA, "sasaran/goals[0].goal=Akta terbit");
        assertThat(count(
                        "select count(*) from client.task where starts_with(key, ?) and status = 'TERBUKA' and href = ?",
                        "rencana:" + plan,
                        url(plan, "")))
                .isOne();
        var better = corrected(plan, "sasaran/goals[0].goal=Akta dan KIA terbit");
        assertThat(count(
                        "select count(*) from client.task where starts_with(key, ?) and status = 'BATAL'",
                        "rencana:" + plan))
                .isOne();
        assertThat(count(
                        "select count(*) from client.task where starts_with(key, ?) and status = 'TERBUKA'",
                        "rencana:" + better))
                .isOne();
    }

    @Test
    void aReviewPutsTheNextOneAfterSixMonths() {
        signed(TINJAUAN);
        assertThat(one(
                        LocalDate.class,
                        "select due_on from client.task where client_id = ? and kind = 'langkah.TINJAUAN' and status = 'TERBUKA'",
                        siti))
                .isEqualTo(today().plusMonths(6));
    }

    @Test
    void anEndingAsksForFourContactsAndEachContactTicksOne() {
        signed(ASESMEN_AWAL);
        signed(RENCANA);
        signed(PENGAKHIRAN, "pengakhiran/kind=MANDIRI");
        assertThat(tasks("TERBUKA")).containsOnly("langkah.PEMBINAAN_LANJUT").hasSize(4);
        var contact = signed(PEMBINAAN_LANJUT);
        assertThat(contactsDue()).isEqualTo(3);
        corrected(contact);
        assertThat(contactsDue()).isEqualTo(3);
        for (var i = 0; i < 3; i++) signed(PEMBINAAN_LANJUT);
        assertThat(contactsDue()).isZero();
        assertThat(one(LocalDate.class, "select closed_on from casework.case_file where client_id = ?", siti))
                .isEqualTo(today());
    }

    private long contactsDue() {
        return tasks("TERBUKA").stream()
                .filter("langkah.PEMBINAAN_LANJUT"::equals)
                .count();
    }

    @Test
    void nobodyIsAskedToVisitTheDead() {
        signed(PENGAKHIRAN, "pengakhiran/kind=MENINGGAL");
        assertThat(tasks("TERBUKA")).isEmpty();
        assertThat(count("select count(*) from casework.case_file where client_id = ? and closed_on is not null", siti))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOfTheChainCanBeFilledInAndSigned(Step step) {
        var form = cases.draft(worker, siti, step, "pengakhiran/kind=MANDIRI");
        var why = why(Crossing.Ground.LAIN);
        assertThat(cases.all(worker, manager, dinsos, form, why)).isInstanceOf(Signing.Complete.class);
        assertThat(world.get(worker, url(form, ""))).hasStatusOk();
        assertThat(text(world.inEnglish(worker, url(form, "")))).contains("lang=\"en\"");
    }
}
