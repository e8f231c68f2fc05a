package id.naungan.instrument.domain;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One questionnaire over all its editions; `region` is the province that owns it, `kinds` the kinds of home it is for (none: all). */
public record Instrument(
        UUID id,
        String code,
        @Nullable String region,
        String title,
        String titleEn,
        Purpose purpose,
        Set<String> kinds,
        Secrecy secrecy) {

    public Instrument {
        kinds = Set.copyOf(kinds);
    }

    public String title(Locale locale) {
        return Wording.pick(locale, title, titleEn);
    }

    public boolean suits(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
