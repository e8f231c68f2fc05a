package id.naungan.casework.step.assessment;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.kernel.Answer;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Substances, stage of change, relapses and withdrawal; sealed. */
@MessagePrefix("step.substanceUse")
public record SubstanceUse(
        @NotEmpty @Options("ZAT") @OnlyWhenAlone Set<String> substances,
        @NotEmpty @Options("CARA_PAKAI") @OnlyWhenAlone Set<String> routes,
        @Nullable @Min(1) @Max(99) @Half Integer firstAge,
        @Nullable @Min(0) @Max(99) @Half Integer relapses,
        @Options("TERAKHIR_PAKAI") String lastUse,
        ChangeStage stage,

        @NotEmpty @Options("GEJALA_PUTUS_ZAT") @OnlyWhenAlone
        Set<String> withdrawal,

        @Nullable @Size(max = 300) String treatment,
        Answer reports,
        @Nullable @LongText @Size(max = 2000) String words) {}
