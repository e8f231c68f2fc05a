package id.naungan.aid.goods;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When goods were given out; to whom how many stands beside it, one number a client. */
@MessagePrefix("aid.giving")
public record GivingForm(
        @Hidden UUID id,
        @Half @PastOrPresent LocalDate movedOn,
        @Half @Nullable @Size(max = 300) String note) {}
