package id.naungan.casework.step.agreement;

import id.naungan.kernel.Answer;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When, where and how somebody was received (F3). */
@MessagePrefix("step.arrival")
public record Arrival(
        @PastOrPresent @Half LocalDate on,
        @Half LocalTime at,
        Placement placement,

        @Nullable @ShownWhen(component = "placement", is = "DARURAT", required = true)
        Answer dinsosTold,

        @Nullable @Size(max = 200) String bringer,
        @Nullable @Size(max = 200) String place) {}
