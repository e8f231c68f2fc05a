package id.naungan.incident.complaint;

import id.naungan.kernel.Answer;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells. Nothing is asked for by force, but something must be there: a picture or a word.
 *
 * @param once drawn with the form, so that the same telling sent twice is one complaint with one receipt
 * @param chosen a home of the register
 */
@MessagePrefix("complaint.told")
record Told(
        Set<Happened> happened,

        @Nullable @Size(max = 200) String home,

        @Nullable UUID chosen,

        @Nullable @Size(max = 120) String region,

        @Nullable @LongText @Size(max = 6000) String story,

        @Options("HUBUNGAN_TERDUGA") Set<String> accused,

        @Nullable Answer safe,

        @Nullable @Size(max = 120) String name,

        @Nullable @Size(max = 120) String contact,

        @Nullable @Hidden @Size(max = 40) String once) {

    boolean empty() {
        return happened.isEmpty() && story == null;
    }

    Answer safety() {
        return safe == null ? Answer.TIDAK_DIKETAHUI : safe;
    }
}
