package id.naungan.trail;

/**
 * Tells the history how to read the columns of a table: those that begin with the prefix are the components of the section, whose
 * labels and choices the form already knows. A module registers each section of a watched table with one bean.
 */
public record HistorySection(String table, String prefix, Class<? extends Record> section) {}
