package id.naungan.incident.evidence;

import id.naungan.document.Checked;
import id.naungan.document.Upload;
import org.jspecify.annotations.Nullable;

/** A file on its way to be kept: what is kept of it, and the digest of what came. */
public record Piece(
        ExhibitKind kind,
        String mediaType,
        byte[] bytes,
        byte[] sent,
        @Nullable String note) {

    public static Piece of(Upload upload, Checked.Fine fine, @Nullable String note) {
        return new Piece(
                ExhibitKind.of(fine.mediaType()), fine.mediaType(), fine.bytes(), Digests.of(upload.bytes()), note);
    }
}
