package id.naungan.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;

/** The SHA-256 of what was written; names that begin with an underscore are ours and not content. */
final class Digest {

    private final MessageDigest sha;

    private Digest(String kind) {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        add(kind);
    }

    static byte[] of(String kind, Map<String, String[]> texts, Map<String, MultipartFile> files) {
        var digest = new Digest(kind);
        new TreeMap<>(texts).forEach((name, values) -> {
            if (name.startsWith("_")) return;
            digest.add(name);
            for (var value : values) digest.add(value);
        });
        new TreeMap<>(files).forEach((name, file) -> {
            digest.add(name);
            digest.add(file);
        });
        return digest.sha.digest();
    }

    /** With its length before it, so that two texts cannot be taken for one. */
    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
    }

    private void add(MultipartFile file) {
        try {
            sha.update(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
