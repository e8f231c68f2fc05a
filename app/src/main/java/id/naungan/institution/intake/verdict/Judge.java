package id.naungan.institution.intake.verdict;

import id.naungan.institution.intake.reading.HomeRow;
import id.naungan.institution.intake.reading.ReadRow;
import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.value.Hint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one file against each other and against the register; homes of another spelling are looked for afterwards. */
final class Judge {

    private record Seen(RowRef at, String place) {}

    private final Placing placing;
    private final Known known;
    private final Map<String, List<Seen>> seen = new HashMap<>();

    Judge(Placing placing, Known known) {
        this.placing = placing;
        this.known = known;
    }

    Judgement of(ReadRow row) {
        return switch (row) {
            case ReadRow.Refused refused -> Judgement.refused(null, refused.why());
            case HomeRow home when home.named().kind() == null -> Judgement.refused(home, Hint.of("intake.row.noKind"));
            case HomeRow home ->
                switch (placing.of(home)) {
                    case Placing.Found.Refused(var why) -> Judgement.refused(home, why);
                    case Placing.Found.At(var place, var remarks) -> of(home.with(remarks), place);
                };
        };
    }

    private Judgement of(HomeRow home, String place) {
        var fresh = Judgement.fresh(home, place);
        var twin = earlier(home, place);
        var same = known.sameName(home, place);
        if (same != null) return fresh.known(same.id(), Hint.of("intake.why.known"));
        if (twin != null) return fresh.alike(null, Hint.of("intake.why.same-in-file", twin.sheet(), twin.row()));
        var number = known.sameNumber(home, place);
        return number == null ? fresh : fresh.alike(number.id(), Hint.of("intake.why.same-number", number.name()));
    }

    /** The row before that speaks of the same home, if any. */
    private @Nullable RowRef earlier(HomeRow home, String place) {
        var before = seen.computeIfAbsent(Known.key(home.named().name(), place), key -> new ArrayList<>());
        var twin = before.stream()
                .filter(one -> Known.agree(one.place(), place))
                .findFirst()
                .orElse(null);
        before.add(new Seen(home.at(), place));
        return twin == null ? null : twin.at();
    }
}
