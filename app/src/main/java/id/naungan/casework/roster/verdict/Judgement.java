package id.naungan.casework.roster.verdict;

import id.naungan.casework.roster.RowVerdict;
import id.naungan.casework.roster.Why;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row is taken for, why, and whose file it may be. */
record Judgement(
        RowVerdict verdict, List<Why> reasons, @Nullable UUID candidate) {

    static Judgement fresh() {
        return new Judgement(RowVerdict.BARU, List.of(), null);
    }

    static Judgement refused(Why why) {
        return new Judgement(RowVerdict.DITOLAK, List.of(why), null);
    }

    static Judgement known(UUID file, List<Why> reasons) {
        return new Judgement(RowVerdict.DIKENAL, reasons, file);
    }

    static Judgement doubtful(List<Why> reasons, @Nullable UUID candidate) {
        return new Judgement(RowVerdict.PERLU_DIPUTUSKAN, reasons, candidate);
    }
}
