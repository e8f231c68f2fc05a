package id.naungan.training.answer;

import id.naungan.kernel.PhoneNumber;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part and has no staff file. */
@MessagePrefix("training.name")
public record NameForm(
        @Hidden UUID id,
        @Autofill("off") @Size(min = 3, max = 200) String name,
        @Nullable @Half @Size(max = 100) String work,
        @Nullable @Half @Autofill("off") PhoneNumber phone) {}
