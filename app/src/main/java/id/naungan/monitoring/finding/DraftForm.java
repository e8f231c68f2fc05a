package id.naungan.monitoring.finding;

import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Severity;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A draft that is still worded. */
@MessagePrefix("monitoring.finding")
public record DraftForm(
        @Hidden int version,
        Severity severity,
        @LongText @Size(min = 10, max = 2000) String found,
        @Nullable @Options("NORMA") String normId,
        @Nullable @Size(max = 300) String basis,
        @LongText @Size(min = 10, max = 2000) String advice,
        @FutureOrPresent @Half LocalDate dueOn,
        @Nullable @Size(max = 120) @Half String responsible) {

    static DraftForm of(Finding draft) {
        return new DraftForm(
                draft.version(),
                draft.severity(),
                draft.found(),
                draft.normId(),
                draft.basis(),
                draft.advice(),
                draft.dueOn(),
                draft.responsible());
    }
}
