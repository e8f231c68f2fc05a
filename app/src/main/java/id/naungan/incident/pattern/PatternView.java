package id.naungan.incident.pattern;

import id.naungan.incident.board.Counts;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The page of patterns.
 *
 * @param area region code that was asked for, or the empty text for everything in reach
 * @param by what the table of areas lists: LKS, KAB or PROV
 * @param deeper whether the regions of that table have patterns of their own
 * @param now counts of the period, and of the period before
 * @param least from how many residents on a rate is shown
 */
public record PatternView(
        String area,
        String by,
        boolean deeper,
        Period period,
        List<Period> choices,
        Counts now,
        Counts before,
        List<Figures.Kind> kinds,
        List<Figures.Area> areas,
        List<Figures.Clocked> clocks,
        List<Figures.Late> late,
        Map<String, Map<Integer, Long>> times,
        List<Figures.Accused> accused,
        List<Figures.Spot> places,
        List<Figures.Yearly> yearly,
        int least) {

    /** Both periods, month by month. */
    public List<YearMonth> months() {
        var months = new ArrayList<>(period.before().each());
        months.addAll(period.each());
        return months;
    }

    /** Months of a kind as bars: of a quarter beside the lighter ones before it, of a year alone. */
    public Bars bars(Figures.Kind kind) {
        var months = period.wholeYear() ? period.each() : months();
        return Bars.of(
                months.stream()
                        .map(month -> kind.months().getOrDefault(month, 0L))
                        .toList(),
                months.stream()
                        .map(month -> String.valueOf(month.getMonthValue()))
                        .toList(),
                period.wholeYear() ? 0 : period.months(),
                period.wholeYear() ? 15 : 30);
    }

    /** @param names of the days of the week, Monday first */
    public Bars weekdays(List<String> names) {
        return Bars.of(
                IntStream.rangeClosed(1, 7).mapToObj(day -> at("HARI", day)).toList(), names, 0, 30);
    }

    public Bars hours() {
        var hours = IntStream.range(0, 24).boxed().toList();
        return Bars.of(
                hours.stream().map(h -> at("PUKUL", h)).toList(),
                hours.stream().map(h -> h % 3 == 0 ? String.valueOf(h) : "").toList(),
                0,
                14);
    }

    public long at(String part, int at) {
        return times.getOrDefault(part, Map.of()).getOrDefault(at, 0L);
    }

    public @Nullable BigDecimal rate(Figures.Area of) {
        return Rate.per100(of.n(), of.residents(), least);
    }

    /** The list behind a figure of this period and area. */
    public ListLink link() {
        return ListLink.of(period, area);
    }

    public ListLink linkBefore() {
        return ListLink.of(period.before(), area);
    }

    /** The list behind a figure of no period. */
    public ListLink anytime() {
        return ListLink.of(null, area);
    }

    public ListLink in(YearMonth month) {
        return ListLink.of(new Period(month, 1), area);
    }
}
