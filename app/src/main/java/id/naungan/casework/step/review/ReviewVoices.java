package id.naungan.casework.step.review;

import id.naungan.casework.step.Heard;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What client and family say at a review. */
@MessagePrefix("step.reviewVoices")
public record ReviewVoices(
        @Norm("SNPA") Heard heard,
        Answer feelsSafe,

        @Nullable
        @ShownWhen(
                component = "heard",
                is = {"SENDIRI", "GAMBAR_BERMAIN", "PENDAMPING"},
                required = true)
        @LongText
        @Size(max = 2000)
        String wants,

        @Nullable @LongText @Size(max = 2000) String family) {}
