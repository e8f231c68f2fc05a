package id.naungan.casework.step.plan;

import id.naungan.casework.step.Doer;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One goal of the plan: measurable, with somebody in charge and a day. */
@MessagePrefix("step.goal")
public record Goal(
        @Options("BIDANG_RENCANA") @Half String area,
        @Half LocalDate until,
        @Size(max = 500) String need,
        @Size(max = 500) String goal,
        @Size(max = 500) String activity,
        @Half Doer doer,
        @Nullable @Size(max = 200) @Half String name,
        @Size(max = 300) String indicator) {}
