package id.naungan.client.timeline;

import id.naungan.access.Scopes;
import id.naungan.client.Moment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Merges the moments of all modules that the reader may see: one query a module, however long the life. */
@Component
class Timeline {

    /** Nothing of anybody is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** On one day, of one module: more than anybody writes down. */
    private static final int MOST_OF_A_DAY = 500;

    private static final Comparator<Moment> LATEST_FIRST =
            Comparator.comparing(Moment::on).thenComparing(Moment::weight).reversed();

    /** Some moments, the latest first; `older` is the day on which the next page begins, or null at the end. */
    record Stretch(List<Moment> moments, @Nullable LocalDate older) {}

    private final List<Moment.Source> sources;
    private final Scopes scopes;

    Timeline(List<Moment.Source> sources, Scopes scopes) {
        this.sources = sources;
        this.scopes = scopes;
    }

    /** At most so many up to a day, but never a part of a day only: so that the next page can begin with the next day. */
    Stretch until(UUID client, LocalDate until, int most, @Nullable String kind) {
        var all = merged(client, EARLIEST, until, most + 1, kind);
        if (all.size() <= most) return new Stretch(all, null);
        var next = all.get(most).on();
        var whole = all.stream().limit(most).filter(m -> m.on().isAfter(next)).toList();
        return whole.isEmpty()
                ? new Stretch(merged(client, next, next, MOST_OF_A_DAY, kind), next.minusDays(1))
                : new Stretch(whole, next);
    }

    /** The latest ones, wherever a day is cut. */
    List<Moment> latest(UUID client, LocalDate until, int most) {
        return merged(client, EARLIEST, until, most, null).stream().limit(most).toList();
    }

    /** The modules that can tell something to this reader, by name. */
    List<String> kinds() {
        return permitted(null).stream().map(Timeline::kind).distinct().sorted().toList();
    }

    private List<Moment> merged(UUID client, LocalDate from, LocalDate until, int most, @Nullable String kind) {
        return permitted(kind).stream()
                .flatMap(source -> source.of(client, from, until, most).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    private List<Moment.Source> permitted(@Nullable String kind) {
        var scope = scopes.current();
        return sources.stream()
                .filter(source -> scope.may(source.permission()))
                .filter(source -> kind == null || kind(source).equals(kind))
                .toList();
    }

    /** The module it stands in: id.naungan.note.tab is note. */
    private static String kind(Moment.Source source) {
        return source.getClass().getPackageName().split("\\.")[2];
    }
}
