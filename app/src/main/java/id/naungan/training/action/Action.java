package id.naungan.training.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a home set out to do. */
public record Action(
        UUID id,
        int version,
        String title,
        String change,
        String who,
        LocalDate dueOn,
        String state,
        @Nullable String result,
        @Nullable LocalDate endedOn,
        String writtenByName) {

    public boolean runs() {
        return state.equals("BERJALAN");
    }

    public boolean late(LocalDate today) {
        return runs() && dueOn.isBefore(today);
    }
}
