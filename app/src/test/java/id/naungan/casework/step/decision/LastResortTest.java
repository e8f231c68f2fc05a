package id.naungan.casework.step.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.step.CareTerm;
import id.naungan.casework.step.FamilyCare;
import id.naungan.kernel.Answer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastResortTest {

    private static final Weighed POSSIBLE = new Weighed(Suits.BISA, null);
    private static final Weighed NOT = new Weighed(Suits.TIDAK_BISA, "Tidak ada yang bersedia");

    private static CanFamilyCare care(FamilyCare verdict, String reasons, Answer known) {
        var codes =
                Stream.of(reasons.split(";")).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
        return new CanFamilyCare(verdict, codes, "Penjelasan", Set.of("KONSELING"), known);
    }

    private static Recommendation residence(CareTerm term, Answer client) {
        return new Recommendation("LKS", term, "Aman", Set.of("PEKSOS"), client, Answer.YA, Answer.YA);
    }

    @ParameterizedTest
    @CsvSource({
        "KEMISKINAN, true",
        "KEMISKINAN;AKSES_SEKOLAH, true",
        "AKSES_SEKOLAH, false",
        "KEMISKINAN;KEKERASAN, false",
        "KEKERASAN, false",
        "'', false"
    })
    void povertyAloneIsShownToTheDistrict(String reasons, boolean povertyOnly) {
        assertThat(care(FamilyCare.TIDAK, reasons, Answer.YA).povertyOnly()).isEqualTo(povertyOnly);
    }

    @ParameterizedTest
    @CsvSource({"YA, false", "TIDAK, true", "TIDAK_DIKETAHUI, true"})
    void aFamilyNobodyIsSureOfCountsAsUnknown(Answer known, boolean unknown) {
        assertThat(care(FamilyCare.TIDAK, "KEKERASAN", known).familyUnknown()).isEqualTo(unknown);
    }

    @Test
    void aWellFoundedPlacementRaisesNoDoubt() {
        assertThat(Doubt.of(
                        List.of(
                                care(FamilyCare.TIDAK, "KEKERASAN", Answer.YA),
                                new Alternatives(NOT, NOT, POSSIBLE),
                                new ChildAlternatives(NOT, NOT, NOT, Siblings.BERSAMA),
                                residence(CareTerm.PENDEK, Answer.YA)),
                        9))
                .isEmpty();
    }

    @Test
    void everyDoubtIsNamed() {
        var care = new CanFamilyCare(
                FamilyCare.YA_DENGAN_DUKUNGAN, Set.of("KEMISKINAN"), "Miskin", Set.of("BELUM_ADA"), Answer.YA);
        assertThat(Doubt.of(
                        List.of(
                                care,
                                new Alternatives(NOT, POSSIBLE, POSSIBLE),
                                residence(CareTerm.PANJANG, Answer.TIDAK)),
                        3))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Doubt.KELUARGA_BISA)));
        assertThat(Doubt.of(List.of(care(FamilyCare.YA, "", Answer.YA), residence(CareTerm.DARURAT, Answer.YA)), 3))
                .containsExactly(Doubt.KELUARGA_BISA);
    }

    @Test
    void whoStaysInTheFamilyRaisesNoDoubt() {
        assertThat(Doubt.of(
                        List.of(
                                care(FamilyCare.YA, "", Answer.YA),
                                new Recommendation(
                                        "DUKUNGAN_KELUARGA",
                                        null,
                                        "Keluarga sanggup",
                                        Set.of("PEKSOS"),
                                        Answer.YA,
                                        Answer.YA,
                                        Answer.YA)),
                        3))
                .isEmpty();
    }
}
