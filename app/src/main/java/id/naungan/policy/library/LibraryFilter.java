package id.naungan.policy.library;

/** What somebody looks for on the shelf; empty texts mean everything. */
public record LibraryFilter(String words, String kind, String homeKind) {

    String like() {
        return "%"
                + words.strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }
}
