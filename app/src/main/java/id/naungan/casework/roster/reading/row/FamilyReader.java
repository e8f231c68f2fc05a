package id.naungan.casework.roster.reading.row;

import static id.naungan.casework.roster.reading.layout.RosterField.*;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.row.Remark.Severity;
import id.naungan.casework.roster.reading.value.Hardship;
import id.naungan.casework.roster.reading.value.OrphanStatus;
import id.naungan.casework.roster.reading.value.Parent;
import id.naungan.casework.roster.reading.value.Parents;
import id.naungan.casework.roster.reading.value.StatusWords;
import id.naungan.casework.roster.reading.value.Tick;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parents and orphan status, written or ticked, and notices when the two contradict each other. */
final class FamilyReader {

    private FamilyReader() {}

    static Family read(Cells cells) {
        var both = parents(cells);
        var father = cells.text(FATHER) == null
                ? both.father()
                : Parent.of(cells.at(FATHER).shown());
        var mother = cells.text(MOTHER) == null
                ? both.mother()
                : Parent.of(cells.at(MOTHER).shown());
        var words = written(cells);
        var hardships = EnumSet.noneOf(Hardship.class);
        hardships.addAll(words.hardships());
        if (ticked(cells, DHUAFA_TICK)) {
            hardships.add(Hardship.DHUAFA);
        }
        if (ticked(cells, TERLANTAR_TICK)) {
            hardships.add(Hardship.TERLANTAR);
        }
        var orphan = orphan(cells, words);
        contradiction(cells, orphan, father, mother);
        return new Family(
                father, mother, both.unassigned(), cells.text(GUARDIAN), orphan, hardships, cells.text(ORPHAN_STATUS));
    }

    private static Parents parents(Cells cells) {
        var text = cells.text(PARENTS);
        if (text == null) {
            return new Parents(Parent.UNKNOWN, Parent.UNKNOWN, null);
        }
        // The untrimmed text: a name after the slash alone is the mother's.
        var parents = Parents.of(cells.at(PARENTS).shown());
        var unassigned = parents.unassigned();
        if (unassigned != null) {
            cells.add(Severity.WARNING, PARENTS, "parents.single", unassigned);
        }
        return parents;
    }

    private static StatusWords written(Cells cells) {
        var text = cells.text(ORPHAN_STATUS);
        if (text == null) {
            return new StatusWords(null, Set.of());
        }
        var words = StatusWords.of(text);
        if (!words.understood()) {
            cells.add(Severity.INFO, ORPHAN_STATUS, "status.unclear", text);
        }
        return words;
    }

    private static @Nullable OrphanStatus orphan(Cells cells, StatusWords words) {
        boolean yatim = ticked(cells, YATIM_TICK);
        boolean piatu = ticked(cells, PIATU_TICK);
        boolean yatimPiatu = ticked(cells, YATIM_PIATU_TICK);
        if (yatim && piatu) {
            cells.add(Severity.INFO, ORPHAN_STATUS, "status.bothTicks");
        } else if (yatimPiatu && (yatim || piatu)) {
            cells.add(Severity.WARNING, ORPHAN_STATUS, "status.manyTicks");
        }
        if (yatimPiatu || yatim && piatu) {
            return OrphanStatus.YATIM_PIATU;
        }
        return yatim ? OrphanStatus.YATIM : piatu ? OrphanStatus.PIATU : words.orphan();
    }

    private static boolean ticked(Cells cells, RosterField field) {
        var tick = Tick.of(cells.at(field));
        if (tick == Tick.UNCLEAR) {
            cells.add(Severity.NOT_TAKEN, field, "tick.unclear", cells.at(field).shown());
        }
        return tick == Tick.YES;
    }

    /** A mark of death beside a parent who, by the status, lives. */
    private static void contradiction(Cells cells, @Nullable OrphanStatus orphan, Parent father, Parent mother) {
        boolean contradicts = orphan != null
                && switch (orphan) {
                    case YATIM -> mother.deceased();
                    case PIATU -> father.deceased();
                    case ORANG_TUA_LENGKAP -> father.deceased() || mother.deceased();
                    case YATIM_PIATU -> false;
                };
        if (contradicts) {
            cells.add(Severity.WARNING, ORPHAN_STATUS, "status.contradicts");
        }
    }
}
