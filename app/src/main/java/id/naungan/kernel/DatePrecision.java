package id.naungan.kernel;

/** How much of a date is known; what is not known is filled with the first day or month. */
public enum DatePrecision implements Worded {
    DAY,
    MONTH,
    YEAR,
    /** The year itself is a guess, by looks or by teeth. */
    ESTIMATED;

    @Override
    public String messageKey() {
        return "datePrecision." + name();
    }
}
