package id.naungan.note.receive;

import id.naungan.document.Checked;
import id.naungan.outbox.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The photo of a note, judged before anything is written. Its id is the sending's, so that the same sending keeps it once. */
sealed interface Photo {

    record None() implements Photo {}

    record Good(UUID id, Checked.Fine file) implements Photo {}

    record Bad(Outcome.Refused why) implements Photo {}

    default @Nullable UUID idOrNull() {
        return this instanceof Good(var id, var file) ? id : null;
    }
}
