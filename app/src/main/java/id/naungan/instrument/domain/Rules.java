package id.naungan.instrument.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a question is asked and which answers it takes; expressions as they stand in the workbook. */
public record Rules(
        boolean required,
        @Nullable String relevant,
        @Nullable String constraint,
        @Nullable String message,
        @Nullable String messageEn,
        @Nullable String calculation,
        @Nullable String appearance) {

    public static final Rules NONE = new Rules(false, null, null, null, null, null, null);

    public @Nullable String message(Locale locale) {
        return locale.getLanguage().equals("en") && messageEn != null ? messageEn : message;
    }
}
