package id.naungan.spm.fulfil;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.spm.domain.ItemState;
import id.naungan.spm.domain.Quarter;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a sheet of what a hand says: all of it, or nothing when somebody else wrote the same cells meanwhile. */
@Component
public class Ticks {

    private static final ActKind TICKED = ActKind.of("spm.ticked");

    /** What became of a sheet: written when nothing stands in the way. */
    record Kept(List<Conflict> conflicts, boolean sourceMissing) {

        boolean written() {
            return conflicts.isEmpty() && !sourceMissing;
        }
    }

    /** A cell somebody else changed meanwhile, and what was chosen. */
    public record Conflict(PersonItem now, String chosen) {}

    private record Key(UUID client, UUID item) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Persons persons;
    private final Scopes scopes;
    private final Clock clock;

    Ticks(JdbcClient db, Acts acts, Persons persons, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.persons = persons;
        this.scopes = scopes;
        this.clock = clock;
    }

    Kept keep(InstitutionCover home, Quarter quarter, List<TickCell> cells, @Nullable String source, boolean all) {
        return acts.perform(TICKED, Reason.of(source), () -> {
            // One writer of a home at a time, hence what is read here still stands when it is written.
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 831))")
                    .param(home.id().toString())
                    .query()
                    .listOfRows();
            var now = persons.of(home.id(), quarter).stream()
                    .collect(Collectors.toMap(p -> new Key(p.clientId(), p.itemId()), Function.identity()));
            var changed = changed(all ? filled(cells, now) : cells, now);
            var conflicts = changed.stream()
                    .filter(c -> at(now, c).tickVersion() != c.version())
                    .map(c -> new Conflict(at(now, c), c.said()))
                    .toList();
            // Whoever says that somebody got it says how he knows.
            boolean silent =
                    source == null && changed.stream().anyMatch(c -> !c.said().equals("CATATAN"));
            if (!conflicts.isEmpty() || silent) return new Kept(conflicts, silent);
            changed.forEach(c -> write(home, quarter, c, source));
            if (!changed.isEmpty()) persons.count(home.id(), quarter);
            return new Kept(List.of(), false);
        });
    }

    private static PersonItem at(Map<Key, PersonItem> now, TickCell cell) {
        return java.util.Objects.requireNonNull(now.get(new Key(cell.client(), cell.item())));
    }

    /** Everybody who still lacks it and of whom nothing else is said got it. */
    private static List<TickCell> filled(List<TickCell> cells, Map<Key, PersonItem> now) {
        return cells.stream()
                .map(cell -> {
                    var stands = now.get(new Key(cell.client(), cell.item()));
                    return stands != null
                                    && stands.state() == ItemState.BELUM
                                    && cell.said().equals("CATATAN")
                            ? cell.as("TERPENUHI")
                            : cell;
                })
                .toList();
    }

    private static List<TickCell> changed(List<TickCell> cells, Map<Key, PersonItem> now) {
        var changed = new ArrayList<TickCell>();
        for (var cell : cells) {
            var stands = now.get(new Key(cell.client(), cell.item()));
            // Who left the home meanwhile, and an item that is over, are not written.
            if (stands != null && !stands.said().equals(cell.said())) changed.add(cell);
        }
        return changed;
    }

    private void write(InstitutionCover home, Quarter quarter, TickCell cell, @Nullable String source) {
        db.sql("""
                insert into spm.tick as t (client_id, institution_id, district, year, quarter, item_id, state, source, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (client_id, year, quarter, item_id) do update set version = t.version + 1, institution_id = excluded.institution_id,
                  district = excluded.district, state = excluded.state, source = excluded.source, written_by_name = excluded.written_by_name,
                  written_at = excluded.written_at""")
                .params(
                        cell.client(),
                        home.id(),
                        home.district(),
                        quarter.year(),
                        quarter.number(),
                        cell.item(),
                        cell.said(),
                        source,
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
