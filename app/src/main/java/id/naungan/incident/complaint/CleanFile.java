package id.naungan.incident.complaint;

import java.util.Map;

/** A file that may be kept: a picture drawn anew, a sound, or a PDF. */
public record CleanFile(Kind kind, String mediaType, byte[] bytes) {

    /** What it is for a reader. */
    public enum Kind {
        FOTO,
        SUARA,
        BERKAS
    }

    private static final Map<String, String> ENDINGS = Map.of(
            "image/jpeg", "jpg",
            "application/pdf", "pdf",
            "audio/ogg", "ogg",
            "audio/mpeg", "mp3",
            "audio/wav", "wav",
            "audio/amr", "amr",
            "audio/mp4", "m4a",
            "audio/webm", "webm");

    /** How such a file is called when it is handed out: nobody's own words. */
    public static String called(Kind kind, String mediaType) {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "." + ENDINGS.getOrDefault(mediaType, "bin");
    }
}
