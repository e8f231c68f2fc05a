package id.naungan.incident.handling.section;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person the report accuses: staff with an account, or a name and how he stands to the victim. */
public record Accused(
        @Nullable @Options("INSIDEN_TERDUGA") UUID account,
        @Nullable @Sensitive @Size(max = 120) String name,

        @Nullable @Options("HUBUNGAN_TERDUGA") @KnownCode("HUBUNGAN_TERDUGA")
        String relation) {}
