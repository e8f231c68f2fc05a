package id.naungan.casework.step.review;

import id.naungan.casework.step.plan.Goals;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The goals of the plan, gone through one by one. */
@MessagePrefix("step.goalsReviewed")
public record GoalsReviewed(
        @NotEmpty List<GoalStanding> goals,
        @LongText @Size(max = 2000) String changed) {

    /** The goals of a plan as the texts a review begins with, by path. */
    public static Map<String, List<String>> begun(Goals plan) {
        var texts = new LinkedHashMap<String, List<String>>();
        for (var row = 0; row < plan.goals().size(); row++) {
            var goal = plan.goals().get(row);
            texts.put("goals[%d].area".formatted(row), List.of(goal.area()));
            texts.put("goals[%d].goal".formatted(row), List.of(goal.goal()));
        }
        return texts;
    }
}
