package id.naungan.casework.step.assessment;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.casework.step.Quality;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Feelings and behaviour; sealed. */
@MessagePrefix("step.psychology")
public record Psychology(
        Quality mood,
        @NotEmpty @Options("GEJALA") @OnlyWhenAlone Set<String> signs,
        Answer shock,

        @Nullable @ShownWhen(component = "shock", is = "YA") @LongText @Size(max = 2000)
        String shockWords,

        Answer selfHarm,
        Answer examined,

        @Nullable @ShownWhen(component = "examined", is = "YA", required = true) @LongText @Size(max = 2000)
        String result,

        Answer refer,
        @LongText @Size(max = 2000) String words) {}
