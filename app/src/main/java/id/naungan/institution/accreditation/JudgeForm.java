package id.naungan.institution.accreditation;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether what the home did is enough. */
@MessagePrefix("accreditation.judge")
public record JudgeForm(
        Judged choice, @Nullable @LongText @Size(max = 1000) String note) {

    /** What the office says. */
    public enum Judged {
        TERIMA,
        KEMBALIKAN
    }

    public JudgeForm {
        if (choice == Judged.KEMBALIKAN && (note == null || note.isBlank()))
            throw new IllegalArgumentException("accreditation.error.reason");
    }
}
