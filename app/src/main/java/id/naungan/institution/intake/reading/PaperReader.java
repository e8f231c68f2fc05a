package id.naungan.institution.intake.reading;

import static id.naungan.institution.intake.reading.IntakeField.*;

import id.naungan.institution.intake.reading.HomeRow.Paper;
import id.naungan.sheet.file.Cell;
import id.naungan.sheet.value.DatePrecision;
import id.naungan.sheet.value.DateRead;
import id.naungan.sheet.value.Dates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a row holds of a registration: its number, since when and until when, in the many ways offices write that. */
final class PaperReader {

    private static final Pattern IN_PROCESS =
            Pattern.compile("(?i).*\\b(proses|pengurusan|diurus|mengurus|perpanjangan|pengajuan|diajukan)\\b.*");
    private static final Pattern ENDLESS =
            Pattern.compile("(?i).*\\b(seumur hidup|selamanya|tidak terbatas|permanen)\\b.*");
    private static final Pattern RANGE =
            Pattern.compile("(?i)(?:^|\\s+)(?:s\\s*[./]?\\s*d\\.?|sampai(?: dengan)?|hingga|[-–—])\\s+");
    private static final Pattern YEARS =
            Pattern.compile("(?i)(\\d{1,2})\\s*(?:\\(\\p{L}+\\)\\s*)?(?:tahun|thn|th)\\b.*");
    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_ISSUER = 150;

    /** Two-digit years of what is still valid lie ahead. */
    private static final int AHEAD = 20;

    private static final int EARLIEST = 1945;

    private final Dates past;
    private final Dates ahead;

    PaperReader(LocalDate today, boolean from1904) {
        this.past = new Dates(today, from1904);
        this.ahead = new Dates(today.plusYears(AHEAD), from1904);
    }

    Paper read(RowCells cells) {
        boolean inProcess = inProcess(cells, NUMBER) || inProcess(cells, STATUS) || inProcess(cells, UNTIL);
        var number = inProcess(cells, NUMBER) ? null : cells.number(NUMBER, LONGEST_NUMBER);
        var since = since(cells);
        var text = cells.text(UNTIL);
        if (text == null || inProcess(cells, UNTIL)) {
            return new Paper(number, since, null, false, inProcess, cells.text(ISSUER, LONGEST_ISSUER));
        }
        if (ENDLESS.matcher(text).matches()) {
            return new Paper(number, since, null, true, inProcess, cells.text(ISSUER, LONGEST_ISSUER));
        }
        var range = cells.at(UNTIL).kind() == Cell.Kind.TEXT ? RANGE.split(text, 2) : new String[] {text};
        if (since == null && range.length == 2 && !range[0].isBlank())
            since = day(cells, SINCE, past.readText(range[0]), false);
        var until = until(cells, range[range.length - 1], range.length == 1, since);
        if (since != null && until != null && until.isBefore(since)) {
            cells.remark(UNTIL, "untilBeforeSince", until, since);
            until = null;
        }
        return new Paper(number, since, until, false, inProcess, cells.text(ISSUER, LONGEST_ISSUER));
    }

    private static boolean inProcess(RowCells cells, IntakeField field) {
        var text = cells.text(field);
        return text != null
                && !text.matches(".*\\d{2}.*")
                && IN_PROCESS.matcher(text).matches();
    }

    private @Nullable LocalDate since(RowCells cells) {
        if (cells.text(SINCE) == null) return null;
        var day = day(cells, SINCE, past.read(cells.at(SINCE)), false);
        if (day != null && day.isAfter(past.today())) {
            cells.remark(SINCE, "date.future", day);
            return null;
        }
        return day;
    }

    private @Nullable LocalDate until(RowCells cells, String text, boolean whole, @Nullable LocalDate since) {
        var years = YEARS.matcher(text.strip());
        if (years.matches()) {
            if (since == null) {
                cells.remark(UNTIL, "yearsWithoutSince", text);
                return null;
            }
            var until = since.plusYears(Integer.parseInt(years.group(1)));
            cells.remark(UNTIL, "yearsCounted", text, until);
            return until;
        }
        return day(cells, UNTIL, whole ? ahead.read(cells.at(UNTIL)) : ahead.readText(text), true);
    }

    /** A whole day; of a month or year an end means its last day, a beginning means nothing certain. */
    private static @Nullable LocalDate day(RowCells cells, IntakeField field, DateRead read, boolean end) {
        return switch (read) {
            case DateRead.Impossible(var text) -> notTaken(cells, field, "date.impossible", text);
            case DateRead.NotADate(var text) -> notTaken(cells, field, "date.notADate", text);
            case DateRead.Found found
            when found.date().getYear() < EARLIEST -> notTaken(cells, field, "date.tooOld", found.date());
            case DateRead.Found found -> {
                // Every date of a list written with two digits would say so: too many words for what nobody doubts.
                cells.remark(
                        field,
                        found.hints().stream()
                                .filter(hint -> !hint.messageKey().equals(Dates.CENTURY))
                                .toList());
                if (found.precision() == DatePrecision.DAY) yield found.date();
                if (!end) yield notTaken(cells, field, "date.notWhole", shown(cells, field));
                var last = found.precision() == DatePrecision.MONTH
                        ? found.date().plusMonths(1).minusDays(1)
                        : found.date().plusYears(1).minusDays(1);
                cells.remark(field, "date.lastDay", shown(cells, field), last);
                yield last;
            }
        };
    }

    private static String shown(RowCells cells, IntakeField field) {
        return cells.at(field).shown().toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate notTaken(RowCells cells, IntakeField field, String key, Object text) {
        cells.remark(field, key, text);
        return null;
    }
}
