package id.naungan.policy.answer;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Many people at once have understood what was read to them. */
@MessagePrefix("policy.answer")
public record TicksForm(
        @PastOrPresent @Half LocalDate toldOn,

        @Options("CARA_SOSIALISASI") @KnownCode("CARA_SOSIALISASI") @Half
        String how,

        @NotEmpty Set<UUID> people) {}
