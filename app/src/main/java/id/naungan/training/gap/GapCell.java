package id.naungan.training.gap;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One competence in one regency or home: how many need it, have it, will soon not have it, lack it. */
public record GapCell(
        String district,
        @Nullable UUID institutionId,
        @Nullable String home,
        String competence,
        int needs,
        int valid,
        int ending,
        int lacking) {

    static final GapCell NONE = new GapCell("", null, null, "", 0, 0, 0, 0);

    GapCell plus(GapCell other) {
        return new GapCell(
                other.district,
                other.institutionId,
                other.home,
                other.competence,
                needs + other.needs,
                valid + other.valid,
                ending + other.ending,
                lacking + other.lacking);
    }

    /** Share of those who need it and do not have it safely, 0 to 100. */
    public int gap() {
        return needs == 0 ? 0 : Math.round(100f * (ending + lacking) / needs);
    }
}
