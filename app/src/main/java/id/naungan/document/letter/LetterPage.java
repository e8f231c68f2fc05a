package id.naungan.document.letter;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens a letter. Who may is decided by its row: its client, and the permission its kind asks for. */
@Controller
class LetterPage {

    private final Letters letters;

    LetterPage(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/surat/{id}")
    @May(Permission.SEE_INSTITUTIONS)
    ResponseEntity<byte[]> letter(@PathVariable UUID id) {
        var letter = letters.pdf(id).orElseThrow(NotVisible::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(letter.name())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "base-uri 'none'; frame-ancestors 'none'")
                .cacheControl(CacheControl.noStore())
                .body(letter.bytes());
    }
}
