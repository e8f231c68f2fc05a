package id.naungan.client.paper;

import id.naungan.client.domain.Paper.Details;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is written on a paper that had no number yet; later changes are corrections. */
@MessagePrefix("client.paper")
public record PaperForm(
        @Options("STATUS_SURAT") String status,
        @Nullable @Size(max = 100) @Half String number,
        @Nullable @PastOrPresent @Half LocalDate issuedOn,
        @Nullable @LongText @Size(max = 500) String note) {

    Details details(String kind) {
        return new Details(kind, status, number, issuedOn, note);
    }
}
