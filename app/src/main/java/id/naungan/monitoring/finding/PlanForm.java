package id.naungan.monitoring.finding;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What the addressee will do, who sees to it, by when. */
@MessagePrefix("monitoring.plan")
public record PlanForm(
        @Hidden UUID id,
        @Hidden int version,
        @LongText @Size(min = 5, max = 2000) String plan,
        @Size(min = 3, max = 120) @Half String responsible,
        @FutureOrPresent @Half LocalDate day) {}
