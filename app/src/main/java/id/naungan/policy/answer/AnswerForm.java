package id.naungan.policy.answer;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one person answered: understood, in their own words, or not yet, and why. */
@MessagePrefix("policy.answer")
public record AnswerForm(
        State state,
        @PastOrPresent @Half LocalDate toldOn,

        @Options("CARA_SOSIALISASI") @KnownCode("CARA_SOSIALISASI") @Half
        String how,

        @Nullable @LongText @Size(max = 1000) String words,

        @Nullable
        @LongText
        @Size(min = 5, max = 1000)
        @ShownWhen(
                component = "state",
                is = {"MENOLAK", "BELUM_MAMPU"},
                required = true)
        String reason) {

    /** As it is kept of somebody who works or helps here. */
    AnswerForm wordless() {
        return new AnswerForm(state, toldOn, how, null, reason);
    }
}
