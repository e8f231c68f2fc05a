package id.naungan.sheet.value;

/** How exactly a date is known; a month or year is given by its first day. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    /** Reckoned from an age in years. */
    ESTIMATED
}
