package id.naungan.instrument.domain;

/** What the records of the system answer to one question, in words, with the list behind it. */
public record Counted(String code, String value, String words, String href) {}
