package id.naungan.training.certificate;

import id.naungan.kernel.PhoneNumber;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of a home without an account or staff file, entered by the office. */
@MessagePrefix("training.add")
public record AddForm(
        @Hidden UUID id,
        @Options("LKS") String home,
        @Autofill("off") @Size(min = 3, max = 200) String name,
        @Nullable @Half @Size(max = 100) String work,
        @Nullable @Half @Autofill("off") PhoneNumber phone) {}
