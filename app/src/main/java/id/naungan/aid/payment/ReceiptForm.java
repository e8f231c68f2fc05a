package id.naungan.aid.payment;

import id.naungan.aid.domain.Rupiah;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a home says that arrived. */
@MessagePrefix("aid.receipt")
public record ReceiptForm(
        @Half @PastOrPresent LocalDate receivedOn,
        @Half Rupiah amount,
        @Nullable @LongText @Size(max = 500) String note) {}
