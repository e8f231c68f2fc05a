package id.naungan.aid.goods;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods that came, were given out, came back or were lost. */
public record Movement(
        UUID id,
        LocalDate movedOn,
        String way,
        int quantity,
        @Nullable UUID clientId,
        @Nullable String clientName,
        @Nullable String note,
        String writtenByName,
        boolean undone) {

    /** Whether it may be taken back as a mistake. */
    public boolean undoable() {
        return !undone && (way.equals("KELUAR") || way.equals("RUSAK"));
    }
}
