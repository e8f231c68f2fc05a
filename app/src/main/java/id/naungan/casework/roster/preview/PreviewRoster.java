package id.naungan.casework.roster.preview;

import id.naungan.casework.roster.RosterImport;
import id.naungan.casework.roster.RosterImports;
import id.naungan.sheet.layout.SheetView;
import org.springframework.stereotype.Component;

/** Reads the file and shows what would come of it; writes nothing. */
@Component
class PreviewRoster {

    private static final int FIRST_ROWS = 8;

    private final RosterImports imports;

    PreviewRoster(RosterImports imports) {
        this.imports = imports;
    }

    Preview of(RosterImport of) {
        var layout = imports.layout(of);
        var mapping = imports.mapping(of, layout);
        var roster = imports.read(layout, mapping);
        var children = roster.children();
        return new Preview(
                SheetView.of(layout, mapping, roster.notes()),
                roster.notes(),
                mapping.problems(),
                children.stream().limit(FIRST_ROWS).toList(),
                children.size(),
                roster.refused().size(),
                roster.skipped().size(),
                (int) children.stream()
                        .filter(child -> child.stay().admitted() == null)
                        .count());
    }
}
