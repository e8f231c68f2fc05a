package id.naungan.casework.referral;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as it is written (F7); nothing leaves the home before it is sent. */
@MessagePrefix("referral.draft")
public record NewReferral(
        @Hidden UUID id,
        @Hidden int version,
        Receiver receiver,
        Need need,
        Facts facts,
        Consent consent,
        @Half LocalDate deadline,
        @Nullable @Half LocalDate appointment) {

    /** To whom; `home` is an LKS of this system, looked up beforehand. */
    @MessagePrefix("referral.receiver")
    public record Receiver(
            @Options("PENERIMA_RUJUKAN") String kind,
            @Hidden @Nullable UUID home,
            @Size(max = 200) @Half String name,
            @Nullable @Size(max = 200) @Half String contact) {}

    /** Why, and what is asked for. */
    @MessagePrefix("referral.need")
    public record Need(
            ReferralUrgency urgency,
            @LongText @Size(max = 2000) String reason,
            @LongText @Size(max = 1000) String service) {}

    /** What goes out. */
    @MessagePrefix("referral.facts")
    public record Facts(
            ShownAs shownAs,
            @LongText @Size(max = 2000) @Norm("UU27-2022") String summary) {}

    /** What the person or the family said. */
    @MessagePrefix("referral.consent")
    public record Consent(
            ReferralConsent given,

            @Nullable
            @ShownWhen(
                    component = "given",
                    is = {"YA", "TIDAK"},
                    required = true)
            @Size(max = 200)
            @Half
            String by,

            @Nullable
            @Options(value = "HUBUNGAN", open = true)
            @ShownWhen(
                    component = "given",
                    is = {"YA", "TIDAK"})
            @Size(max = 60)
            @Half
            String relation,

            @Nullable
            @ShownWhen(
                    component = "given",
                    is = {"YA", "TIDAK"},
                    required = true)
            @PastOrPresent
            @Half
            LocalDate on,

            @Nullable
            @ShownWhen(
                    component = "given",
                    is = {"TIDAK", "TIDAK_MUNGKIN"},
                    required = true)
            @LongText
            @Size(max = 500)
            String reason) {}

    static NewReferral of(Referral written, ReferralWords words) {
        return new NewReferral(
                written.id(),
                written.version(),
                new Receiver(written.kind(), written.toInstitutionId(), written.receiver(), written.contact()),
                new Need(written.urgency(), words.reason(), words.service()),
                new Facts(written.shownAs(), words.summary()),
                new Consent(
                        written.consent(),
                        written.consentBy(),
                        written.consentRelation(),
                        written.consentOn(),
                        written.consentReason()),
                written.deadline(),
                written.appointmentOn());
    }
}
