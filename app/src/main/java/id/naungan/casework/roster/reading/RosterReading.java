package id.naungan.casework.roster.reading;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.layout.RosterLayout;
import id.naungan.casework.roster.reading.row.ReadRoster;
import id.naungan.casework.roster.reading.row.Roster;
import id.naungan.sheet.file.Refused;
import id.naungan.sheet.file.SheetFile;
import id.naungan.sheet.file.Workbook;
import id.naungan.sheet.layout.Layout;
import id.naungan.sheet.layout.Mapping;
import id.naungan.sheet.layout.RememberedLayout;
import java.time.LocalDate;
import java.util.List;

/** The two steps of reading a roster: open the file and guess its layout; then, with the mapping agreed, read its rows. */
public final class RosterReading {

    private RosterReading() {}

    /** What came of opening a file. */
    public sealed interface Opened {

        /** Why it is not read, as a key of the message file with its arguments. */
        record NotRead(String messageKey, List<String> args) implements Opened {}

        /** Ready to be shown for preview; {@link Layout#mapping()} is the guess. */
        record Ready(Layout<RosterField> layout) implements Opened {}
    }

    /** {@code remembered} are the layouts this institution has confirmed before. */
    public static Opened open(String fileName, byte[] content, List<RememberedLayout> remembered) {
        return switch (SheetFile.open(fileName, content)) {
            case Refused refused -> new Opened.NotRead(refused.messageKey(), refused.args());
            case Workbook workbook ->
                RosterLayout.of(workbook, remembered)
                        .<Opened>map(Opened.Ready::new)
                        .orElseGet(() -> new Opened.NotRead("roster.refused.noHeader", List.of()));
        };
    }

    /** {@code today} is the day of the import: it decides centuries, ages and what lies in the future. */
    public static Roster read(Layout<RosterField> layout, Mapping<RosterField> mapping, LocalDate today) {
        return ReadRoster.read(layout, mapping, today);
    }
}
