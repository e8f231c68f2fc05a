package id.naungan.document;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.Tika;

/** Judges an upload by its content: what it really is, how large, and whether a picture can be opened without harm. */
final class CheckUpload {

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry(Allowed.JPEG, "jpg"),
            Map.entry(Allowed.PDF, "pdf"),
            Map.entry(Allowed.XLSX, "xlsx"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/plain", "csv"),
            Map.entry("audio/webm", "webm"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/wav", "wav"),
            Map.entry("audio/amr", "amr"));
    private static final int LONGEST_NAME = 100;

    private final Tika tika = new Tika();

    Checked check(Allowed allowed, Upload upload) {
        if (upload.bytes().length == 0) return Checked.Refused.because("document.refused.empty");
        if (upload.bytes().length > allowed.megabytes() * 1024L * 1024) {
            return Checked.Refused.because("document.refused.size", allowed.megabytes());
        }
        // A table's magic is only "zip" or "text"; its name says which of them. Elsewhere the name has no say at all.
        var type = switch (allowed) {
            case TABLE -> tika.detect(upload.bytes(), upload.name());
            case EVIDENCE -> Sound.type(upload.bytes()).orElseGet(() -> tika.detect(upload.bytes()));
            case PICTURE, PAPER -> tika.detect(upload.bytes());
        };
        if (!allowed.takes(type)) return Checked.Refused.because("document.refused.type." + allowed);
        if (type.equals(Allowed.JPEG) || type.equals(Allowed.PNG)) return picture(upload);
        return new Checked.Fine(name(upload.name(), type), type, upload.bytes(), null);
    }

    private static Checked picture(Upload upload) {
        try {
            var picture = Picture.read(upload.bytes());
            return new Checked.Fine(name(upload.name(), Allowed.JPEG), Allowed.JPEG, picture.page(), picture.face());
        } catch (Picture.TooManyPixels e) {
            return Checked.Refused.because("document.refused.pixels", Picture.MOST_PIXELS / 1_000_000);
        } catch (IOException e) {
            return Checked.Refused.because("document.refused.unreadable");
        }
    }

    /** No folders, no control characters, nothing a shell or a file system reads as more than a name; the ending tells the truth. */
    static String name(String given, String type) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        var stem = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[^\\p{L}\\p{N} _()-]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (stem.length() > LONGEST_NAME) stem = stem.substring(0, LONGEST_NAME).strip();
        return (stem.isEmpty() ? "berkas" : stem) + "."
                + ENDINGS.getOrDefault(type, "bin").toLowerCase(Locale.ROOT);
    }
}
