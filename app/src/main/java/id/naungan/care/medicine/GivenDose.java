package id.naungan.care.medicine;

import id.naungan.kernel.Worded;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one dose: which medicine, which day, which part of the day. */
@MessagePrefix("care.dose")
public record GivenDose(
        @Hidden UUID medicineId,
        @Hidden LocalDate day,

        @Hidden @Options("WAKTU_OBAT") @KnownCode("WAKTU_OBAT")
        String partOfDay,

        Outcome outcome,
        @Nullable @Size(max = 500) String note) {

    /** Given, refused by the person, or forgotten. */
    public enum Outcome implements Worded {
        DIBERIKAN,
        DITOLAK,
        TERLEWAT;

        @Override
        public String messageKey() {
            return "care.dose.was." + name();
        }
    }
}
