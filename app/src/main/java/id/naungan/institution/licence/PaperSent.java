package id.naungan.institution.licence;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** One paper of an application: its scan, number, and until when it holds; the id becomes the file's. */
@MessagePrefix("licence.paper")
public record PaperSent(
        @Hidden UUID id,
        @Nullable MultipartFile file,
        @Nullable @Size(max = 100) @Half String number,
        @Nullable @Half LocalDate validUntil) {

    public PaperSent {
        if ((file == null || file.isEmpty()) && (number == null || number.isBlank()))
            throw new IllegalArgumentException("licence.error.empty");
    }
}
