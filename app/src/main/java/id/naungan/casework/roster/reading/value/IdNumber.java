package id.naungan.casework.roster.reading.value;

import id.naungan.sheet.file.Cell;
import id.naungan.sheet.value.Hint;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A NIK or KK number as it stands in the file: its digits, and whether they can be trusted. */
public record IdNumber(
        String digits, Status status, @Nullable Hint hint) {

    /** What can be said of the number from the file alone. */
    public enum Status {
        PRESENT,
        /** Left empty, or written "belum ada". */
        ABSENT,
        /** Written "proses". */
        IN_PROGRESS,
        /** Excel kept fifteen digits of sixteen; the digits are for display only. */
        DAMAGED,
        INVALID
    }

    public static final IdNumber NONE = new IdNumber("", Status.ABSENT, null);

    public static final int LENGTH = 16;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d{1,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern FLOAT = Pattern.compile("(\\d{16})[.,]0+");
    private static final Pattern ABSENT = Pattern.compile(
            "(?i)[-–—.?0]*|n/?a|nihil|kosong|(belum|blm|tidak|tdk|tak|blum)\\s*(ada|punya|memiliki|terdata|tercatat|diketahui|tahu)?.*");
    private static final Pattern IN_PROGRESS = Pattern.compile("(?i).*\\b(proses|pengurusan|diurus|mengurus)\\b.*");

    public static IdNumber read(Cell cell) {
        if (cell.blank()) {
            return NONE;
        }
        var number = cell.number();
        if (number == null) {
            return readText(cell.text());
        }
        var plain = number.stripTrailingZeros();
        var digits = plain.scale() > 0 ? plain.toBigInteger().toString() : plain.toPlainString();
        return digits.length() == LENGTH && (digits.endsWith("0") || plain.scale() > 0)
                ? damaged(digits)
                : checked(digits);
    }

    private static IdNumber readText(String text) {
        var compact = text.replaceAll("[\\s.'’`‘\"=_\\-–]", "");
        if (SCIENTIFIC.matcher(text.strip()).matches()) {
            return damaged(text.strip().toUpperCase(Locale.ROOT));
        }
        var asFloat = FLOAT.matcher(text.strip());
        if (asFloat.matches()) {
            var digits = asFloat.group(1);
            return digits.endsWith("0") ? damaged(digits) : checked(digits);
        }
        if (!compact.isEmpty() && compact.chars().allMatch(c -> c >= '0' && c <= '9') && !compact.matches("0+")) {
            return checked(compact);
        }
        if (IN_PROGRESS.matcher(text).matches()) {
            return new IdNumber("", Status.IN_PROGRESS, null);
        }
        return ABSENT.matcher(text.strip()).matches() ? NONE : invalid(text, Hint.of("roster.remark.id.letters", text));
    }

    private static IdNumber checked(String digits) {
        if (digits.length() != LENGTH) {
            return invalid(digits, Hint.of("roster.remark.id.length", digits.length()));
        }
        boolean same = digits.chars().allMatch(c -> c == digits.charAt(0));
        return same
                ? invalid(digits, Hint.of("roster.remark.id.sameDigits"))
                : new IdNumber(digits, Status.PRESENT, null);
    }

    public IdNumber asDamaged() {
        return damaged(digits);
    }

    public IdNumber asInvalid(String hint) {
        return invalid(digits, Hint.of("roster.remark." + hint));
    }

    private static IdNumber damaged(String digits) {
        return new IdNumber(digits, Status.DAMAGED, Hint.of("roster.remark.id.damaged"));
    }

    private static IdNumber invalid(String digits, Hint hint) {
        return new IdNumber(digits, Status.INVALID, hint);
    }

    /** Whether the digits are sixteen, so that the birth date inside can be looked at even when the last is lost. */
    public boolean readable() {
        return digits.length() == LENGTH && (status == Status.PRESENT || status == Status.DAMAGED);
    }
}
