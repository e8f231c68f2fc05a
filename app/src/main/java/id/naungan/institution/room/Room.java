package id.naungan.institution.room;

import id.naungan.kernel.Answer;
import id.naungan.kernel.Worded;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A room: what it is for, how big (m²), for whom, how many sleep in it. */
@MessagePrefix("room")
public record Room(
        @Half @Options("TUJUAN_RUANG") @KnownCode("TUJUAN_RUANG")
        String purpose,

        @Half @NotBlank @Size(max = 80) String name,

        @Half @Nullable @Options(value = "BANGUNAN", open = true) @Size(max = 80)
        String building,

        @Half @Nullable @Min(-3) @Max(50) Integer floor,

        @Half @Nullable @DecimalMin("0.5") @DecimalMax("5000")
        BigDecimal area,

        @Half
        @Nullable
        @Min(0)
        @Max(500)
        @Norm("SNPA-KAMAR")
        @ShownWhen(
                component = "purpose",
                is = {Room.BEDROOM, Room.CARER})
        Integer places,

        @Half @Nullable @Min(0) @Max(500) @ShownWhen(component = "purpose", is = Room.BEDROOM)
        Integer cupboards,

        @Half @Nullable For sex,
        @Half @Nullable @Min(0) @Max(120) Integer ageFrom,
        @Half @Nullable @Min(0) @Max(120) Integer ageTo,

        @Half @Nullable @Options("TINGKAT_RUANG") @KnownCode("TINGKAT_RUANG")
        String grade,

        @Half @Options("KONDISI") @KnownCode("KONDISI") String condition,
        @Half @Nullable Answer stepFree,
        @Nullable @LongText @Size(max = 500) String note,
        @Half @Nullable @PastOrPresent LocalDate outOfUseOn) {

    static final String BEDROOM = "TIDUR";
    static final String CARER = "PENGASUH";

    /** Whom a room is for. */
    public enum For implements Worded {
        L,
        P,
        CAMPUR;

        @Override
        public String messageKey() {
            return "room.for." + name();
        }
    }

    public boolean bedroom() {
        return purpose.equals(BEDROOM);
    }
}
