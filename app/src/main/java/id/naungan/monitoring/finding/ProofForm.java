package id.naungan.monitoring.finding;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What was done, with its proof. */
@MessagePrefix("monitoring.proof")
public record ProofForm(
        @Hidden UUID id,
        @Hidden int version,
        @Hidden UUID scan,
        @LongText @Size(min = 5, max = 2000) String words,
        @Nullable MultipartFile file) {}
