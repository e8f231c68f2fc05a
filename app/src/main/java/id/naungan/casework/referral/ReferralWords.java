package id.naungan.casework.referral;

import org.jspecify.annotations.Nullable;

/** What was written in a referral: why, what is asked for, what the receiver may know, and what came back. */
public record ReferralWords(
        boolean sealed,
        String reason,
        String service,
        String summary,
        @Nullable String answer,
        @Nullable String feedback,
        @Nullable String result) {}
