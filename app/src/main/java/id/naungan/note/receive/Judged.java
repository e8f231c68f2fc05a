package id.naungan.note.receive;

import id.naungan.note.domain.DailyNotes.Row;
import id.naungan.outbox.Outcome;

/** What is to be done with a note: nothing but answer, or a row to write. */
sealed interface Judged {

    record Answer(Outcome outcome) implements Judged {}

    record Insert(Row row) implements Judged {}

    record Update(Row row) implements Judged {}
}
