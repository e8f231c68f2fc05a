package id.naungan.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Number of a Kartu Keluarga: region of issue, day of recording, serial. */
public record Kk(String value) {

    /** What looks odd about a family card number. */
    public enum Warning implements Worded {
        REGION_UNKNOWN,
        RECORDED_IN_FUTURE,
        DATE_IMPOSSIBLE;

        @Override
        public String messageKey() {
            return "kk.warning." + name();
        }
    }

    public Kk {
        Digits.checkForm(value, "kk");
        if (value.chars().distinct().count() == 1) {
            throw new Malformed("kk.allEqual", value);
        }
    }

    /** Reads a number as people type it, with spaces, dots or a leading apostrophe. */
    public static Kk parse(String typed) {
        return new Kk(Digits.clean(typed, "kk"));
    }

    public RegionCode region() {
        return Digits.region(value);
    }

    public List<Warning> warnings(LocalDate today, Predicate<RegionCode> regionIsKnown) {
        var found = new ArrayList<Warning>();
        if (!regionIsKnown.test(region())) {
            found.add(Warning.REGION_UNKNOWN);
        }
        // No family card with this structure is older than the register of 1990-2000: read the year as 20xx first.
        var recorded =
                Digits.date(Digits.number(value, 6, 8), Digits.number(value, 8, 10), Digits.number(value, 10, 12));
        if (recorded.isEmpty()) {
            found.add(Warning.DATE_IMPOSSIBLE);
        } else if (recorded.get().isAfter(today) && recorded.get().getYear() < 2090) {
            found.add(Warning.RECORDED_IN_FUTURE);
        }
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return "Kk[" + value.substring(0, 4) + "…]";
    }
}
