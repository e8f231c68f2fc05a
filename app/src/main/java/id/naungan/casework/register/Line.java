package id.naungan.casework.register;

import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line as the register shows it. */
public record Line(
        UUID id,
        @Nullable String number,
        String name,
        Sex sex,
        String home,
        LocalDate entryOn,
        String path,
        @Nullable String referrer,
        String reason,
        @Nullable LocalDate exitOn,
        @Nullable String exitKind,
        @Nullable String exitReason,
        @Nullable String destination,
        @Nullable String receiver) {

    /** The place in the order of the register, as it travels in the address. */
    String place() {
        return entryOn + "_" + id;
    }
}
