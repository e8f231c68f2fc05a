package id.naungan.note.tab;

import id.naungan.note.domain.Standing;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One day of a person's calendar. */
public record DayCell(
        LocalDate day, State state, boolean today, @Nullable Standing note, boolean writable) {

    /** How a day is painted. */
    public enum State {
        NOTED,
        ODD,
        GAP,
        /** Not a day of a stay, or still to come. */
        OUTSIDE;

        public String key() {
            return "note.tab." + name().toLowerCase(Locale.ROOT);
        }

        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A sign beside the colour, for eyes that do not tell colours apart. */
        public String sign() {
            return switch (this) {
                case NOTED -> "✓";
                case ODD -> "!";
                case GAP -> "–";
                case OUTSIDE -> "";
            };
        }
    }
}
