package id.naungan.aid.goods;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Goods that went to nobody in particular: used by the house, or broken or lost. */
@MessagePrefix("aid.use")
public record UseForm(
        @Hidden UUID id,
        Way way,
        @Half @PastOrPresent LocalDate movedOn,
        @Half @Min(1) @Max(1_000_000) Integer quantity,
        @Size(min = 5, max = 300) String note) {

    /** Where they went. */
    public enum Way implements Worded {
        KELUAR,
        RUSAK;

        @Override
        public String messageKey() {
            return "aid.use.way." + name();
        }
    }
}
