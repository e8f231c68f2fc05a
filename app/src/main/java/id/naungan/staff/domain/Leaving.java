package id.naungan.staff.domain;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How somebody left the home. */
@MessagePrefix("staff.leaving")
public record Leaving(
        @Hidden int version,
        @Half @PastOrPresent LocalDate on,

        @Half @Options("AKHIR_KERJA") @KnownCode("AKHIR_KERJA")
        String kind,

        @Nullable @LongText @Size(max = 1000) String note) {

    /** Dismissed for violence: an office must judge whether to keep the person away from every home. */
    public static final String FOR_VIOLENCE = "DIBERHENTIKAN_KEKERASAN";

    public Leaving {
        if (FOR_VIOLENCE.equals(kind) && note == null) throw new IllegalArgumentException("staff.error.why");
    }
}
