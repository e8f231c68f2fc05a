package id.naungan.staff.handover;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why and when children get another caregiver, and how they were told. */
@MessagePrefix("staff.handover")
public record HandoverPlan(
        @Hidden UUID id,

        @Half @Options("ALASAN_GANTI_PENGASUH") @KnownCode("ALASAN_GANTI_PENGASUH")
        String kind,

        @Half LocalDate on,
        @LongText @Size(min = 5, max = 2000) String reason,
        @Half @Nullable @PastOrPresent LocalDate toldOn,
        @Nullable @LongText @Size(max = 1000) String toldHow) {}
