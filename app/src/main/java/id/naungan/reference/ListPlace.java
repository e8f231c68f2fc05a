package id.naungan.reference;

/** A list of rules that another module keeps and an administrator may change; it stands among the lists of `/acuan`. */
public record ListPlace(String titleKey, String leadKey, String href) {}
