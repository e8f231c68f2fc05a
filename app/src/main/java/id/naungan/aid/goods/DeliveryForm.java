package id.naungan.aid.goods;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods sent to a home. */
@MessagePrefix("aid.delivery")
public record DeliveryForm(
        @Hidden UUID id,
        @Half @PastOrPresent LocalDate sentOn,
        @Half @Min(1) @Max(1_000_000) Integer quantity,
        @Half @Size(min = 3, max = 100) String number,
        @Nullable @LongText @Size(max = 500) String note) {}
