package id.naungan.partner.stakeholder;

import id.naungan.kernel.PhoneNumber;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stakeholder as the manager writes it down. */
@MessagePrefix("partner.stakeholder")
public record StakeholderForm(
        @Hidden UUID id,
        @Hidden @Nullable Integer version,
        @Options(StakeholderKinds.TABLE) String kind,
        @Size(min = 2, max = 200) String organisation,
        @Nullable @Size(max = 200) @Half String person,
        @Nullable @Autofill("off") @Half PhoneNumber phone,
        @LongText @Size(min = 5, max = 1000) String commitment,
        @Half LocalDate since,
        @Nullable @Half LocalDate until,
        Standing standing) {

    public StakeholderForm {
        if (since != null && until != null && until.isBefore(since))
            throw new IllegalArgumentException("partner.error.since");
    }

    static StakeholderForm of(Stakeholder stands) {
        return new StakeholderForm(
                stands.id(),
                stands.version(),
                StakeholderKinds.value(stands.ring(), stands.kind()),
                stands.organisation(),
                stands.person(),
                stands.phone() == null ? null : new PhoneNumber(stands.phone()),
                stands.commitment(),
                stands.since(),
                stands.until(),
                stands.standing());
    }
}
