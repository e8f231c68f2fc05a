package id.naungan.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file somebody opened, with its bytes. */
public record Opened(UUID id, @Nullable UUID client, String name, String mediaType, byte[] bytes) {

    /** Only pictures we drew ourselves are shown in the browser; everything else is handed over as a download. */
    boolean shown() {
        return mediaType.equals(Allowed.JPEG);
    }
}
