package id.naungan.duty.attendance;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why somebody did not come, and who comes in his place. */
@MessagePrefix("duty.absence")
public record AbsenceForm(
        @Options("ALASAN_TIDAK_JAGA") String reason,
        @Nullable @LongText @Size(max = 500) String note,
        @Nullable UUID replacement) {}
