package id.naungan.duty.receive;

import id.naungan.duty.domain.Turn;
import id.naungan.outbox.Outcome;
import java.util.List;
import java.util.UUID;

/** What becomes of a sheet: an answer at once, or turns to write and to take back. */
sealed interface Verdict {

    record Answer(Outcome outcome) implements Verdict {}

    /** One more turn. */
    record Added(UUID person, UUID shift, java.time.LocalDate day) {}

    record Write(int version, List<Added> added, List<Turn> removed) implements Verdict {}
}
