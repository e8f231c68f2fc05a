package id.naungan.policy.paper;

import id.naungan.policy.domain.Papers;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A version as the manager writes it down; `follows` is the one it replaces, `scan` becomes the id of its file. */
@MessagePrefix("policy.paper")
public record PaperForm(
        @Hidden UUID id,
        @Hidden @Nullable UUID follows,
        @Hidden UUID scan,
        @Options(Papers.KINDS) @KnownCode(Papers.KINDS) String kind,
        @Size(min = 3, max = 200) String title,
        @Size(max = 40) @Half String number,
        @Size(min = 3, max = 200) @Half String approvedBy,
        @Half LocalDate validFrom,
        @Half LocalDate reviewOn,
        @LongText @Size(min = 20, max = 4000) String summary,
        @Nullable MultipartFile file) {

    public PaperForm {
        if (validFrom != null && reviewOn != null && !reviewOn.isAfter(validFrom))
            throw new IllegalArgumentException("policy.error.review");
    }
}
