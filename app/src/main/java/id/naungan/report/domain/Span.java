package id.naungan.report.domain;

import id.naungan.kernel.Worded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How long a report is about. Which day it is due is a term of its own: `laporan-bulan` and so on. */
public enum Span implements Worded {
    BULAN(1),
    TRIWULAN(3),
    TAHUN(12);

    private final int months;

    Span(int months) {
        this.months = months;
    }

    /** The first day of the period this day lies in. */
    public LocalDate begin(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    public LocalDate end(LocalDate since) {
        return since.plusMonths(months).minusDays(1);
    }

    /** Whether a period can begin on this day. */
    public boolean begins(LocalDate day) {
        return begin(day).equals(day);
    }

    /** The periods that have ended, the newest first. */
    public List<LocalDate> ended(LocalDate today, int most) {
        var list = new ArrayList<LocalDate>();
        for (var since = begin(today).minusMonths(months); list.size() < most; since = since.minusMonths(months))
            list.add(since);
        return list;
    }

    /** Name of the term that says how many days after its end a report is due. */
    public String term() {
        return "laporan-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String messageKey() {
        return "homereport.span." + name();
    }
}
