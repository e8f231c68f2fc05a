package id.naungan.casework.step.carer;

import id.naungan.kernel.Answer;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** One caregiver hands over to another (F17). */
@MessagePrefix("step.carerChange")
public record CarerChange(
        @Size(max = 200) @Half String from,
        @Size(max = 200) @Half String to,
        @PastOrPresent @Half LocalDate on,
        @Size(max = 300) String why,
        Answer clientTold,
        @Norm("SNPA") Answer dinsosTold) {}
