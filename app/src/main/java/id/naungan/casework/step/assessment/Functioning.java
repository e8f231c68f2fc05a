package id.naungan.casework.step.assessment;

import id.naungan.casework.step.Aspect;
import id.naungan.casework.step.Scored;
import id.naungan.web.form.MessagePrefix;
import java.util.Map;

/** The five aspects of social functioning at the beginning of care (handbook §10.2). */
@MessagePrefix("step.functioning")
public record Functioning(
        AspectScore physical,
        AspectScore selfRealisation,
        AspectScore socialisation,
        AspectScore integration,
        AspectScore productivity)
        implements Scored {
    @Override
    public Occasion occasion() {
        return Occasion.AWAL;
    }

    @Override
    public Map<Aspect, Integer> scores() {
        return AspectScore.map(physical, selfRealisation, socialisation, integration, productivity);
    }
}
