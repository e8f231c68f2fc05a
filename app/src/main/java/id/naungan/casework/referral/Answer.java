package id.naungan.casework.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the receiver answered. */
record Answer(
        ReferralStatus status,
        LocalDate on,
        String by,
        @Nullable String why,
        @Nullable LocalDate appointment) {}
