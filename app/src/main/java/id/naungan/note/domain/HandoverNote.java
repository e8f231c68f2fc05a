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

/** What a shift hands over. The home is named by those who answer for several. */
@MessagePrefix("note.handover")
public record HandoverNote(
        @Hidden @Nullable UUID home,
        @Hidden LocalDate day,

        @Options("GILIRAN_JAGA") @KnownCode("GILIRAN_JAGA") String shift,

        @LongText @Size(max = LONGEST) String words) {

    /** Most characters. */
    public static final int LONGEST = 4000;
}
