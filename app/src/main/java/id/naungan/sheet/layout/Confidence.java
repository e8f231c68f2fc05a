package id.naungan.sheet.layout;

/** How sure a column's meaning is. */
public enum Confidence {
    /** The user or a remembered layout says so. */
    CHOSEN,
    /** Heading and content agree. */
    CERTAIN,
    /** The heading resembles, or only one of both speaks. */
    LIKELY,
    /** The content alone suggests it, or heading and content disagree: worth a look. */
    UNSURE
}
