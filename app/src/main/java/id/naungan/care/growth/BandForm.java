package id.naungan.care.growth;

import id.naungan.care.growth.Bands.Band;
import id.naungan.kernel.Answer;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;

/** A changed bound between two words of nutrition: up to which score the word holds, and whether that score itself belongs to it. */
@MessagePrefix("care.band")
record BandForm(
        @DecimalMin("-9") @DecimalMax("9") @Digits(integer = 1, fraction = 2)
        BigDecimal upto,

        Answer included,
        @LongText @Size(min = 5, max = 1000) String reason,
        @Hidden Integer version) {

    static BandForm of(Band band, int version) {
        return new BandForm(
                Objects.requireNonNull(band.upto()), band.included() ? Answer.YA : Answer.TIDAK, "", version);
    }
}
