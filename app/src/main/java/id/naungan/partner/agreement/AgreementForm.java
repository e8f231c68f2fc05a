package id.naungan.partner.agreement;

import id.naungan.kernel.PhoneNumber;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An agreement as it is written down; `scan` becomes the id of its file. */
@MessagePrefix("partner.agreement")
public record AgreementForm(
        @Hidden UUID id,
        @Hidden @Nullable Integer version,
        @Hidden UUID scan,
        @Size(min = 3, max = 200) String partner,
        @LongText @Size(min = 5, max = 2000) String scope,
        @Nullable @Size(max = 100) @Half String number,
        @PastOrPresent @Half LocalDate signedOn,
        @Nullable @Half LocalDate until,
        @Nullable MultipartFile file,
        @Nullable @Size(max = 200) @Half String contact,
        @Nullable @Autofill("tel") @Half PhoneNumber phone,
        @Nullable @Half LocalDate endedOn) {

    public AgreementForm {
        if (signedOn != null && until != null && until.isBefore(signedOn))
            throw new IllegalArgumentException("partner.error.until");
    }

    static AgreementForm of(Agreement stands, UUID scan) {
        return new AgreementForm(
                stands.id(),
                stands.version(),
                scan,
                stands.partner(),
                stands.scope(),
                stands.number(),
                stands.signedOn(),
                stands.until(),
                null,
                stands.contact(),
                stands.phone() == null ? null : new PhoneNumber(stands.phone()),
                stands.endedOn());
    }
}
