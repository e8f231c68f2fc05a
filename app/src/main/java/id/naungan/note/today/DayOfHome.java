package id.naungan.note.today;

import id.naungan.access.Scopes;
import id.naungan.audit.Readings;
import id.naungan.note.domain.Answers;
import id.naungan.note.domain.DailyNotes;
import id.naungan.note.domain.HomesInReach;
import id.naungan.note.domain.NoteCodes;
import id.naungan.note.domain.NoteTerms;
import id.naungan.note.domain.Standing;
import id.naungan.note.domain.Topic;
import id.naungan.note.handover.Handovers;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who lives in a home on a day, as far as the caller reaches, with the notes of that day. */
@Component
@Transactional(readOnly = true)
class DayOfHome {

    private static final int MOST = 500;

    private static final String CHILDREN = """
            select c.id as client, c.identity_full_name as name, n.id, n.version, n.presence, n.health, n.mood, n.school, n.behaviour,
                   n.family_contact, n.sentence, n.photo_id, n.written_by, n.written_by_name, n.written_at
              from client.client c left join note.daily_note n on n.client_id = c.id and n.day = :day
             where c.institution_id = :home and %s
             order by c.identity_full_name, c.id limit :most""";

    /** Somebody who lives there now, or whose stay there covers the day; the day of leaving still counts. */
    private static final String LIVES_THERE = """
            (c.resident_since <= :day or exists (
              select from casework.facts_stay s where s.client_id = c.id and s.institution_id = :home and s.since <= :day
                 and (s.until is null or s.until >= :day)))""";

    private final JdbcClient db;
    private final Scopes scopes;
    private final NoteCodes codes;
    private final NoteTerms terms;
    private final HomesInReach homes;
    private final Readings readings;
    private final Handovers handovers;

    DayOfHome(
            JdbcClient db,
            Scopes scopes,
            NoteCodes codes,
            NoteTerms terms,
            HomesInReach homes,
            Readings readings,
            Handovers handovers) {
        this.db = db;
        this.scopes = scopes;
        this.codes = codes;
        this.terms = terms;
        this.homes = homes;
        this.readings = readings;
        this.handovers = handovers;
    }

    /** The whole page. The day is moved into what may be written. */
    DayView day(UUID home, @Nullable LocalDate wanted, Locale locale) {
        var name = homes.named(home).name();
        var today = homes.today();
        var earliest = today.minusDays(terms.daysBack());
        var day = wanted == null || wanted.isAfter(today) ? today : wanted.isBefore(earliest) ? earliest : wanted;
        var ordinary = codes.ordinary();
        var children = db.sql(CHILDREN.formatted(LIVES_THERE))
                .param("day", day)
                .param("home", home)
                .param("most", MOST)
                .query((row, i) -> child(row, ordinary))
                .list();
        return new DayView(
                home,
                name,
                scopes.current().institution() == null,
                day,
                today,
                earliest,
                choices(locale),
                ordinary,
                children,
                day.equals(today) ? handovers.unread(home, today) : List.of(),
                day.equals(today) ? own() : List.of());
    }

    private List<DayView.OwnTask> own() {
        return db.sql("""
                        select kind, words, href, due_on from client.facts_task where holder = ? and client_id is null
                         order by due_on, id limit 5""")
                .param(scopes.current().account())
                .query(DayView.OwnTask.class)
                .list();
    }

    /** One child with its note, which is opening its file; NotVisible outside the caller's reach. */
    @Transactional
    public Child opened(UUID client, LocalDate day) {
        return readings.of(client, "catatan", () -> child(client, day));
    }

    private Child child(UUID client, LocalDate day) {
        var ordinary = codes.ordinary();
        return db.sql(CHILDREN.formatted("c.id = :client").replace("c.institution_id = :home and ", ""))
                .param("day", day)
                .param("client", client)
                .param("most", 1)
                .query((row, i) -> child(row, ordinary))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    Map<Topic, List<Option>> choices(Locale locale) {
        return Arrays.stream(Topic.values())
                .collect(Collectors.toMap(
                        topic -> topic,
                        topic -> codes.choices(topic).stream()
                                .map(code -> new Option(code.code(), code.label(locale)))
                                .toList(),
                        (one, other) -> one,
                        () -> new EnumMap<>(Topic.class)));
    }

    private static Child child(ResultSet row, Map<Topic, String> ordinary) throws SQLException {
        var note = row.getObject("id") == null ? null : DailyNotes.standing(row);
        return new Child(
                row.getObject("client", UUID.class),
                row.getString("name"),
                note,
                note != null && note.answers().outOfTheOrdinary(ordinary),
                chosen(note, ordinary),
                note == null ? "" : Objects.toString(note.answers().sentence(), ""));
    }

    private static Map<Topic, String> chosen(@Nullable Standing note, Map<Topic, String> ordinary) {
        return note != null ? note.answers().codes() : quickOnly(ordinary).codes();
    }

    private static Answers quickOnly(Map<Topic, String> ordinary) {
        var quick = new EnumMap<Topic, String>(Topic.class);
        ordinary.forEach((topic, code) -> {
            if (topic.quick()) quick.put(topic, code);
        });
        return new Answers(quick, null, null);
    }
}
