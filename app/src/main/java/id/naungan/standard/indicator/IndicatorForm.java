package id.naungan.standard.indicator;

import id.naungan.kernel.Worded;
import id.naungan.standard.domain.Aspect;
import id.naungan.standard.domain.Fact;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator as an administrator writes it; a changed one becomes a new edition. */
@MessagePrefix("standard.indicator")
public record IndicatorForm(
        @Hidden UUID id,
        @Hidden @Nullable UUID before,

        @Options("JENIS_LKS") @Half @Nullable String homeKind,

        Aspect aspect,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "standard.error.code") @Half
        String code,

        @Half Unit unit,
        @Size(min = 3, max = 120) String label,
        @Size(min = 3, max = 120) String labelEn,
        @Half Direction direction,
        @Half @Nullable Fact fact,
        @DecimalMin("0") @Half BigDecimal minimal,
        @DecimalMin("0") @Half BigDecimal indicative,
        @DecimalMin("0") @Half BigDecimal maximal,
        @Options("NORMA") String normId) {

    /** What a value is counted in. */
    public enum Unit implements Worded {
        PERSEN,
        ANGKA,
        M2,
        KLIEN,
        YA_TIDAK;

        @Override
        public String messageKey() {
            return "standard.unit." + name();
        }
    }

    /** Which way is better. */
    public enum Direction implements Worded {
        NAIK,
        TURUN;

        @Override
        public String messageKey() {
            return "standard.direction." + name();
        }
    }

    boolean higher() {
        return direction == Direction.NAIK;
    }

    boolean inOrder() {
        int first = minimal.compareTo(indicative);
        int second = indicative.compareTo(maximal);
        return higher() ? first <= 0 && second <= 0 : first >= 0 && second >= 0;
    }
}
