package id.naungan.casework.step.plan;

import id.naungan.casework.step.CareTerm;
import id.naungan.casework.step.Reviewed;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the plan is for, and until when it holds (F6). */
@MessagePrefix("step.planFrame")
public record PlanFrame(
        @Norm("SNPA") CareTerm term,
        @Options("TUJUAN_PERMANENSI") String permanency,
        @Half LocalDate startsOn,
        @Half LocalDate reviewOn,
        @LongText @Size(max = 2000) String summary)
        implements Reviewed {
    public PlanFrame {
        if (!reviewOn.isAfter(startsOn)) throw new IllegalArgumentException("step.planFrame.reviewBeforeStart");
    }
}
