package id.naungan.linkage.text;

/**
 * Numbers of up to sixteen digits (NIK, KK) as a long, four bits a digit from the left, unused places F. What nobody
 * has (all digits alike, 1234567890123456, too short) reads as 0.
 */
public final class Digits {
    private static final long ASCENDING = 0x1234567890123456L;

    private Digits() {}

    public static long read(byte[] bytes, int start, int end) {
        long packed = 0;
        int count = 0;
        boolean exponent = false;
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b >= '0' && b <= '9') {
                if (count == 16) {
                    return 0;
                }
                packed = packed << 4 | b - '0';
                count++;
            } else {
                exponent |= b == 'E' || b == 'e';
            }
        }
        if (count < 14 || exponent || packed == ASCENDING) {
            return 0;
        }
        long filled = count == 16 ? packed : packed << 4 * (16 - count) | (1L << 4 * (16 - count)) - 1;
        return alike(packed, count) ? 0 : filled;
    }

    private static boolean alike(long packed, int count) {
        long first = packed & 15;
        for (int i = 1; i < count; i++) {
            if ((packed >>> 4 * i & 15) != first) {
                return false;
            }
        }
        return true;
    }

    /** Whether one digit differs, two neighbours are swapped, or one is missing. */
    public static boolean slip(long a, long b) {
        long different = a ^ b;
        long places = (different | different >>> 1 | different >>> 2 | different >>> 3) & 0x1111111111111111L;
        int count = Long.bitCount(places);
        if (count == 1) {
            return true;
        }
        return count == 2 && swapped(a, b, places) || cut(a) && missing(b, a) || cut(b) && missing(a, b);
    }

    private static boolean swapped(long a, long b, long places) {
        int low = Long.numberOfTrailingZeros(places);
        int high = low + 4;
        return places >>> high == 1 && (a >>> low & 15) == (b >>> high & 15) && (a >>> high & 15) == (b >>> low & 15);
    }

    /** Whether fewer than sixteen digits are written. */
    public static boolean cut(long number) {
        return (number & 15) == 15;
    }

    /** Whether {@code shorter} is {@code longer} without one of its digits. */
    private static boolean missing(long longer, long shorter) {
        int same = Long.numberOfLeadingZeros(longer ^ shorter) / 4;
        if (same > 14) {
            return true;
        }
        int rest = 4 * (15 - same);
        long tail = longer & (1L << rest) - 1;
        return tail == (shorter >>> 4 & (1L << rest) - 1);
    }

    /** The birth date inside a NIK as year·10000 + month·100 + day, 0 if there is none. */
    public static int birth(long nik) {
        int day = pair(nik, 6);
        int month = pair(nik, 8);
        int year = pair(nik, 10);
        day = day > 40 ? day - 40 : day;
        return day < 1 || day > 31 || month < 1 || month > 12 || year > 99
                ? 0
                : DateReader.century(year) * 10000 + month * 100 + day;
    }

    private static int pair(long packed, int digit) {
        int high = (int) (packed >>> 4 * (15 - digit)) & 15;
        int low = (int) (packed >>> 4 * (14 - digit)) & 15;
        return high > 9 || low > 9 ? 100 : high * 10 + low;
    }

    public static String text(long packed) {
        var out = new StringBuilder(Long.toHexString(packed));
        while (out.length() < 16) {
            out.insert(0, '0');
        }
        return out.toString().replace("f", "");
    }
}
