package id.naungan.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/** What somebody sent: the name as their device wrote it, and the bytes. */
public record Upload(String name, byte[] bytes) {

    public static Upload of(MultipartFile file) {
        try {
            var name = file.getOriginalFilename();
            return new Upload(name == null ? "" : name, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
