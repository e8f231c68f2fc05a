package id.naungan.instrument.fill;

import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.outbox.Outcome.Refused;
import java.util.UUID;

/** Whether somebody may write on a sheet now, and if not, in which words. */
sealed interface Writable {

    record Open(Sheet sheet) implements Writable {}

    record Not(Refused why) implements Writable {}

    static Writable find(Sheets sheets, UUID id) {
        var sheet = sheets.find(id);
        if (sheet.isEmpty()) return new Not(new Refused("instrument.refused.sheet"));
        if (!sheet.get().open()) return new Not(new Refused("instrument.refused.finished"));
        return sheets.writes(sheet.get()) ? new Open(sheet.get()) : new Not(new Refused("instrument.refused.sheet"));
    }
}
