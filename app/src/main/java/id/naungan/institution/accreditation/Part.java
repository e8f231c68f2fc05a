package id.naungan.institution.accreditation;

import id.naungan.institution.licence.PaperVerdict;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One component of a round: its items, the evidence, and what the desk review says of it. */
public record Part(
        String component,
        int version,
        int foundVersion,
        @Nullable UUID fileId,
        @Nullable PaperVerdict verdict,
        @Nullable String remark,
        @Nullable String checkedByName,
        List<Line> lines) {

    public long missing() {
        return missing(Line::own);
    }

    public long notFound() {
        return missing(Line::found);
    }

    /** Points of the home's own answers, 0 to 100; unknown where nothing applies or nobody answered. */
    public @Nullable Integer ownPoints() {
        return points(Line::own);
    }

    public @Nullable Integer foundPoints() {
        return points(Line::found);
    }

    public long differences() {
        return lines.stream().filter(Line::differs).count();
    }

    public @Nullable Line line(String item) {
        return lines.stream()
                .filter(line -> line.item().equals(item))
                .findFirst()
                .orElse(null);
    }

    private long missing(Function<Line, @Nullable Fulfilment> of) {
        return lines.stream().filter(line -> of.apply(line) == null).count();
    }

    /** Only what was answered and applies counts: a missing answer is missing, not nothing. */
    private @Nullable Integer points(Function<Line, @Nullable Fulfilment> of) {
        var counted = lines.stream()
                .map(of)
                .filter(Objects::nonNull)
                .filter(Fulfilment::applies)
                .toList();
        if (counted.isEmpty()) return null;
        var halves = counted.stream().mapToInt(Fulfilment::halves).sum();
        return Math.round(50f * halves / counted.size());
    }
}
