package id.naungan.indicator.compare;

import id.naungan.indicator.measure.CountedFigures;
import id.naungan.indicator.measure.Indicator;
import id.naungan.indicator.measure.Point;
import id.naungan.indicator.measure.Trail;
import id.naungan.indicator.measure.Where;
import id.naungan.institution.InstitutionWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the parts of an area side by side. */
@Component
class Comparison {

    /** More homes than these are read in the list, not in pictures. */
    static final int MOST = 200;

    private final CountedFigures figures;
    private final InstitutionWords words;

    Comparison(CountedFigures figures, InstitutionWords words) {
        this.figures = figures;
        this.words = words;
    }

    List<Compared> of(Indicator indicator, Where where, LocalDate with, Order order) {
        var parts = where.regency() ? homes(indicator, where, with) : regions(indicator, where, with);
        return onOneScale(parts).stream().sorted(sorter(indicator, order)).toList();
    }

    private List<Compared> regions(Indicator indicator, Where where, LocalDate with) {
        var now = figures.monthsBelow(indicator, where.region(), where.month()).stream()
                .collect(Collectors.groupingBy(CountedFigures.Part::region));
        var then = figures.below(indicator, where.region(), with).stream()
                .collect(Collectors.toMap(sum -> sum.region(), sum -> sum));
        return now.entrySet().stream()
                .map(part -> {
                    var points = part.getValue().stream()
                            .map(one -> new Point(indicator.code(), one.month(), one.n(), one.d()))
                            .toList();
                    var trail = Trail.of(indicator, points, where.month());
                    var before = then.get(part.getKey());
                    return new Compared(
                            part.getKey(),
                            null,
                            words.region(part.getKey()),
                            trail,
                            trail.spots().getLast().value(),
                            before == null ? null : indicator.figure(before.n(), before.d()));
                })
                .toList();
    }

    private List<Compared> homes(Indicator indicator, Where where, LocalDate with) {
        var months = figures.monthsOfHomes(indicator, where.region(), where.month()).stream()
                .collect(Collectors.groupingBy(CountedFigures.HomePart::home));
        var then = figures.allHomes(new CountedFigures.Behind(indicator, where.region(), with, null)).stream()
                .collect(Collectors.toMap(home -> home.home(), home -> home));
        return figures.homes(new CountedFigures.Behind(indicator, where.region(), where.month(), null), 0, MOST).stream()
                .map(home -> {
                    var points = months.getOrDefault(home.home(), List.of()).stream()
                            .map(one -> new Point(indicator.code(), one.month(), one.n(), one.d()))
                            .toList();
                    var before = then.get(home.home());
                    return new Compared(
                            home.district(),
                            home.home(),
                            home.name(),
                            Trail.of(indicator, points, where.month()),
                            indicator.figure(home.n(), home.d()),
                            before == null ? null : indicator.figure(before.n(), before.d()));
                })
                .toList();
    }

    private static List<Compared> onOneScale(List<Compared> parts) {
        var drawn = parts.stream().map(Compared::trail).filter(Trail::drawn).toList();
        if (drawn.isEmpty()) return parts;
        var low = drawn.stream().map(Trail::low).min(Comparator.naturalOrder()).get();
        var high = drawn.stream().map(Trail::high).max(Comparator.naturalOrder()).get();
        return parts.stream()
                .map(one -> new Compared(
                        one.region(), one.home(), one.name(), one.trail().between(low, high), one.now(), one.then()))
                .toList();
    }

    private static Comparator<Compared> sorter(Indicator indicator, Order order) {
        Comparator<Compared> byName = Comparator.comparing(Compared::name).thenComparing(one -> Objects.toString(one.home()));
        Comparator<BigDecimal> up = Comparator.naturalOrder();
        var worst = indicator.direction() == Indicator.Direction.NAIK ? up : up.reversed();
        return switch (order) {
            case NAMA -> byName;
            case TERBURUK -> Comparator.comparing(Compared::now, Comparator.nullsLast(worst)).thenComparing(byName);
            case BERUBAH ->
                Comparator.comparing(Compared::difference, Comparator.nullsLast(worst)).thenComparing(byName);
        };
    }
}
