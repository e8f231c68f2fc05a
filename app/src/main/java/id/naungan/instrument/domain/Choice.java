package id.naungan.instrument.domain;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One answer to choose, and what it earns. */
public record Choice(
        String list,
        String code,
        String label,
        @Nullable String labelEn,
        @Nullable BigDecimal score) {

    public Choice {
        score = score == null ? null : Marking.plain(score);
    }

    public String label(Locale locale) {
        return Wording.pick(locale, label, labelEn);
    }
}
