package id.naungan.care.entry;

import id.naungan.access.Scopes;
import id.naungan.audit.Reason;
import id.naungan.care.entry.Entries.Author;
import id.naungan.client.EditFile;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes an entry into a person's file, with what follows from it. */
@Component
public class WriteEntry {

    private final EditFile edit;
    private final Entries entries;
    private final Scopes scopes;
    private final Clock clock;

    WriteEntry(EditFile edit, Entries entries, Scopes scopes, Clock clock) {
        this.edit = edit;
        this.entries = entries;
        this.scopes = scopes;
        this.clock = clock;
    }

    public <T extends Record> void write(Sheet<T> sheet, UUID client, T value) {
        write(sheet, client, Ids.next(), value, clock.instant());
    }

    /** The same for something written earlier, under an id made where it was written. */
    public <T extends Record> void write(Sheet<T> sheet, UUID client, UUID id, T value, Instant at) {
        edit.perform(sheet.writtenAct(), Reason.NONE, client, file -> {
            var scope = scopes.current();
            var entry = new Entry<>(id, 0, client, file.institutionId(), file.district(), value, scope.name(), at);
            entries.insert(sheet, entry, new Author(scope.account(), scope.name(), at));
            sheet.written(entry);
        });
    }
}
