package id.naungan.client.consent;

import id.naungan.client.domain.Consent;
import id.naungan.client.domain.WellFormedName;
import id.naungan.kernel.Answer;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A consent as it was asked: given or refused, by whom, and perhaps the signed paper. */
@MessagePrefix("client.consent")
public record NewConsent(
        @Hidden UUID id,
        @Options("TUJUAN_PERSETUJUAN") @Norm("UU27-2022") String purpose,
        Given given,
        @WellFormedName @Size(max = 200) @Half String giverName,

        @Options(value = "HUBUNGAN", open = true) @Size(max = 60) @Half
        String giverRelation,

        @PastOrPresent @Half LocalDate givenOn,
        @Nullable @LongText @Size(max = 500) String note,
        @Nullable MultipartFile file) {

    /** A consent is given or refused; not knowing is no consent and no record. */
    public enum Given {
        YA,
        TIDAK
    }

    Consent of(UUID client, @Nullable UUID signed) {
        return new Consent(
                id,
                null,
                client,
                purpose,
                Answer.valueOf(given.name()),
                giverName,
                giverRelation,
                givenOn,
                null,
                note,
                signed);
    }
}
