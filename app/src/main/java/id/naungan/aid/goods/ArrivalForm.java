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
import org.springframework.web.multipart.MultipartFile;

/** How goods arrived; `scan` becomes the id of the photo of the paper. */
@MessagePrefix("aid.arrival")
public record ArrivalForm(
        @Hidden UUID scan,
        @Half @PastOrPresent LocalDate arrivedOn,
        @Half @Min(0) @Max(1_000_000) Integer good,
        @Half @Min(0) @Max(1_000_000) Integer damaged,
        @Half @Min(0) @Max(1_000_000) Integer missing,
        @Nullable @LongText @Size(max = 500) String note,
        @Half @Nullable MultipartFile file) {}
