package id.naungan.casework.step.intake;

import id.naungan.casework.step.Quality;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether the family could care: psychologically, socially, economically (F1; SNPA asks for all three). */
@MessagePrefix("step.familyAbility")
public record FamilyAbility(
        Answer willing,
        @Norm("SNPA") Quality psychological,
        Quality social,
        Quality economic,
        Quality bond,
        @Nullable @LongText @Size(max = 2000) String words) {}
