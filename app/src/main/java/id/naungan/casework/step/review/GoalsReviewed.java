package id.naungan.casework.step.review;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The goals of the plan, gone through one by one. */
@MessagePrefix("step.goalsReviewed")
public record GoalsReviewed(
        @NotEmpty List<GoalStanding> goals,
        @LongText @Size(max = 2000) String changed) {}
