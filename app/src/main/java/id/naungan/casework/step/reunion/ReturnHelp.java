package id.naungan.casework.step.reunion;

import id.naungan.casework.step.Doer;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One kind of support for the return. */
@MessagePrefix("step.returnHelp")
public record ReturnHelp(
        @Options("DUKUNGAN_KELUARGA") @Half String kind,
        @Half LocalDate until,
        @Size(max = 300) String what,
        @Half Doer doer,
        @Nullable @Size(max = 200) @Half String name) {}
