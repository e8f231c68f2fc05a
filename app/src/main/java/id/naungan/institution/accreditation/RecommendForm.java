package id.naungan.institution.accreditation;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The social service recommends a home, or gives its self-assessment back with the reason. */
@MessagePrefix("accreditation.recommend")
public record RecommendForm(
        Recommended choice,

        @Half @Nullable @Size(min = 3, max = 80) @ShownWhen(component = "choice", is = "REKOMENDASI", required = true)
        String number,

        @Half @Nullable @PastOrPresent @ShownWhen(component = "choice", is = "REKOMENDASI", required = true)
        LocalDate on,

        @Nullable @LongText @Size(max = 2000) String note) {

    /** What it says. */
    public enum Recommended {
        REKOMENDASI,
        KEMBALIKAN
    }

    public RecommendForm {
        if (choice == Recommended.KEMBALIKAN && (note == null || note.isBlank()))
            throw new IllegalArgumentException("accreditation.error.reason");
    }
}
