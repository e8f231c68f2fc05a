package id.naungan.casework.referral;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the sender sees of the receiver's link: never the link itself. */
public record LinkState(
        OffsetDateTime madeAt,
        String madeByName,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime lockedAt,
        @Nullable OffsetDateTime openedAt,
        int openings) {}
