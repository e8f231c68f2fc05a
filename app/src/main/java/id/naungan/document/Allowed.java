package id.naungan.document;

import java.util.Set;

/** Which kinds of file a place takes, and how large they may be. The content decides, never the name. */
public enum Allowed {
    PICTURE(15, Set.of(Allowed.JPEG, Allowed.PNG)),
    /** A scan: a picture or a PDF. */
    PAPER(15, Set.of(Allowed.JPEG, Allowed.PNG, Allowed.PDF)),
    /** A roster to import; what is inside is judged by the import. */
    TABLE(25, Set.of(Allowed.XLSX, "text/csv", "text/plain")),
    /** What proves something: a picture, a sound, or a PDF. */
    EVIDENCE(
            20,
            Set.of(
                    Allowed.JPEG,
                    Allowed.PNG,
                    Allowed.PDF,
                    "audio/webm",
                    "audio/ogg",
                    "audio/mp4",
                    "audio/mpeg",
                    "audio/wav",
                    "audio/amr"));

    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String PDF = "application/pdf";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final int megabytes;
    private final Set<String> types;

    Allowed(int megabytes, Set<String> types) {
        this.megabytes = megabytes;
        this.types = types;
    }

    int megabytes() {
        return megabytes;
    }

    boolean takes(String type) {
        return types.contains(type);
    }
}
