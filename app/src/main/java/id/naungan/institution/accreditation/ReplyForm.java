package id.naungan.institution.accreditation;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the home did about a recommendation; the id becomes the file's. */
@MessagePrefix("accreditation.reply")
public record ReplyForm(
        @Hidden UUID id,
        @LongText @Size(min = 10, max = 2000) String reply,
        @Nullable MultipartFile file) {}
