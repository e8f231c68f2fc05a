package id.naungan.client.timeline;

import id.naungan.client.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One page of a life.
 *
 * @param trail the days on which the pages before this one began, so that the way back is exact
 */
public record TimelineView(
        List<Moment> moments,
        LocalDate until,
        @Nullable LocalDate older,
        List<LocalDate> trail,
        @Nullable String kind,
        List<String> kinds) {

    /** By year, the latest first. */
    public Map<Integer, List<Moment>> years() {
        return moments.stream()
                .collect(Collectors.groupingBy(m -> m.on().getYear(), LinkedHashMap::new, Collectors.toList()));
    }

    public String olderHref(String path) {
        var passed = new ArrayList<>(trail);
        passed.add(until);
        return href(path, kind, older, passed);
    }

    /** Null on the first page. */
    public @Nullable String newerHref(String path, LocalDate today) {
        if (trail.isEmpty()) return until.equals(today) ? null : href(path, kind, null, List.of());
        return href(path, kind, trail.getLast(), trail.subList(0, trail.size() - 1));
    }

    public String kindHref(String path, @Nullable String of) {
        return href(path, of, null, List.of());
    }

    private static String href(String path, @Nullable String kind, @Nullable LocalDate until, List<LocalDate> passed) {
        var query = new ArrayList<String>();
        if (kind != null) query.add("jenis=" + kind);
        if (until != null) query.add("sampai=" + until);
        if (!passed.isEmpty())
            query.add("jejak=" + passed.stream().map(LocalDate::toString).collect(Collectors.joining("_")));
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
