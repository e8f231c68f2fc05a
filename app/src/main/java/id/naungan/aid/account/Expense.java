package id.naungan.aid.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was spent, or given back. */
public record Expense(
        UUID id,
        int version,
        LocalDate spentOn,
        String item,
        String what,
        long amount,
        @Nullable UUID fileId,
        String writtenByName,
        @Nullable String withdrawnWhy) {

    /** Code of the item for money given back. */
    public static final String RETURNED = "KEMBALI";

    public boolean stands() {
        return withdrawnWhy == null;
    }
}
