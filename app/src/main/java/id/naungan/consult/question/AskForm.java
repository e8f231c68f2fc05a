package id.naungan.consult.question;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A question as a home writes it; `sure` is the digest of a text that was warned about, `scan` becomes the id of the file. */
@MessagePrefix("consult.question")
public record AskForm(
        @Hidden UUID id,
        @Hidden UUID scan,
        @Hidden @Nullable String sure,

        @Half @Options("KONSULTASI") @KnownCode("KONSULTASI")
        String category,

        @Half @Nullable @Options("LKS_PEMERINTAH") UUID toHome,
        @Size(min = 5, max = 150) String title,
        @LongText @Size(min = 20, max = 4000) String words,
        @Nullable MultipartFile file) {}
