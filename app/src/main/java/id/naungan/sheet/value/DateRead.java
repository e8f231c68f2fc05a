package id.naungan.sheet.value;

import java.time.LocalDate;
import java.util.List;

/** What came of reading a date. */
public sealed interface DateRead {

    /** A date, with what had to be interpreted on the way. */
    record Found(LocalDate date, DatePrecision precision, List<Hint> hints) implements DateRead {
        public Found {
            hints = List.copyOf(hints);
        }
    }

    /** Written like a date, but no calendar has it: 31 Februari. */
    record Impossible(String text) implements DateRead {}

    /** Not a date at all. */
    record NotADate(String text) implements DateRead {}
}
