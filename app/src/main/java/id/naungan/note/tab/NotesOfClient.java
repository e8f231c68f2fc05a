package id.naungan.note.tab;

import id.naungan.note.domain.DailyNotes;
import id.naungan.note.domain.HomesInReach;
import id.naungan.note.domain.NoteCodes;
import id.naungan.note.domain.NoteTerms;
import id.naungan.note.domain.Standing;
import id.naungan.note.domain.Topic;
import id.naungan.note.tab.DayCell.State;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the notes of one person for a time, and which of its days were days of a stay. */
@Component
@Transactional(readOnly = true)
class NotesOfClient {

    /** One stay, both ends included; no end while it lasts. */
    record Stay(LocalDate since, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }

    private final JdbcClient db;
    private final NoteCodes codes;
    private final NoteTerms terms;
    private final HomesInReach homes;

    NotesOfClient(JdbcClient db, NoteCodes codes, NoteTerms terms, HomesInReach homes) {
        this.db = db;
        this.codes = codes;
        this.terms = terms;
        this.homes = homes;
    }

    LocalDate today() {
        return homes.today();
    }

    NotesView of(UUID client, Span span) {
        var today = homes.today();
        var ordinary = codes.ordinary();
        var notes = notes(client, span);
        var stays = stays(client);
        var earliest = today.minusDays(terms.daysBack());
        var cells = new TreeMap<LocalDate, DayCell>();
        span.days().forEach(day -> {
            var note = notes.get(day);
            var state = state(day, today, note, stays, ordinary);
            var writable = state != State.OUTSIDE && !day.isBefore(earliest) && !day.isAfter(today);
            cells.put(day, new DayCell(day, state, day.equals(today), note, writable));
        });
        return new NotesView(span, today, cells, ordinary, codes);
    }

    private static State state(
            LocalDate day, LocalDate today, @Nullable Standing note, List<Stay> stays, Map<Topic, String> ordinary) {
        if (note != null) return note.answers().outOfTheOrdinary(ordinary) ? State.ODD : State.NOTED;
        return !day.isAfter(today) && stays.stream().anyMatch(s -> s.covers(day)) ? State.GAP : State.OUTSIDE;
    }

    private Map<LocalDate, Standing> notes(UUID client, Span span) {
        var notes = new HashMap<LocalDate, Standing>();
        db.sql("""
                select day, id, version, presence, health, mood, school, behaviour, family_contact, sentence, photo_id, written_by,
                       written_by_name, written_at
                  from note.daily_note where client_id = ? and day between ? and ?""").params(client, span.from(), span.to()).query(row -> {
            notes.put(row.getObject("day", LocalDate.class), DailyNotes.standing(row));
        });
        return notes;
    }

    private List<Stay> stays(UUID client) {
        return db.sql("""
                select since, until from casework.facts_stay where client_id = :client
                union all select resident_since, null from client.client where id = :client and resident_since is not null""").param("client", client).query(Stay.class).list();
    }
}
