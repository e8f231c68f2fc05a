package id.naungan.institution.intake.preview;

import id.naungan.institution.intake.Intake;
import id.naungan.institution.intake.Intakes;
import id.naungan.institution.intake.reading.HomeRow;
import id.naungan.sheet.layout.SheetNote;
import id.naungan.sheet.layout.SheetView;
import java.util.List;

/** A register as it would be read with the present meaning of its columns; writes nothing. */
public record IntakePreview(
        List<SheetView> sheets, List<SheetNote> notes, List<HomeRow> first, int homes, int refused, int skipped) {

    private static final int FIRST_ROWS = 8;

    static IntakePreview of(Intake of, Intakes intakes) {
        var layout = intakes.layout(of);
        var mapping = intakes.mapping(of, layout);
        var list = intakes.read(layout, mapping);
        var homes = list.homes();
        return new IntakePreview(
                SheetView.of(layout, mapping, list.notes()),
                list.notes(),
                homes.stream().limit(FIRST_ROWS).toList(),
                homes.size(),
                list.rows().size() - homes.size(),
                list.skipped().size());
    }

    /** Notes about sheets that hold no table. */
    public List<SheetNote> elsewhere() {
        return notes.stream()
                .filter(note -> sheets.stream().noneMatch(sheet -> sheet.name().equals(note.sheet())))
                .toList();
    }
}
