package id.naungan.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** Kemendagri region code with dots: 64, 64.72, 64.72.01 or 64.72.01.1001. */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{10}");

    /** How deep a code reaches; DISTRICT is kabupaten or kota, SUBDISTRICT kecamatan, VILLAGE desa or kelurahan. */
    public enum Level {
        PROVINCE,
        DISTRICT,
        SUBDISTRICT,
        VILLAGE
    }

    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed("region.malformed", value);
        }
    }

    /** Reads a code with or without dots. */
    public static RegionCode parse(String typed) {
        var text = typed.strip();
        if (!DIGITS.matcher(text).matches()) {
            return new RegionCode(text);
        }
        var dotted = new StringBuilder(text);
        for (int at : new int[] {6, 4, 2}) {
            if (text.length() > at) {
                dotted.insert(at, '.');
            }
        }
        return new RegionCode(dotted.toString());
    }

    public Level level() {
        return switch (value.length()) {
            case 2 -> Level.PROVINCE;
            case 5 -> Level.DISTRICT;
            case 8 -> Level.SUBDISTRICT;
            default -> Level.VILLAGE;
        };
    }

    public Optional<RegionCode> parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new RegionCode(value.substring(0, dot)));
    }

    public RegionCode province() {
        return new RegionCode(value.substring(0, 2));
    }

    /** The kabupaten or kota this code lies in; a province lies in none and is refused. */
    public RegionCode district() {
        if (level() == Level.PROVINCE) {
            throw new IllegalStateException("a province lies in no district");
        }
        return new RegionCode(value.substring(0, 5));
    }

    /** Whether {@code other} is this region or lies in it. */
    public boolean contains(RegionCode other) {
        return other.value.equals(value) || other.value.startsWith(value + ".");
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
