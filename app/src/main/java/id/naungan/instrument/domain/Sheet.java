package id.naungan.instrument.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One filling of a published edition about one home; who owns the occasion stands in `aboutKind` and `aboutId`.
 *
 * @param missing how many questions stayed open when it was finished all the same, and `incompleteWhy`
 */
public record Sheet(
        UUID id,
        int version,
        UUID editionId,
        UUID institutionId,
        String district,
        String office,
        String subject,
        @Nullable String aboutKind,
        @Nullable UUID aboutId,
        Secrecy secrecy,
        SheetState state,
        @Nullable UUID openedBy,
        String openedByName,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closedByName,
        @Nullable String cancelledWhy,
        @Nullable Integer missing,
        @Nullable String incompleteWhy) {

    public String href() {
        return "/lembar/" + id;
    }

    public boolean open() {
        return state == SheetState.DRAF;
    }

    public boolean sealed() {
        return secrecy == Secrecy.TERTINGGI;
    }
}
