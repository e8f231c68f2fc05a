package id.naungan.duty.month;

import id.naungan.duty.domain.Member;
import id.naungan.duty.domain.Shift;
import id.naungan.duty.domain.Strain;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The roster of a month: people by days. */
public record MonthView(
        UUID home,
        YearMonth month,
        LocalDate today,
        int version,
        boolean published,
        boolean keeps,
        boolean shown,
        List<Shift> shifts,
        List<LocalDate> days,
        Set<LocalDate> holidays,
        List<Row> rows,
        List<Foot> foots,
        int strained) {

    /** One person: a cell a day, turns and hours, from when he may not serve, and what is hard on him. */
    public record Row(Member member, List<Cell> cells, int turns, int minutes, List<Strain> strains) {

        /** Hours to one decimal, without a needless one. */
        public java.math.BigDecimal hours() {
            return java.math.BigDecimal.valueOf(minutes)
                    .divide(java.math.BigDecimal.valueOf(60), 1, java.math.RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }

        public @Nullable Strain on(LocalDate day) {
            return strains.stream()
                    .filter(strain -> strain.day().equals(day) && strain instanceof Strain.LittleRest)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The letters of a day, the place of the first in the list of shifts (1 to 6, 0 for none), and how it must be painted. */
    public record Cell(LocalDate day, String letters, int place, boolean barred, boolean absent, boolean little) {

        /** Class names of the cell; empty for a free one. */
        public String look() {
            var look = new StringBuilder();
            if (place > 0) look.append('g').append(place);
            if (barred) look.append(" n");
            if (absent) look.append(" a");
            if (little) look.append(" r");
            return look.toString().strip();
        }
    }

    /** Caregivers of a shift by day, and which days are short of its own minimum. */
    public record Foot(Shift shift, int place, List<Integer> counts) {

        public boolean shortOn(int index) {
            return counts.get(index) < shift.least();
        }
    }

    public boolean off(LocalDate day) {
        return day.getDayOfWeek().getValue() >= 6 || holidays.contains(day);
    }

    public boolean isToday(LocalDate day) {
        return day.equals(today);
    }

    public String at(YearMonth other) {
        return "/lks/" + home + "/jaga/bulan?bulan=" + other;
    }

    /** Places of the letters, for the script. */
    public Map<String, Integer> places() {
        var places = new java.util.LinkedHashMap<String, Integer>();
        for (var i = 0; i < shifts.size(); i++) places.put(shifts.get(i).letter(), i % 6 + 1);
        return places;
    }

    public boolean empty() {
        return rows.stream().allMatch(row -> row.turns() == 0);
    }
}
