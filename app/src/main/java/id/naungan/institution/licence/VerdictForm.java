package id.naungan.institution.licence;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an application is decided: registered until a day, or refused with the reason. */
@MessagePrefix("licence.decision")
public record VerdictForm(
        @Hidden UUID id,
        ApplicationVerdict verdict,
        @Size(min = 3, max = 80) String number,
        @Size(min = 3, max = 150) String issuer,
        @Half @PastOrPresent LocalDate decidedOn,

        @Half @Nullable @ShownWhen(component = "verdict", is = "DAFTAR")
        LocalDate validUntil,

        @Nullable @LongText @Size(max = 2000) @ShownWhen(component = "verdict", is = "TOLAK")
        String reason) {

    public VerdictForm {
        if (verdict == ApplicationVerdict.DAFTAR
                && (validUntil == null || decidedOn == null || !validUntil.isAfter(decidedOn)))
            throw new IllegalArgumentException("licence.error.until");
        if (verdict == ApplicationVerdict.TOLAK && (reason == null || reason.isBlank()))
            throw new IllegalArgumentException("licence.error.reason");
    }
}
