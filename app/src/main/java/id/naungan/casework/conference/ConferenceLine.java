package id.naungan.casework.conference;

/** One line of a home's list; `cases` counts the clients the caller sees. */
public record ConferenceLine(Conference conference, int cases) {}
