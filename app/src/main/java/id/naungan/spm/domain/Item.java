package id.naungan.spm.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a kind of recipient is owed; `details` narrows the records of its source, parted by commas. */
public record Item(
        UUID id,
        int version,
        String kind,
        String setting,
        String grp,
        String label,
        String labelEn,
        int position,
        String owed,
        @Nullable String source,
        String details,
        boolean everyDetail,
        int least,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        String normId,
        LocalDate since,
        @Nullable LocalDate endedOn) {

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : label;
    }

    public @Nullable Source shownBy() {
        return Source.of(source);
    }

    /** Given to each person, not counted for the home as a whole. */
    public boolean personal() {
        return grp.equals("BARANG");
    }
}
