package id.naungan.monitoring.visit;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another day, other aims, told or not. */
@MessagePrefix("monitoring.visit")
public record ChangeVisitForm(
        @Hidden int version,
        @Half @FutureOrPresent LocalDate plannedOn,
        VisitForm.Told told,
        @LongText @Size(min = 10, max = 2000) String aims) {}
