package id.naungan.aid.payment;

import id.naungan.aid.domain.Rupiah;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment to a home. */
@MessagePrefix("aid.payment")
public record PaymentForm(
        @Hidden UUID id,
        @Half @PastOrPresent LocalDate paidOn,
        @Half Rupiah amount,
        @Half @Size(min = 3, max = 100) String sp2d,
        @Nullable @LongText @Size(max = 500) String note) {

    public PaymentForm {
        if (amount != null && amount.value() == 0) throw new IllegalArgumentException("aid.error.nothing");
    }
}
