package id.naungan.casework.step.intake;

import id.naungan.casework.step.Quality;
import id.naungan.casework.step.RiskLevel;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Safety, needs and strengths with their levels (F1); a lower level than the answers suggest needs a reason. */
@MessagePrefix("step.riskAnalysis")
public record RiskAnalysis(
        Answer offenderAccess,
        Answer protector,
        Answer dependent,
        Answer selfHarm,
        RiskLevel safety,
        RiskLevel needs,
        Quality strengths,
        @Nullable @LongText @Size(max = 2000) String strengthsWords,
        @Nullable @LongText @Size(max = 2000) String why) {
    public RiskAnalysis {
        if (why == null && safety.compareTo(SafetyRule.level(offenderAccess, protector, dependent, selfHarm)) < 0)
            throw new IllegalArgumentException("step.riskAnalysis.lowerThanAnswers");
    }
}
