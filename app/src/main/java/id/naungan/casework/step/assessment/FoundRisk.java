package id.naungan.casework.step.assessment;

import id.naungan.casework.step.RiskLevel;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;

/** One risk and what is done about it. */
@MessagePrefix("step.foundRisk")
public record FoundRisk(
        @Options("RISIKO") @Half String kind,
        @Half RiskLevel level,
        @Size(max = 300) String action) {}
