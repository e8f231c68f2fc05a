package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The roster of Panti Harapan Bunda: three shifts, this month published and the next half planned, with one night nobody works yet,
 * somebody who did not come and was replaced, and somebody without papers who is planned for nothing.
 */
@Component
@Order(20)
class DutyStory implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final String HEAD = "Hj. Nurhayati";

    private final JdbcClient db;
    private final Clock clock;

    DutyStory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var home = homes.get("harapan");
        if (home == null) return;
        var today = LocalDate.now(clock.withZone(ZONE));
        var morning = shift(home, "Pagi", "P", "SIANG", "06:00", "14:00", today);
        var noon = shift(home, "Siang", "S", "SIANG", "14:00", "22:00", today);
        var night = shift(home, "Malam", "M", "MALAM", "22:00", "06:00", today);
        var first = today.withDayOfMonth(1);
        month(home, first, at(first.minusDays(3), 9));
        month(home, first.plusMonths(1), null);
        plan(home, List.of(morning, noon, night), first, today);
        missed(home, morning, today);
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private UUID shift(
            Institution home, String name, String letter, String part, String from, String to, LocalDate today) {
        var id = Ids.next();
        db.sql("""
                insert into duty.shift (id, institution_id, district, shift_name, shift_letter, shift_part, shift_from, shift_to, shift_least,
                  written_by_name, written_at) values (?, ?, ?, ?, ?, ?, ?::time, ?::time, ?, ?, ?)""")
                .params(
                        id,
                        home.id(),
                        home.district(),
                        name,
                        letter,
                        part,
                        from,
                        to,
                        1,
                        HEAD,
                        at(today.minusDays(60), 9))
                .update();
        return id;
    }

    private void month(Institution home, LocalDate month, @Nullable OffsetDateTime published) {
        db.sql("""
                insert into duty.roster (institution_id, district, month, version, published_at, published_by_name) values (?, ?, ?, 1, ?, ?)""")
                .params(home.id(), home.district(), month, published, published == null ? null : HEAD)
                .update();
    }

    /**
     * Caregivers go through morning, noon and night one after the other: with nine or more of them three by day and two at night, with
     * fewer two and one. The night five days ahead is left open.
     */
    private void plan(Institution home, List<UUID> shifts, LocalDate first, LocalDate today) {
        var people = db.sql("""
                        select id from staff.person where institution_id = ? and work_post = 'PENGASUH' and staff.may_serve(id, ?)
                         and staff.may_serve(id, ?) order by work_name limit 10""")
                .params(home.id(), today, today.plusDays(45))
                .query(UUID.class)
                .list();
        var who = new ArrayList<UUID>();
        var what = new ArrayList<UUID>();
        var when = new ArrayList<String>();
        for (var day = first; day.isBefore(first.plusDays(45)); day = day.plusDays(1)) {
            var places = people.size() >= 9 ? List.of(0, 0, 0, 1, 1, 1, 2, 2) : List.of(0, 0, 1, 1, 2);
            for (var i = 0; i < people.size(); i++) {
                var place = (int) Math.floorMod(day.toEpochDay() + i, Math.max(6, people.size()));
                if (place >= places.size() || (places.get(place) == 2 && day.equals(today.plusDays(5)))) continue;
                who.add(people.get(i));
                what.add(shifts.get(places.get(place)));
                when.add(day.toString());
            }
        }
        db.sql("""
                insert into duty.turn (institution_id, district, person_id, shift_id, day, state, written_by_name, written_at)
                select ?, ?, x.person, x.shift, x.day, case when x.day < ? then 'DATANG' else 'RENCANA' end, ?, ?
                  from unnest(?::uuid[], ?::uuid[], ?::date[]) x (person, shift, day) where staff.may_serve(x.person, x.day)""")
                .params(
                        home.id(),
                        home.district(),
                        today,
                        HEAD,
                        at(first.minusDays(4), 9),
                        who.toArray(UUID[]::new),
                        what.toArray(UUID[]::new),
                        when.toArray(String[]::new))
                .update();
    }

    /** One of this morning is ill; the substitute came. */
    private void missed(Institution home, UUID morning, LocalDate today) {
        var turn = db.sql(
                        "select id from duty.turn where institution_id = ? and shift_id = ? and day = ? order by id limit 1")
                .params(home.id(), morning, today)
                .query(UUID.class)
                .optional();
        var substitute = db.sql("""
                        select p.id from staff.person p where p.institution_id = ? and p.work_post = 'PENGASUH_PENGGANTI' and staff.may_serve(p.id, ?)
                         order by p.work_name limit 1""").params(home.id(), today).query(UUID.class).optional();
        if (turn.isEmpty()) return;
        db.sql(
                        "update duty.turn set version = version + 1, state = 'TIDAK_DATANG', absent_reason = 'SAKIT', absent_note = 'Demam' where id = ?")
                .param(turn.get())
                .update();
        substitute.ifPresent(person -> db.sql("""
                        insert into duty.turn (institution_id, district, person_id, shift_id, day, replaces, written_by_name, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(home.id(), home.district(), person, morning, today, turn.get(), HEAD, at(today, 6))
                .update());
    }
}
