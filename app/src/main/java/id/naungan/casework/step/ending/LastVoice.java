package id.naungan.casework.step.ending;

import id.naungan.casework.step.Heard;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the client says at the end (F11). */
@MessagePrefix("step.lastVoice")
public record LastVoice(
        @Norm("SNPA") Heard heard,

        @Nullable
        @ShownWhen(
                component = "heard",
                is = {"SENDIRI", "GAMBAR_BERMAIN", "PENDAMPING"},
                required = true)
        @LongText
        @Size(max = 2000)
        String words,

        @Nullable
        @ShownWhen(
                component = "heard",
                is = {"SENDIRI", "GAMBAR_BERMAIN", "PENDAMPING"})
        @Size(max = 300)
        String hopes) {}
