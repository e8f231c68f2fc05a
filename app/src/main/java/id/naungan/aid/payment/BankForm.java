package id.naungan.aid.payment;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Where the money of a home goes. */
@MessagePrefix("aid.bank")
public record BankForm(
        @Hidden UUID id,
        @Half @Size(min = 2, max = 80) String bank,

        @Half @Pattern(regexp = "[0-9][0-9 .-]{4,28}", message = "aid.bank.number.wrong")
        String number,

        @Size(min = 3, max = 120) String holder) {}
