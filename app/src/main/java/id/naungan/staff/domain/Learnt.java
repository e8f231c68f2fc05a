package id.naungan.staff.domain;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A competence somebody was trained in, until when it holds. */
@MessagePrefix("staff.learnt")
public record Learnt(
        @Options("KOMPETENSI") @KnownCode("KOMPETENSI") String competence,
        @Half @PastOrPresent LocalDate on,
        @Half @Nullable LocalDate until,
        @Half @Nullable @Min(1) @Max(1000) Integer hours,
        @Half @Nullable @Size(max = 100) String certificate,
        @NotBlank @Size(max = 200) String provider) {

    public Learnt {
        if (on != null && until != null && until.isBefore(on)) throw new IllegalArgumentException("staff.error.until");
    }
    /** The same with an end. */
    public Learnt until(LocalDate end) {
        return new Learnt(competence, on, end, hours, certificate, provider);
    }
}
