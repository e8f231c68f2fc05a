package id.naungan.casework.roster.reading.value;

import id.naungan.sheet.file.Cell;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "8", "8 th", "8 tahun 3 bulan", "5 bln" in whole years. */
public final class Age {

    private static final Pattern YEARS = Pattern.compile("(\\d{1,3})([.,]\\d+)?\\s*(th|thn|tahun|tahunan|t)?\\b.*");
    private static final Pattern MONTHS = Pattern.compile("\\d{1,2}\\s*(bl|bln|bulan|minggu|hari)\\.?");
    private static final int OLDEST = 120;

    private Age() {}

    public static @Nullable Integer of(Cell cell) {
        var text = cell.shown().toLowerCase(Locale.ROOT).strip();
        if (MONTHS.matcher(text).matches()) {
            return 0;
        }
        var years = YEARS.matcher(text);
        if (!years.matches()) {
            return null;
        }
        int age = Integer.parseInt(years.group(1));
        return age > OLDEST ? null : age;
    }
}
