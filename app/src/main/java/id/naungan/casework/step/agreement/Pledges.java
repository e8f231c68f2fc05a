package id.naungan.casework.step.agreement;

import id.naungan.kernel.Answer;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is promised; not a transfer of parental rights (F2). */
@MessagePrefix("step.pledges")
public record Pledges(
        Answer explained,
        Answer services,
        @Norm("SNPA") Answer staysResponsible,
        Answer keepsContact,

        @Nullable @ShownWhen(component = "keepsContact", is = "YA") @Size(max = 200)
        String contactPlan,

        Answer reunify,
        @Min(1) @Max(120) @Half int months) {
    public Pledges {
        if (services != Answer.YA) throw new IllegalArgumentException("step.pledges.noAgreement");
    }
}
