package sample;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Options;
import id.naungan.web.form.RegionPick;
import id.naungan.web.form.Sensitive;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form with every kind of input. */
public record Intake(
        @Size(max = 100) String fullName,
        @Nullable Number16 nik,
        @Half Gender sex,
        @Half Known akta,

        @Nullable @ShownWhen(component = "akta", is = "YES", required = true)
        String aktaNumber,

        Birth birth,
        @Nullable @Options("agama") String religion,
        @Half @Nullable Integer height,
        @Half @Nullable BigDecimal weight,
        @RegionPick @Nullable String village,
        Set<Need> needs,
        @Nullable @LongText @Sensitive String story,
        @NotEmpty List<Relative> family) {

    /** Where and when. */
    public record Birth(
            @Half String place, @Half @PastOrPresent LocalDate date) {}

    /** One member of the family. */
    public record Relative(@Half String who, @Half Known alive) {}

    /** A number of sixteen digits. */
    public record Number16(String digits) {
        public Number16 {
            if (!digits.matches("\\d{16}")) {
                throw new IllegalArgumentException("sample.number16.digits");
            }
        }
    }

    /** Two choices. */
    public enum Gender {
        L,
        P
    }

    /** Three choices. */
    public enum Known {
        YES,
        NO,
        UNKNOWN
    }

    /** Several at once. */
    public enum Need {
        FOOD,
        SCHOOL,
        HEALTH
    }
}
