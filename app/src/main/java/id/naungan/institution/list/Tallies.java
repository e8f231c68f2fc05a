package id.naungan.institution.list;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many homes there are of each kind, status and regency; counts for one filter leave that filter itself aside. */
record Tallies(List<Cell> cells) {

    /** Homes alike in everything one can filter by; `district` may be a whole province that is not open. */
    record Cell(String kind, String status, String district, boolean over, long count) {}

    private static Predicate<Cell> kind(ListFilter f) {
        return c -> f.jenis().isEmpty() || c.kind().equals(f.jenis());
    }

    private static Predicate<Cell> status(ListFilter f) {
        return c -> f.status().isEmpty() || c.status().equals(f.status());
    }

    private static Predicate<Cell> region(ListFilter f) {
        return c -> f.wilayah().isEmpty()
                || c.district().equals(f.wilayah())
                || c.district().startsWith(f.wilayah() + ".");
    }

    private static Predicate<Cell> over(ListFilter f) {
        return c -> !f.penuh() || c.over();
    }

    Map<String, Long> kinds(ListFilter f) {
        return count(status(f).and(region(f)).and(over(f)), Cell::kind);
    }

    Map<String, Long> statuses(ListFilter f) {
        return count(kind(f).and(region(f)).and(over(f)), Cell::status);
    }

    Map<String, Long> provinces(ListFilter f) {
        return count(kind(f).and(status(f)).and(over(f)), c -> c.district().substring(0, 2));
    }

    /** The regencies of one province. */
    Map<String, Long> districts(ListFilter f, String province) {
        return count(
                kind(f).and(status(f)).and(over(f)).and(c -> c.district().startsWith(province + ".")), Cell::district);
    }

    long overCapacity(ListFilter f) {
        return sum(kind(f).and(status(f)).and(region(f)).and(Cell::over));
    }

    long total(ListFilter f) {
        return sum(kind(f).and(status(f)).and(region(f)).and(over(f)));
    }

    private long sum(Predicate<Cell> which) {
        return cells.stream().filter(which).mapToLong(Cell::count).sum();
    }

    private Map<String, Long> count(Predicate<Cell> which, Function<Cell, String> by) {
        return cells.stream()
                .filter(which)
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Cell::count)));
    }
}
