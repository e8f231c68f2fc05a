package id.naungan.duty.domain;

import id.naungan.access.Scopes;
import id.naungan.duty.domain.Shift.Part;
import id.naungan.duty.domain.Turn.State;
import id.naungan.staff.domain.Post;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads shifts, staff and turns of a home under the caller's scope. */
@Component
@Transactional(readOnly = true)
public class Rosters {

    private static final String SHIFT = """
            select id, version, shift_name, shift_letter, shift_part, shift_from, shift_to, shift_least, ended_on from duty.shift where\s""";

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    Rosters(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Today where the caller is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** Shifts that are worked on some day of the span, by the hour they begin. */
    public List<Shift> shifts(UUID home, LocalDate from) {
        return db.sql(
                        SHIFT
                                + "institution_id = ? and (ended_on is null or ended_on > ?) order by shift_from, shift_letter, id")
                .params(home, from)
                .query(Rosters::shift)
                .list();
    }

    public List<Shift> allShifts(UUID home) {
        return db.sql(SHIFT + "institution_id = ? order by ended_on is not null, shift_from, shift_letter, id")
                .param(home)
                .query(Rosters::shift)
                .list();
    }

    public Optional<Shift> shift(UUID home, UUID id) {
        return db.sql(SHIFT + "institution_id = ? and id = ?")
                .params(home, id)
                .query(Rosters::shift)
                .optional();
    }

    /** Who works there on some day of the span: caregivers first, then professionals, then the others. */
    public List<Member> members(UUID home, LocalDate from, LocalDate to) {
        return db.sql("""
                        select p.id, p.work_name, p.work_post, p.account_id, p.work_since, p.ended_on, c.lacking, nullif(c.until, 'infinity') as until,
                               c.until = 'infinity' as endless, coalesce(c.held, false) as held,
                               case when p.account_id is not null then access.off_duty(p.account_id, :to) end as off_since
                          from staff.person p left join staff.clearance c on c.id = p.id
                         where p.institution_id = :home and (p.ended_on is null or p.ended_on >= :from)
                         order by array_position(array['PENGASUH', 'PROFESIONAL', 'PENUNJANG'], p.post_group), p.work_name, p.id limit 500""")
                .param("home", home)
                .param("from", from)
                .param("to", to)
                .query(Rosters::member)
                .list();
    }

    public List<Turn> turns(UUID home, LocalDate from, LocalDate to) {
        return db.sql("""
                        select id, person_id, shift_id, day, state, absent_reason, absent_note, replaces from duty.turn
                         where institution_id = ? and day between ? and ? order by day, id""").params(home, from, to).query(Rosters::turn).list();
    }

    /** How often the month was saved, and whether it is meant. */
    public record Sheet(int version, boolean published) {}

    public Sheet sheet(UUID home, YearMonth month) {
        return db.sql(
                        "select version, published_at is not null as published from duty.roster where institution_id = ? and month = ?")
                .params(home, month.atDay(1))
                .query(Sheet.class)
                .optional()
                .orElse(new Sheet(0, false));
    }

    private static Shift shift(ResultSet row, int number) throws SQLException {
        return new Shift(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("shift_name"),
                row.getString("shift_letter"),
                Part.valueOf(row.getString("shift_part")),
                row.getObject("shift_from", LocalTime.class),
                row.getObject("shift_to", LocalTime.class),
                row.getInt("shift_least"),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var lacking = row.getArray("lacking");
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("work_name"),
                Post.valueOf(row.getString("work_post")),
                row.getObject("account_id", UUID.class),
                row.getObject("work_since", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                lacking == null ? List.of() : List.of((String[]) lacking.getArray()),
                row.getBoolean("endless") ? LocalDate.MAX : row.getObject("until", LocalDate.class),
                row.getBoolean("held"),
                row.getObject("off_since", LocalDate.class));
    }

    private static Turn turn(ResultSet row, int number) throws SQLException {
        return new Turn(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("shift_id", UUID.class),
                row.getObject("day", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getString("absent_reason"),
                row.getString("absent_note"),
                row.getObject("replaces", UUID.class));
    }
}
