package id.naungan.casework.chain;

import id.naungan.casework.step.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of the chain with the forms written of it, the latest first, and by when it is due. */
public record FormLine(
        Step step, List<CaseForm> forms, @Nullable LocalDate due) {

    public @Nullable CaseForm latest() {
        return forms.isEmpty() ? null : forms.getFirst();
    }
}
