package id.naungan.casework.roster.verdict;

import id.naungan.casework.roster.Why;
import id.naungan.casework.roster.reading.row.RefusedRow;
import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.casework.roster.reading.row.RowOutcome;
import id.naungan.casework.roster.reading.value.IdNumber;
import id.naungan.sheet.layout.RowRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one file against each other and against the files of the home; what may lie elsewhere is asked afterwards. */
final class Judge {

    private record Seen(RowRef at, RosterRow row) {}

    private final Known known;
    private final @Nullable LocalDate entry;
    private final Map<String, Seen> niks = new HashMap<>();
    private final Map<String, List<Seen>> names = new HashMap<>();

    Judge(Known known, @Nullable LocalDate entry) {
        this.known = known;
        this.entry = entry;
    }

    Judgement of(RowOutcome outcome) {
        return switch (outcome) {
            case RefusedRow refused -> Judgement.refused(new Why(refused.messageKey(), refused.args()));
            case RosterRow row -> of(row);
        };
    }

    private Judgement of(RosterRow row) {
        if (Entering.sex(row) == null) return Judgement.refused(Why.of("no-sex"));
        if (Entering.since(row, entry) == null) {
            return Judgement.refused(
                    entry == null
                            ? Why.of("no-entry")
                            : Why.of("entry-before-birth", entry, row.birth().written()));
        }
        var twin = earlier(row);
        var match = known.find(row);
        if (match != null) return Judgement.known(match.file().id(), reasons(match));
        return twin == null
                ? Judgement.fresh()
                : Judgement.doubtful(List.of(Why.of("same-in-file", twin.sheet(), twin.row())), null);
    }

    private static List<Why> reasons(Known.Match match) {
        var reasons = new ArrayList<Why>();
        reasons.add(Why.of(match.byNik() ? "known-nik" : "known-name"));
        if (!match.file().resident()) reasons.add(Why.of(match.file().stayedBefore() ? "known-left" : "known-no-stay"));
        return reasons;
    }

    /** The row before that speaks of the same child, if any. */
    private @Nullable RowRef earlier(RosterRow row) {
        var here = new Seen(row.at(), row);
        var nik = row.identity().nik();
        var before = nik.status() == IdNumber.Status.PRESENT ? niks.putIfAbsent(nik.digits(), here) : null;
        var namesakes = names.computeIfAbsent(Known.key(row), key -> new ArrayList<>());
        if (before == null) {
            before = namesakes.stream()
                    .filter(seen -> sameChild(seen.row(), row))
                    .findFirst()
                    .orElse(null);
        }
        namesakes.add(here);
        return before == null ? null : before.at();
    }

    private static boolean sameChild(RosterRow one, RosterRow other) {
        var a = one.identity().nik();
        var b = other.identity().nik();
        boolean otherNik = a.status() == IdNumber.Status.PRESENT
                && b.status() == IdNumber.Status.PRESENT
                && !a.digits().equals(b.digits());
        return !otherNik
                && one.identity().sex() == other.identity().sex()
                && Known.mothersAgree(Known.mother(one), Known.mother(other));
    }
}
