package id.naungan.casework.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came back in the end. */
record Finish(
        LocalDate on, @Nullable String feedback, @Nullable String result) {}
