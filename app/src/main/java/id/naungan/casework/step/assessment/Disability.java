package id.naungan.casework.step.assessment;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of disability, aids and adjustments. */
@MessagePrefix("step.disability")
public record Disability(
        @NotEmpty @Options("DISABILITAS") @Norm("UU8-2016-4")
        Set<String> kinds,

        Hardness hardness,
        @Options("PENETAP_DISABILITAS") @Half String determinedBy,
        @Nullable @Size(max = 100) @Half String since,
        @NotEmpty @Options("ALAT_BANTU") @OnlyWhenAlone Set<String> aids,
        @NotEmpty @Options("ALAT_BANTU") @OnlyWhenAlone Set<String> aidsNeeded,
        @NotEmpty @Options("CARA_KOMUNIKASI") Set<String> communication,
        @NotEmpty @Options("AKSESIBILITAS") @OnlyWhenAlone Set<String> adjustments,
        @Nullable @Min(0) @Max(24) @Half Integer helpHours,
        @Nullable @LongText @Size(max = 2000) String words) {}
