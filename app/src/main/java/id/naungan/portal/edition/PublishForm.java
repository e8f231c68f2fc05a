package id.naungan.portal.edition;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Publishes an edition; a further one of a period says why. */
@MessagePrefix("portal.publish")
record PublishForm(
        @NotNull @Hidden UUID id,

        @NotNull @Hidden @Pattern(regexp = "\\d{4}(-[1-4])?")
        String period,

        @Hidden @Min(0) int before,
        @Nullable @LongText @Size(max = 1000) String why) {}
