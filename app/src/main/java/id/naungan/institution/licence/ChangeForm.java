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

/** An office freezes, restores, revokes or closes; who ends a home says by when everybody in it has another place. */
@MessagePrefix("licence.decision")
public record ChangeForm(
        @Hidden UUID id,
        RegisterChange change,
        @Size(min = 3, max = 80) String number,
        @Size(min = 3, max = 150) String issuer,
        @Half @PastOrPresent LocalDate decidedOn,

        @Half
        @Nullable
        @ShownWhen(
                component = "change",
                is = {"CABUT", "TUTUP"})
        LocalDate clientsBy,

        @LongText @Size(min = 10, max = 2000) String reason) {

    public ChangeForm {
        if (change != null
                && change.ends()
                && (clientsBy == null || decidedOn == null || clientsBy.isBefore(decidedOn)))
            throw new IllegalArgumentException("licence.error.clients");
    }
}
