package id.naungan.incident.handling.section;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plan of recovery: for each victim what is needed and who does it until when. */
public record Recovery(
        @NotEmpty List<Care> care,
        @Nullable @LongText @Sensitive @Size(max = 4000) String notes) {

    /** One service for one victim. */
    public record Care(
            @Options("INSIDEN_KORBAN") UUID victim,

            @Options("LAYANAN_PEMULIHAN") @KnownCode("LAYANAN_PEMULIHAN")
            String service,

            @Nullable @Sensitive @Size(max = 500) String need,
            @Size(max = 120) String by,
            LocalDate until) {}
}
