package id.naungan.linkage.compare;

import id.naungan.linkage.table.Field;
import id.naungan.linkage.text.Digits;

/** Numbers that stand for themselves: NIK, KK, dates, codes of villages, sex, telephone. */
final class NumberComparators {

    private NumberComparators() {}

    static long whole(int[] cells, int at) {
        return (long) cells[at] << 32 | cells[at + 1] & 0xFFFFFFFFL;
    }

    /** A NIK against another, with the birth dates beside them: a NIK that contradicts the date is somebody else's. */
    static Comparator nik(int nik, int birth) {
        return (a, i, b, j) -> {
            long x = whole(a, i + nik);
            long y = whole(b, j + nik);
            if (x == 0 || y == 0) {
                return 0;
            }
            if (x == y) {
                return fits(x, a[i + birth]) && fits(x, b[j + birth]) ? 1 : 2;
            }
            if ((x ^ y) >>> 4 == 0 && ((x & 15) == 0 || (y & 15) == 0)) {
                return 3;
            }
            boolean head = (x ^ y) >>> 16 == 0;
            boolean slip = Digits.slip(x, y);
            if (slip && (!head || Digits.cut(x) || Digits.cut(y)) || !head && otherSex(x, y)) {
                return 4;
            }
            if (head) {
                return slip ? 5 : 6;
            }
            if (x << 24 >>> 40 == y << 24 >>> 40) {
                return 7;
            }
            return x >>> 40 == y >>> 40 ? 8 : 9;
        };
    }

    /** The same NIK but for the forty days that tell a woman. */
    private static boolean otherSex(long x, long y) {
        return ((x ^ y) & ~(0xFL << 36)) == 0 && Math.abs((x >>> 36 & 15) - (y >>> 36 & 15)) == 4;
    }

    private static boolean fits(long nik, int date) {
        return date == 0 || (date & Field.FROM_NIK) != 0 || date % 100 == 0 || Digits.birth(nik) == date;
    }

    /** A number every member of a household carries. */
    static Comparator kk(int cell) {
        return (a, i, b, j) -> {
            long x = whole(a, i + cell);
            long y = whole(b, j + cell);
            if (x == 0 || y == 0) {
                return 0;
            }
            return x == y ? 1 : Digits.slip(x, y) ? 2 : x >>> 40 == y >>> 40 ? 3 : 4;
        };
    }

    static Comparator date(int cell) {
        return (a, i, b, j) -> date(a[i + cell], b[j + cell]);
    }

    private static int date(int first, int second) {
        if (first == 0 || second == 0) {
            return 0;
        }
        int x = first & ~Field.FROM_NIK;
        int y = second & ~Field.FROM_NIK;
        if (((first | second) & Field.FROM_NIK) != 0) {
            return x == y ? 2 : 0;
        }
        if (x == y) {
            return rounded(x) ? 3 : 1;
        }
        int yx = x / 10000;
        int yy = y / 10000;
        int mdx = x % 10000;
        int mdy = y % 10000;
        if (yx == yy) {
            if (mdx == mdy % 100 * 100 + mdy / 100) {
                return 4;
            }
            if (rounded(x) || rounded(y)) {
                return 5;
            }
            return mdx / 100 == mdy / 100 ? 6 : mdx % 100 == mdy % 100 ? 7 : apart(x, y) > 280 ? 12 : 10;
        }
        if (mdx == mdy) {
            return Math.abs(yx - yy) == 1 ? 8 : 9;
        }
        return apart(x, y) > 280 ? 12 : 11;
    }

    /** Dates people give when only the year is known. */
    private static boolean rounded(int date) {
        int day = date % 10000;
        return day == 101 || day == 1231 || day % 100 == 0 || day < 100;
    }

    private static int apart(int x, int y) {
        int days = (x / 10000 - y / 10000) * 365 + (x / 100 % 100 - y / 100 % 100) * 30 + x % 100 - y % 100;
        return Math.abs(days);
    }

    static Comparator sex(int cell) {
        return (a, i, b, j) -> {
            int x = a[i + cell];
            int y = b[j + cell];
            return x == 0 || y == 0 ? 0 : x == y ? 1 : 2;
        };
    }

    /** Codes of villages by level: village, sub-district, regency, province. */
    static Comparator region(int cell) {
        return (a, i, b, j) -> {
            int x = a[i + cell];
            int y = b[j + cell];
            if (x == 0 || y == 0) {
                return 0;
            }
            if (x == y) {
                int p = a[i + cell + 1];
                int q = b[j + cell + 1];
                return p == 0 || q == 0 ? 2 : p == q ? 1 : 3;
            }
            return x / 100 == y / 100 ? 4 : x / 10000 == y / 10000 ? 5 : 6;
        };
    }

    static Comparator phone(int cell) {
        return (a, i, b, j) -> {
            long x = whole(a, i + cell);
            long y = whole(b, j + cell);
            return x == 0 || y == 0 ? 0 : x == y ? 1 : nearly(x, y) ? 2 : 3;
        };
    }

    private static boolean nearly(long x, long y) {
        long big = Math.max(x, y);
        long small = Math.min(x, y);
        for (long ten = 1; ten <= big; ten *= 10) {
            if (x / ten / 10 == y / ten / 10 && x % ten == y % ten || big / ten / 10 * ten + big % ten == small) {
                return true;
            }
        }
        return false;
    }

    /** Numbers as people count: the same, one apart, within ten, else. */
    static Comparator number(int cell) {
        return (a, i, b, j) -> {
            int x = a[i + cell];
            int y = b[j + cell];
            if (x == 0 || y == 0) {
                return 0;
            }
            int apart = Math.abs(x - y);
            return apart == 0 ? 1 : apart == 1 ? 2 : apart <= 10 ? 3 : 4;
        };
    }
}
