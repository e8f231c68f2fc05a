package id.naungan.note.domain;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * One child's day as it is written. `cepat` is the one tap that says the ordinary of every {@link Topic#quick() quick} topic;
 * without it the presence must be chosen.
 */
@MessagePrefix("note.daily")
public record DailyNote(
        @Hidden UUID clientId,
        @Hidden LocalDate day,

        @Options("CATATAN_HADIR") @KnownCode("CATATAN_HADIR") @Nullable
        String presence,

        @Options("CATATAN_SEHAT") @KnownCode("CATATAN_SEHAT") @Nullable
        String health,

        @Options("CATATAN_HATI") @KnownCode("CATATAN_HATI") @Nullable
        String mood,

        @Options("CATATAN_SEKOLAH") @KnownCode("CATATAN_SEKOLAH") @Nullable
        String school,

        @Options("CATATAN_PERILAKU") @KnownCode("CATATAN_PERILAKU") @Nullable
        String behaviour,

        @Options("CATATAN_KELUARGA") @KnownCode("CATATAN_KELUARGA") @Nullable
        String familyContact,

        @LongText @Size(max = LONGEST) @Nullable String sentence,
        @Nullable MultipartFile photo,
        @Hidden @Nullable String cepat) {

    /** Most characters of a sentence. */
    public static final int LONGEST = 2000;

    /** The word of the button of one tap. */
    public static final String GOOD = "BAIK";

    public DailyNote {
        if (presence == null && !GOOD.equals(cepat)) throw new IllegalArgumentException("note.daily.presence.missing");
    }

    /** What was tapped for this topic. */
    public @Nullable String answer(Topic topic) {
        return switch (topic) {
            case PRESENCE -> presence;
            case HEALTH -> health;
            case MOOD -> mood;
            case SCHOOL -> school;
            case BEHAVIOUR -> behaviour;
            case FAMILY -> familyContact;
        };
    }

    public boolean quick() {
        return GOOD.equals(cepat);
    }
}
