package id.naungan.note.receive;

import id.naungan.note.domain.DailyNote;
import id.naungan.note.domain.DailyNotes.Day;
import id.naungan.outbox.Item;

/** A note on its way: its place in the batch, and how often it lost a race. */
record Sent(int place, Item<DailyNote> item, Photo photo, int tries) {

    Day day() {
        return new Day(item.value().clientId(), item.value().day());
    }

    Sent again() {
        return new Sent(place, item, photo, tries + 1);
    }
}
