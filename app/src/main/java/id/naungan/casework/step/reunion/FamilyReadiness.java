package id.naungan.casework.step.reunion;

import id.naungan.casework.step.Readiness;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import jakarta.validation.constraints.Size;

/** Whether the family is ready (F8). */
@MessagePrefix("step.familyReadiness")
public record FamilyReadiness(
        @Norm("SNPA") CauseSolved cause,
        Readiness housing,
        Readiness income,
        Readiness caring,
        Readiness bond,
        Readiness network,
        @LongText @Size(max = 2000) String words) {}
