package id.naungan.portal.edition;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.portal.figure.Counts;
import id.naungan.portal.figure.Counts.Counted;
import id.naungan.portal.figure.Key;
import id.naungan.portal.figure.Suppression;
import id.naungan.portal.figure.Topic;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts, hides what must be hidden, and freezes the rest as an edition. */
@Component
public class PublishEdition {

    static final String SMALLEST = "portal-sel-terkecil";
    static final String WIDTH = "portal-lebar-terkecil";

    private static final ActKind PUBLISHED = ActKind.of("portal.published");

    private final JdbcClient db;
    private final Acts acts;
    private final Editions editions;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    PublishEdition(JdbcClient db, Acts acts, Editions editions, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.editions = editions;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Twice the same id is one edition; `before` is the number the writer saw, and false means that a later one stands. */
    public boolean publish(UUID id, String period, int before, @Nullable String why) {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        var of =
                Period.open(today).stream().filter(p -> p.text().equals(period)).findFirst();
        if (of.isEmpty()) return false;
        return acts.perform(PUBLISHED, Reason.of(why), () -> {
            db.sql("select pg_advisory_xact_lock(940)").query().listOfRows();
            if (db.sql("select exists (select from portal.edition where id = ?)")
                    .param(id)
                    .query(Boolean.class)
                    .single()) return true;
            if (editions.last(period) != before) return false;
            write(id, period, before + 1, of.get().countedOn(today), why);
            return true;
        });
    }

    /** The sums of the nation, large enough to show, beside those of the last edition. */
    @Transactional(readOnly = true)
    public List<Total> totals(String period) {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        var day = Period.open(today).stream()
                .filter(p -> p.text().equals(period))
                .findFirst()
                .map(p -> p.countedOn(today))
                .orElse(today);
        var now = new Counts(count(day), regencies());
        var before = editions.latest().map(e -> editions.figures(e.id()));
        return Arrays.stream(Topic.values())
                .map(topic -> new Total(
                        topic,
                        now.of(topic, "", Key.ALL),
                        before.map(b -> b.seen(new Key(topic, "", Key.ALL))).orElse(null)))
                .toList();
    }

    private void write(UUID id, String period, int number, LocalDate day, @Nullable String why) {
        int smallest = terms.value(SMALLEST).value().intValueExact();
        int width = terms.value(WIDTH).value().intValueExact();
        var regencies = regencies();
        var now = new Counts(count(day), regencies);
        var made = new Suppression(now, editions.past(regencies), smallest, width).edition();
        db.sql("""
                insert into portal.edition (id, period, number, counted_on, formula, smallest, width, why, published_by_name, published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        period,
                        number,
                        day,
                        Suppression.FORMULA,
                        smallest,
                        width,
                        why,
                        scopes.current().name(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        rows(
                id,
                "figure",
                made.figures().entrySet().stream()
                        .map(e -> new Line(
                                e.getKey().topic().name(),
                                e.getKey().place(),
                                e.getKey().category(),
                                e.getValue())));
        rows(
                id,
                "counted",
                now.regencies().stream().map(c -> new Line(c.topic().name(), c.district(), c.category(), c.n())));
        db.sql("insert into portal.member (edition_id, place, part) select ?, * from unnest(?::text[], ?::text[])")
                .params(
                        id,
                        made.parts().values().toArray(String[]::new),
                        made.parts().keySet().toArray(String[]::new))
                .update();
    }

    private record Line(
            String topic,
            String place,
            String category,
            @Nullable Integer n) {}

    private void rows(UUID id, String table, Stream<Line> figures) {
        var lines = figures.toList();
        db.sql(
                        "insert into portal." + table
                                + " (edition_id, topic, place, category, n) select ?, * from unnest(?::text[], ?::text[], ?::text[], ?::int[])")
                .params(
                        id,
                        lines.stream().map(Line::topic).toArray(String[]::new),
                        lines.stream().map(Line::place).toArray(String[]::new),
                        lines.stream().map(Line::category).toArray(String[]::new),
                        lines.stream().map(Line::n).toArray(Integer[]::new))
                .update();
    }

    private List<Counted> count(LocalDate day) {
        return db.sql("select topic, district, category, n from portal.count(?)")
                .param(day)
                .query((row, n) ->
                        new Counted(Topic.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }

    private Set<String> regencies() {
        return new TreeSet<>(
                db.sql("select id from reference.region where level = 2 and (until is null or until > current_date)")
                        .query(String.class)
                        .list());
    }
}
