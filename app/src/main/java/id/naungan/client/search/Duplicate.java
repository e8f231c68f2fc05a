package id.naungan.client.search;

import id.naungan.kernel.Worded;
import java.util.List;
import java.util.UUID;

/** A file that may be the same person's; outside the caller's scope only that it exists and whom to ask. */
public sealed interface Duplicate {

    Certainty certainty();

    /** A file the caller may see; the score lies between 0 and 1. */
    record Visible(UUID id, Certainty certainty, float score, List<Reason> reasons) implements Duplicate {}

    /** A file outside the caller's scope. */
    record Elsewhere(UUID institutionId, Certainty certainty) implements Duplicate {}

    /** Same NIK is certain; name and birth make it likely; a twin or a namesake is possible at most. */
    enum Certainty implements Worded {
        CERTAIN,
        LIKELY,
        POSSIBLE;

        @Override
        public String messageKey() {
            return "duplicate.certainty." + name();
        }
    }

    /** One thing that speaks for or against the same person. */
    enum Reason implements Worded {
        NIK_SAME,
        NIK_DIFFERS,
        NAME_SAME,
        NAME_CLOSE,
        NAME_PARTLY,
        NAME_DIFFERS,
        BIRTH_SAME,
        BIRTH_FITS,
        BIRTH_NEAR,
        BIRTH_DIFFERS,
        MOTHER_SAME,
        KK_SAME,
        SEX_DIFFERS;

        @Override
        public String messageKey() {
            return "duplicate.reason." + name();
        }
    }
}
