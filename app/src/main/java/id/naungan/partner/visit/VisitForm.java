package id.naungan.partner.visit;

import id.naungan.kernel.PhoneNumber;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visitor at the door. The last two are asked only after a warning, which `warned` remembers. */
@MessagePrefix("partner.visit")
public record VisitForm(
        @Hidden UUID id,
        @Size(min = 2, max = 200) String name,
        @Nullable @Size(max = 200) @Half String agency,
        @Nullable @Autofill("off") @Half PhoneNumber phone,

        @Options("KEPERLUAN_TAMU") @KnownCode("KEPERLUAN_TAMU")
        String purpose,

        Meets meets,

        @Nullable
        @Options(ResidentChoices.TABLE)
        @ShownWhen(
                component = "meets",
                is = {"ANAK"},
                required = true)
        UUID client,

        @Nullable
        @Size(max = 200)
        @ShownWhen(
                component = "meets",
                is = {"PETUGAS", "LAIN"},
                required = true)
        String whom,

        @Hidden @Nullable String warned,

        @Nullable
        @ShownWhen(
                component = "warned",
                is = {"YA"},
                required = true)
        DoorAnswer answer,

        @Nullable
        @LongText
        @Size(min = 5, max = 1000)
        @ShownWhen(
                component = "warned",
                is = {"YA"},
                required = true)
        String answerNote) {}
