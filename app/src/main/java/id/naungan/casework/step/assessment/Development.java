package id.naungan.casework.step.assessment;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a child develops, field by field; weight and height stand in the growth chart. */
@MessagePrefix("step.development")
public record Development(
        Milestone grossMotor,
        Milestone fineMotor,
        Milestone language,
        Milestone social,
        @Nullable @PastOrPresent @Half LocalDate screenedOn,
        @Nullable @Size(max = 200) @Half String screenedBy,
        @Nullable @Size(max = 300) String stimulation,
        @Nullable @LongText @Size(max = 2000) String words) {

    /** Far behind in any field: a doctor or puskesmas should see the child (KPSP guideline of the health ministry). */
    public boolean refer() {
        return Stream.of(grossMotor, fineMotor, language, social).anyMatch(Milestone.PENYIMPANGAN::equals);
    }

    /** Doubtful, and nothing worse: the screening is repeated after two weeks of practice. */
    public boolean repeat() {
        return !refer() && Stream.of(grossMotor, fineMotor, language, social).anyMatch(Milestone.MERAGUKAN::equals);
    }
}
