package id.naungan.monitoring.finding;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Another last day, and why. */
@MessagePrefix("monitoring.term")
public record TermForm(
        @Hidden UUID id,
        @Hidden int version,
        @FutureOrPresent @Half LocalDate day,
        @LongText @Size(min = 5, max = 1000) String words) {}
