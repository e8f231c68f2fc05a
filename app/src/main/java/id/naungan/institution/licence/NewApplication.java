package id.naungan.institution.licence;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a home asks for. */
@MessagePrefix("licence.application")
public record NewApplication(
        @Hidden UUID id,
        ApplicationKind kind,
        @Norm("PERMENSOS5-2024") LicenceLevel level,
        @Nullable @LongText @Size(max = 1000) String note) {}
