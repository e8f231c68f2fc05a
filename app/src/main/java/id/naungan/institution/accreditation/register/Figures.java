package id.naungan.institution.accreditation.register;

import id.naungan.institution.accreditation.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** How many homes stand how, by kind and region; counts for one filter leave that filter itself aside. */
public record Figures(RegisterFilter filter, List<Cell> cells) {

    /** Homes alike in all one can filter by; `place` is a regency, or a whole province that is not open. */
    public record Cell(String place, String kind, Standing standing, long count) {}

    public Map<Standing, Long> standings() {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        for (var standing : Standing.values()) counts.put(standing, 0L);
        cells.stream()
                .filter(kind().and(place()))
                .forEach(cell -> counts.merge(cell.standing(), cell.count(), Long::sum));
        return counts;
    }

    public Map<String, Map<Standing, Long>> kinds() {
        return table(place(), Cell::kind);
    }

    /** Provinces, and in the open one its regencies. */
    public Map<String, Map<Standing, Long>> places() {
        return table(kind(), Cell::place);
    }

    /** Homes the whole filter lets through. */
    public long total() {
        return cells.stream()
                .filter(kind().and(place()))
                .filter(cell ->
                        filter.nilai().isEmpty() || cell.standing().name().equals(filter.nilai()))
                .mapToLong(Cell::count)
                .sum();
    }

    private Map<String, Map<Standing, Long>> table(Predicate<Cell> which, Function<Cell, String> by) {
        var table = new TreeMap<String, Map<Standing, Long>>();
        cells.stream()
                .filter(which)
                .forEach(cell -> table.computeIfAbsent(by.apply(cell), k -> new EnumMap<>(Standing.class))
                        .merge(cell.standing(), cell.count(), Long::sum));
        return table;
    }

    private Predicate<Cell> kind() {
        return cell -> filter.jenis().isEmpty() || cell.kind().equals(filter.jenis());
    }

    private Predicate<Cell> place() {
        return cell -> filter.wilayah().isEmpty()
                || cell.place().equals(filter.wilayah())
                || cell.place().startsWith(filter.wilayah() + ".");
    }
}
