package id.naungan.client;

/** A code of a code table, put into words where it is read; stands among the arguments of a {@link Moment} or {@link FileAlert}. */
public record Coded(String table, String code) {}
