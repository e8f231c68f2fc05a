package id.naungan.linkage.text;

/** Reads dates as people and programs write them, into year·10000 + month·100 + day. */
public final class DateReader {
    private static final String MONTHS = "JANFEBMARAPRMEIJUNJULAGUSEPOKTNOVDESMAYAUGOCTDECAGSAGTPEBNOP";
    private static final int[] MONTH = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 5, 8, 10, 12, 8, 8, 2, 11};

    private final int[] numbers = new int[3];
    private final int[] digits = new int[3];
    private int count;
    private int named;

    /** The date, a year alone as year·10000, 0 if nothing readable stands there. */
    public int read(byte[] bytes, int start, int end) {
        if (end - start == 10 && bytes[start + 4] == '-' && bytes[start + 7] == '-') {
            return checked(
                    number(bytes, start, start + 4),
                    number(bytes, start + 5, start + 7),
                    number(bytes, start + 8, end));
        }
        if (!cut(bytes, start, end) || count == 0) {
            return 0;
        }
        if (count == 1 && digits[0] == 8) {
            int n = numbers[0];
            int iso = checked(n / 10000, n / 100 % 100, n % 100);
            return iso != 0 ? iso : checked(n % 10000, n / 10000 % 100, n / 1000000);
        }
        if (count == 1) {
            return digits[0] == 4 ? checked(numbers[0], 0, 0) : 0;
        }
        if (named != 0) {
            return count == 2 && named > 0 ? checked(year(1), named, numbers[0]) : 0;
        }
        if (count == 2) {
            return digits[0] == 4 ? checked(numbers[0], numbers[1], 0) : checked(year(1), numbers[0], 0);
        }
        if (digits[0] == 4) {
            return checked(numbers[0], numbers[1], numbers[2]);
        }
        int written = checked(year(2), numbers[1], numbers[0]);
        return written != 0 ? written : checked(year(2), numbers[0], numbers[1]);
    }

    private boolean cut(byte[] bytes, int start, int end) {
        count = 0;
        named = 0;
        int i = start;
        while (i < end) {
            byte b = bytes[i];
            if (b >= '0' && b <= '9') {
                int from = i;
                while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
                    i++;
                }
                if (count == 3 || i - from > 8) {
                    return count == 3;
                }
                digits[count] = i - from;
                numbers[count++] = number(bytes, from, i);
            } else if (Letters.plain(b) != 0) {
                int from = i;
                while (i < end && Letters.plain(bytes[i]) != 0 && (bytes[i] < '0' || bytes[i] > '9')) {
                    i++;
                }
                named = i - from >= 3 && named <= 0 ? month(bytes, from) : named;
            } else {
                i++;
            }
        }
        return true;
    }

    private static int month(byte[] bytes, int from) {
        for (int m = 0; m < MONTH.length; m++) {
            if (MONTHS.charAt(m * 3) == Letters.plain(bytes[from])
                    && MONTHS.charAt(m * 3 + 1) == Letters.plain(bytes[from + 1])
                    && MONTHS.charAt(m * 3 + 2) == Letters.plain(bytes[from + 2])) {
                return MONTH[m];
            }
        }
        return -1;
    }

    private int year(int part) {
        int n = numbers[part];
        return digits[part] == 2 ? century(n) : n;
    }

    /** Two digits of a year in full: 27 and above are of the last century. */
    public static int century(int twoDigits) {
        return twoDigits < 27 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static int checked(int year, int month, int day) {
        boolean sane = year >= 1880 && year < 2100 && month >= 0 && month <= 12 && day >= 0 && day <= 31;
        return sane ? year * 10000 + month * 100 + day : 0;
    }

    private static int number(byte[] bytes, int start, int end) {
        int n = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            n = n * 10 + digit;
        }
        return n;
    }
}
