package id.naungan.linkage.compare;

import id.naungan.linkage.table.Field;
import java.time.LocalDate;

/** How far numbers or dates are from each other: the same, each bound of the plan, farther. */
final class GapComparators {
    private static final int SAME = 1;

    private GapComparators() {}

    /** {@code decimals}: kept as halves of a double, else one more than written. */
    static Comparator difference(int cell, boolean decimals, Scale scale) {
        boolean relative = scale.of().equals("relative");
        return (a, i, b, j) -> {
            if (unknown(a, i + cell, decimals) || unknown(b, j + cell, decimals)) {
                return 0;
            }
            double x = number(a, i + cell, decimals);
            double y = number(b, j + cell, decimals);
            double most = relative ? Math.max(Math.abs(x), Math.abs(y)) : 1;
            return x == y ? SAME : SAME + 1 + scale.grade(Math.abs(x - y) / most, true);
        };
    }

    private static boolean unknown(int[] cells, int at, boolean decimals) {
        return cells[at] == 0 && (!decimals || cells[at + 1] == 0);
    }

    private static double number(int[] cells, int at, boolean decimals) {
        return decimals ? Double.longBitsToDouble(NumberComparators.whole(cells, at)) : cells[at] - 1;
    }

    /** A date without its day, or without its month, is unknown where days, or months, are counted. */
    static Comparator dates(int cell, Scale scale) {
        return (a, i, b, j) -> {
            int x = a[i + cell] & ~Field.FROM_NIK;
            int y = b[j + cell] & ~Field.FROM_NIK;
            if (x == 0 || y == 0) {
                return 0;
            }
            double apart = apart(Math.min(x, y), Math.max(x, y), scale.of());
            return apart < 0 ? 0 : x == y ? SAME : SAME + 1 + scale.grade(apart, true);
        };
    }

    /** Full days, or parts of months and years; -1 if it cannot be known. */
    private static double apart(int early, int late, String unit) {
        int months = (late / 10000 - early / 10000) * 12 + late / 100 % 100 - early / 100 % 100;
        return switch (unit) {
            case "days" ->
                day(early) && day(late) ? date(late).toEpochDay() - date(early).toEpochDay() : -1;
            case "months" -> month(early) && month(late) ? months + days(early, late) / 31.0 : -1;
            default ->
                month(early) && month(late) ? (months + days(early, late) / 31.0) / 12 : late / 10000 - early / 10000;
        };
    }

    private static int days(int early, int late) {
        return day(early) && day(late) ? late % 100 - early % 100 : 0;
    }

    private static boolean day(int date) {
        return date % 100 != 0;
    }

    private static boolean month(int date) {
        return date / 100 % 100 != 0;
    }

    /** Nobody's 31 February is its last day. */
    private static LocalDate date(int date) {
        var first = LocalDate.of(date / 10000, date / 100 % 100, 1);
        return first.withDayOfMonth(Math.min(date % 100, first.lengthOfMonth()));
    }
}
