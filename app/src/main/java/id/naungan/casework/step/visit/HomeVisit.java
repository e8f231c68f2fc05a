package id.naungan.casework.step.visit;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When and whom a home visit met. */
@MessagePrefix("step.homeVisit")
public record HomeVisit(
        @PastOrPresent @Half LocalDate on,
        @Nullable @Half LocalTime at,
        @Options("TUJUAN_KUNJUNGAN") String purpose,
        @NotEmpty @Options("DITEMUI") @OnlyWhenAlone Set<String> met,
        @Nullable @Size(max = 300) String words) {}
