package id.naungan.web.form;

/** One choice of a list: the value that is stored and the text that is read. */
public record Option(String value, String text) {}
