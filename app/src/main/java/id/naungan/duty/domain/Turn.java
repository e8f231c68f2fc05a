package id.naungan.duty.domain;

import id.naungan.kernel.Worded;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody works one shift of one day. */
public record Turn(
        UUID id,
        UUID personId,
        UUID shiftId,
        LocalDate day,
        State state,
        @Nullable String absentReason,
        @Nullable String absentNote,
        @Nullable UUID replaces) {

    /** Planned, came, or did not come. */
    public enum State implements Worded {
        RENCANA,
        DATANG,
        TIDAK_DATANG;

        @Override
        public String messageKey() {
            return "duty.state." + name();
        }
    }

    public boolean stands() {
        return state != State.TIDAK_DATANG;
    }
}
