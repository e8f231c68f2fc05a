package id.naungan.policy.telling;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** How a paper was made known; `scan` becomes the id of the photo or the list of who was there. */
@MessagePrefix("policy.telling")
public record TellingForm(
        @Hidden UUID id,
        @Hidden UUID scan,
        @PastOrPresent @Half LocalDate heldOn,

        @Options("CARA_SOSIALISASI") @KnownCode("CARA_SOSIALISASI") @Half
        String how,

        @NotEmpty Set<Hearer> hearers,
        @Min(1) @Max(5000) @Half Integer people,
        @Size(min = 3, max = 200) @Half String ledBy,
        @Nullable MultipartFile file,
        @Nullable @LongText @Size(max = 1000) String note) {}
