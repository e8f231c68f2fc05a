package id.naungan.institution.room;

import id.naungan.institution.room.Facilities.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A group of facilities as a grid: one line a kind, what was typed, and what is wrong with it. */
public record FacilityForm(List<Line> lines, int version) {

    static final Set<String> CONDITIONS = Set.of("BAIK", "RUSAK_RINGAN", "RUSAK_BERAT", "TIDAK_ADA");
    private static final int MOST = 10_000;

    /** One line as typed; `problem` is a message key. */
    public record Line(
            String kind,
            String count,
            String condition,
            String needed,
            @Nullable String problem) {}

    static FacilityForm of(FacilityGroup group) {
        return new FacilityForm(
                group.lines().stream()
                        .map(line -> new Line(
                                line.kind(),
                                line.known() && line.there() ? String.valueOf(line.count()) : "",
                                line.condition() == null ? "" : line.condition(),
                                line.needed() > 0 ? String.valueOf(line.needed()) : "",
                                null))
                        .toList(),
                group.version());
    }

    /** What was sent for the group; the three inputs of a kind are `jumlah-KIND`, `kondisi-KIND`, `butuh-KIND`. */
    static FacilityForm typed(FacilityGroup group, int version, UnaryOperator<@Nullable String> sent) {
        return new FacilityForm(
                group.lines().stream()
                        .map(line -> typed(
                                line.kind(),
                                text(sent.apply("jumlah-" + line.kind())),
                                text(sent.apply("kondisi-" + line.kind())),
                                text(sent.apply("butuh-" + line.kind()))))
                        .toList(),
                version);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    private static Line typed(String kind, String count, String condition, String needed) {
        return new Line(kind, count, condition, needed, problem(count, condition, needed));
    }

    private static @Nullable String problem(String count, String condition, String needed) {
        if (number(count) < 0 || number(needed) < 0) return "facility.error.number";
        if (condition.isEmpty()) return count.isEmpty() && needed.isEmpty() ? null : "facility.error.condition";
        if (!CONDITIONS.contains(condition)) return "facility.error.condition";
        if (condition.equals("TIDAK_ADA")) return number(count) > 0 ? "facility.error.none" : null;
        return number(count) == 0 && !count.isEmpty() ? "facility.error.none" : null;
    }

    /** -1 for what is no number between 0 and 10,000; an empty text counts as none. */
    private static int number(String typed) {
        if (typed.isEmpty()) return 0;
        if (!typed.matches("\\d{1,5}")) return -1;
        int number = Integer.parseInt(typed);
        return number > MOST ? -1 : number;
    }

    public boolean wrong() {
        return lines.stream().anyMatch(line -> line.problem() != null);
    }

    /** What is to be written; who names a condition and no number has one of it. */
    Map<String, Written> written() {
        var written = new LinkedHashMap<String, Written>();
        for (var line : lines) {
            if (line.condition().isEmpty()) continue;
            boolean none = line.condition().equals("TIDAK_ADA");
            int count = none ? 0 : Math.max(1, number(line.count()));
            written.put(line.kind(), new Written(count, line.condition(), number(line.needed())));
        }
        return written;
    }
}
