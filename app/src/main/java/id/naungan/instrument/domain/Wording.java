package id.naungan.instrument.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is asked, in Indonesian and where somebody translated it in English. */
public record Wording(
        String label,
        @Nullable String labelEn,
        @Nullable String hint,
        @Nullable String hintEn) {

    public static Wording of(String label) {
        return new Wording(label, null, null, null);
    }

    public String label(Locale locale) {
        return pick(locale, label, labelEn);
    }

    public @Nullable String hint(Locale locale) {
        return locale.getLanguage().equals("en") && hintEn != null ? hintEn : hint;
    }

    static String pick(Locale locale, String own, @Nullable String english) {
        return locale.getLanguage().equals("en") && english != null ? english : own;
    }
}
