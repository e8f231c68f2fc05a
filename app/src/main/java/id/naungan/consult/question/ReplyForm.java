package id.naungan.consult.question;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An answer, or what is asked further. */
@MessagePrefix("consult.reply")
public record ReplyForm(
        @Hidden UUID id,
        @Hidden UUID scan,
        @Hidden @Nullable String sure,
        @LongText @Size(min = 5, max = 6000) String words,
        @Nullable MultipartFile file) {}
