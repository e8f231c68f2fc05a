package id.naungan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an upload: safe to keep, or refused with the sentence that says why. */
public sealed interface Checked {

    /** Cleaned: pictures are re-encoded, so that nothing of the camera's data is left; `face` is a small copy of a picture. */
    record Fine(String name, String mediaType, byte[] bytes, byte @Nullable [] face) implements Checked {}

    /** Key and arguments of the sentence for the field. */
    record Refused(String key, List<Object> args) implements Checked {

        static Refused because(String key, Object... args) {
            return new Refused(key, List.of(args));
        }
    }
}
