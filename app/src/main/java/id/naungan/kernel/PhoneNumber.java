package id.naungan.kernel;

import java.util.regex.Pattern;

/** A telephone number in E.164 form, +62 unless another country is written. */
public record PhoneNumber(String value) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern INDONESIAN = Pattern.compile("\\+62(8\\d{8,11}|[2-79]\\d{6,10})");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().\\-/]");

    public PhoneNumber {
        if (!E164.matcher(value).matches()
                || value.startsWith("+62") && !INDONESIAN.matcher(value).matches()) {
            throw new Malformed("phone.malformed", value);
        }
    }

    /** Reads 0812…, 62812…, +62 812…, 0062812… and the bare 812… a spreadsheet leaves behind. */
    public static PhoneNumber parse(String typed) {
        var digits = SEPARATORS.matcher(typed.strip()).replaceAll("");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        } else if (digits.startsWith("0")) {
            digits = "+62" + digits.substring(1);
        } else if (digits.startsWith("62")) {
            digits = "+" + digits;
        } else if (digits.startsWith("8")) {
            digits = "+62" + digits;
        }
        if (digits.startsWith("+620")) {
            digits = "+62" + digits.substring(4); // +62 (0)812
        }
        return new PhoneNumber(digits);
    }

    /** As it is dialled at home: 0812-3456-7890. */
    public String display() {
        if (!value.startsWith("+62")) {
            return value;
        }
        return ("0" + value.substring(3)).replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return value;
    }
}
