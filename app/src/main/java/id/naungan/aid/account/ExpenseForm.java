package id.naungan.aid.account;

import id.naungan.aid.domain.Rupiah;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A receipt as it is written down; `scan` becomes the id of its file. */
@MessagePrefix("aid.expense")
public record ExpenseForm(
        @Hidden UUID id,
        @Hidden UUID scan,
        @Half @PastOrPresent LocalDate spentOn,

        @Half @Options("BELANJA_BANTUAN") @KnownCode("BELANJA_BANTUAN")
        String item,

        @Size(min = 3, max = 300) String what,
        @Half Rupiah amount,
        @Half @Nullable MultipartFile file) {

    public ExpenseForm {
        if (amount != null && amount.value() == 0) throw new IllegalArgumentException("aid.error.nothing");
    }
}
