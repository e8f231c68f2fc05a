package id.naungan.staff.domain;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One paper of a member of the staff (form F19 and what proves it). Without an end of its own it holds as long as the term says. */
@MessagePrefix("staff.paper")
public record Paper(
        @Half PaperKind kind,
        @Half @Nullable @Size(max = 100) String number,
        @Half @PastOrPresent LocalDate issuedOn,
        @Half @Nullable LocalDate until,
        @Nullable @LongText @Size(max = 1000) String note) {

    public Paper {
        if (issuedOn != null && until != null && until.isBefore(issuedOn))
            throw new IllegalArgumentException("staff.error.until");
        if (kind == PaperKind.SKCK && number == null) throw new IllegalArgumentException("staff.error.number");
    }
}
