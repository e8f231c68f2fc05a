package id.naungan.institution.intake.verdict;

import id.naungan.institution.intake.IntakeVerdict;
import id.naungan.institution.intake.reading.HomeRow;
import id.naungan.sheet.value.Hint;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row is taken for, why, where the home is, and which home of the register it may be. */
record Judgement(
        IntakeVerdict verdict,
        List<Hint> reasons,
        @Nullable HomeRow home,
        @Nullable String place,
        @Nullable UUID candidate) {

    static Judgement refused(@Nullable HomeRow home, Hint why) {
        return new Judgement(IntakeVerdict.DITOLAK, List.of(why), home, null, null);
    }

    static Judgement fresh(HomeRow home, String place) {
        return new Judgement(IntakeVerdict.BARU, List.of(), home, place, null);
    }

    Judgement known(UUID as, Hint why) {
        return new Judgement(IntakeVerdict.DIKENAL, List.of(why), home, place, as);
    }

    Judgement alike(@Nullable UUID as, Hint why) {
        return new Judgement(IntakeVerdict.MIRIP, List.of(why), home, place, as);
    }
}
