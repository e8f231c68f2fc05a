package id.naungan.casework.step.intake;

import id.naungan.casework.step.Heard;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the person says and wants (F1). */
@MessagePrefix("step.ownVoice")
public record OwnVoice(
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
                is = {"SENDIRI", "GAMBAR_BERMAIN", "PENDAMPING"},
                required = true)
        @Options("KEINGINAN_TINGGAL")
        String wish,

        @Nullable
        @ShownWhen(
                component = "heard",
                is = {"SENDIRI", "GAMBAR_BERMAIN", "PENDAMPING"})
        @Size(max = 300)
        String worries) {}
