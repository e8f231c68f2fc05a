package id.naungan.instrument.fill;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer as it comes from a phone. */
@MessagePrefix("instrument.answer")
public record SheetAnswer(
        @Hidden UUID sheet,
        @Hidden String code,
        @Hidden @Nullable String repeat,
        @Nullable @LongText @Size(max = 4000) String value,
        @Nullable @LongText @Size(max = 1000) String naWhy,
        @Nullable @LongText @Size(max = 2000) String note,
        @Nullable @LongText @Size(max = 1000) String contestedWhy) {}
