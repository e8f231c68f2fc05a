package id.naungan.document;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.web.NotVisible;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out files by id. The permission is everybody's: the row decides who sees it, and says 404 to all others. */
@Controller
class FilePage {

    private final Files files;

    FilePage(Files files) {
        this.files = files;
    }

    @GetMapping("/berkas/{id}")
    @May(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return answer(files.read(id).orElseThrow(NotVisible::new));
    }

    @GetMapping("/berkas/{id}/kecil")
    @May(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> face(@PathVariable UUID id) {
        return answer(files.face(id).orElseThrow(NotVisible::new));
    }

    private static ResponseEntity<byte[]> answer(Opened file) {
        var disposition = file.shown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(file.shown() ? MediaType.IMAGE_JPEG : MediaType.parseMediaType(file.mediaType()))
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(file.bytes());
    }
}
