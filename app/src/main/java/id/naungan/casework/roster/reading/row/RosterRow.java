package id.naungan.casework.roster.reading.row;

import id.naungan.sheet.layout.RowRef;
import java.util.List;

/** One child of the roster, with every remark on how the row was read. */
public record RosterRow(
        RowRef at,
        Identity identity,
        Birth birth,
        Family family,
        Origin origin,
        Schooling schooling,
        Papers papers,
        Stay stay,
        List<Remark> remarks)
        implements RowOutcome {

    public RosterRow {
        remarks = List.copyOf(remarks);
    }

    RosterRow with(Identity other, List<Remark> more) {
        return new RosterRow(at, other, birth, family, origin, schooling, papers, stay, more);
    }
}
