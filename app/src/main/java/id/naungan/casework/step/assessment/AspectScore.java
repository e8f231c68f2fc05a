package id.naungan.casework.step.assessment;

import id.naungan.casework.step.Aspect;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Scale;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** One aspect of social functioning: a figure and a sentence. */
@MessagePrefix("step.aspectScore")
public record AspectScore(
        @Scale int score, @Size(max = 1000) String words) {

    /** The figures of the five aspects. */
    public static Map<Aspect, Integer> map(
            AspectScore physical,
            AspectScore selfRealisation,
            AspectScore socialisation,
            AspectScore integration,
            AspectScore productivity) {
        return Map.of(
                Aspect.FISIK, physical.score,
                Aspect.REALISASI_DIRI, selfRealisation.score,
                Aspect.SOSIALISASI, socialisation.score,
                Aspect.INTEGRASI_SOSIAL, integration.score,
                Aspect.PRODUKTIVITAS, productivity.score);
    }
}
