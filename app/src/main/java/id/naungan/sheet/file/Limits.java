package id.naungan.sheet.file;

/** How much of a file we are willing to take; a list kept by hand stays far below. */
final class Limits {

    static final int FILE_BYTES = 20 * 1024 * 1024;
    static final int ROWS = 20_000;
    static final int COLUMNS = 200;
    static final int CELLS = 1_000_000;
    static final int CELL_CHARACTERS = 32_767;
    static final long ALL_CHARACTERS = 30_000_000L;
    static final int SHARED_STRINGS = 1_000_000;
    static final int SHEETS = 100;
    static final int MERGES = 50_000;
    static final int ZIP_ENTRIES = 2_000;
    static final long INFLATED_BYTES = 200L * 1024 * 1024;
    static final long SHARED_STRINGS_BYTES = 60L * 1024 * 1024;

    /** Honest sheets shrink to a tenth, rarely to a hundredth; the ratio counts only once a part is large. */
    static final int RATIO = 200;

    static final long RATIO_FROM_BYTES = 5L * 1024 * 1024;

    private Limits() {}
}
