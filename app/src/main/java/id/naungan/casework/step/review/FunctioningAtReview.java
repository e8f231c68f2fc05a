package id.naungan.casework.step.review;

import id.naungan.casework.step.Aspect;
import id.naungan.casework.step.Scored;
import id.naungan.casework.step.assessment.AspectScore;
import id.naungan.web.form.MessagePrefix;
import java.util.Map;

/** The five aspects of social functioning at a review. */
@MessagePrefix("step.functioningAtReview")
public record FunctioningAtReview(
        AspectScore physical,
        AspectScore selfRealisation,
        AspectScore socialisation,
        AspectScore integration,
        AspectScore productivity)
        implements Scored {
    @Override
    public Occasion occasion() {
        return Occasion.TINJAUAN;
    }

    @Override
    public Map<Aspect, Integer> scores() {
        return AspectScore.map(physical, selfRealisation, socialisation, integration, productivity);
    }
}
