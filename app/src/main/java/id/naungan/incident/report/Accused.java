package id.naungan.incident.report;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did it, as far as it is known: what he is to the person, which account of the staff, a name. */
@MessagePrefix("incident.report.accused")
public record Accused(
        @Options("HUBUNGAN_TERDUGA") @KnownCode("HUBUNGAN_TERDUGA") @Nullable
        String relation,

        @Nullable UUID account,
        @Nullable @Size(max = 200) String name) {}
