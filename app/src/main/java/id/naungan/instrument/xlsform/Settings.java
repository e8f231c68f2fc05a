package id.naungan.instrument.xlsform;

import id.naungan.instrument.domain.Instrument;
import id.naungan.instrument.domain.Purpose;
import id.naungan.instrument.domain.Secrecy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sheet `settings` says; what is missing there stays null. */
public record Settings(
        @Nullable String code,
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable Purpose purpose,
        Set<String> kinds,
        @Nullable Secrecy secrecy) {

    public Settings {
        kinds = Set.copyOf(kinds);
    }

    public static Settings of(Instrument of) {
        return new Settings(of.code(), of.title(), of.titleEn(), of.purpose(), of.kinds(), of.secrecy());
    }
}
