package id.naungan.amend;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a record is corrected and what proves it; the version is the one the corrector saw. */
@MessagePrefix("amend")
record Correction(
        @NotNull @Hidden Integer amendVersion,
        @NotBlank @Size(min = 5, max = 1000) @LongText String amendReason,
        @Size(max = 1000) @LongText @Nullable String amendEvidence) {}
