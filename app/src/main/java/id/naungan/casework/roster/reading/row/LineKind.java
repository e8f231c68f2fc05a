package id.naungan.casework.roster.reading.row;

/** What a line below the header is. */
enum LineKind {
    CHILD,
    BLANK,
    GROUP_HEADING,
    REPEATED_HEADER,
    OTHER_HEADER,
    NUMBER_ROW,
    FOOTER,
    OTHER
}
