package id.naungan.casework.step.assessment;

import id.naungan.casework.step.Aspect;
import id.naungan.casework.step.Scored;
import id.naungan.casework.step.functioning.Difficulty;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Scale;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How hard the case is, and what is expected of the end of care. */
@MessagePrefix("step.expectation")
public record Expectation(
        @Scale int complexity,
        @Scale int potential,
        @Scale int opportunity,
        @Scale int prospects,
        @Scale int physical,
        @Scale int selfRealisation,
        @Scale int socialisation,
        @Scale int integration,
        @Scale int productivity,
        @Nullable @LongText @Size(max = 2000) String words)
        implements Scored {
    public Difficulty difficulty() {
        return new Difficulty(complexity, potential, opportunity, prospects);
    }

    @Override
    public Occasion occasion() {
        return Occasion.HARAPAN;
    }

    @Override
    public Map<Aspect, Integer> scores() {
        return Map.of(
                Aspect.FISIK, physical,
                Aspect.REALISASI_DIRI, selfRealisation,
                Aspect.SOSIALISASI, socialisation,
                Aspect.INTEGRASI_SOSIAL, integration,
                Aspect.PRODUKTIVITAS, productivity);
    }
}
