package id.naungan.casework.step.review;

import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How far one goal of the plan has come. */
@MessagePrefix("step.goalStanding")
public record GoalStanding(
        @Options("BIDANG_RENCANA") @Half String area,
        @Half Standing standing,
        @Size(max = 500) String goal,
        @Nullable @Size(max = 500) String words) {}
