package id.naungan.sheet.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Excel's day numbers, of both calendars; day 60 of the 1900 calendar (29 February 1900) never was. */
public final class SerialDate {

    private static final LocalDate DAY_0_BEFORE_THE_GAP = LocalDate.of(1899, 12, 31);
    private static final LocalDate DAY_0_AFTER_THE_GAP = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int GAP = 60;
    private static final int LAST = 2_958_465;

    private SerialDate() {}

    public static @Nullable LocalDate of(BigDecimal serial, boolean from1904) {
        if (serial.signum() <= 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return null;
        }
        int day = serial.setScale(0, RoundingMode.FLOOR).intValueExact();
        if (from1904) {
            return DAY_0_OF_1904.plusDays(day);
        }
        if (day == 0 || day == GAP) {
            return null;
        }
        return (day < GAP ? DAY_0_BEFORE_THE_GAP : DAY_0_AFTER_THE_GAP).plusDays(day);
    }
}
