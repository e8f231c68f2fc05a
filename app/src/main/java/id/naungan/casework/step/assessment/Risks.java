package id.naungan.casework.step.assessment;

import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Risks that must be watched. */
@MessagePrefix("step.risks")
public record Risks(
        Answer found,
        List<FoundRisk> risks,
        @Nullable @LongText @Size(max = 2000) String words) {
    public Risks {
        if (found == Answer.YA && risks.isEmpty()) throw new IllegalArgumentException("step.risks.nameOne");
    }
}
