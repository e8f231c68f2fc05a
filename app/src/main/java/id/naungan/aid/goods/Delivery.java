package id.naungan.aid.goods;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods on their way to a home, and how they arrived; `good` is empty until the home says so. */
public record Delivery(
        UUID id,
        LocalDate sentOn,
        int quantity,
        String number,
        @Nullable String note,
        String sentByName,
        @Nullable LocalDate arrivedOn,
        @Nullable Integer good,
        @Nullable Integer damaged,
        @Nullable Integer missing,
        @Nullable String arrivalNote,
        @Nullable UUID fileId,
        @Nullable String confirmedByName) {

    public boolean arrived() {
        return good != null;
    }

    /** Whether less came in good order than was sent. */
    public boolean wanting() {
        return good != null && good < quantity;
    }
}
