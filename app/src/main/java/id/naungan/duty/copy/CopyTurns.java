package id.naungan.duty.copy;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.duty.copy.Again.Like;
import id.naungan.duty.domain.Member;
import id.naungan.duty.domain.Rosters;
import id.naungan.duty.domain.Shift;
import id.naungan.institution.InstitutionCover;
import id.naungan.staff.domain.Post.Group;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans days like others, or by a pattern. Who has a turn on a day keeps it; who may not serve gets none. */
@Component
class CopyTurns {

    private static final ActKind COPIED = ActKind.of("duty.roster-copied");

    private final JdbcClient db;
    private final Acts acts;
    private final Rosters rosters;
    private final Scopes scopes;
    private final Clock clock;

    CopyTurns(JdbcClient db, Acts acts, Rosters rosters, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.rosters = rosters;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** How many turns were planned; the others were there before or may not be. */
    int like(InstitutionCover home, YearMonth month, List<Like> days) {
        return acts.perform(COPIED, Reason.NONE, () -> {
            var written = db.sql("""
                    insert into duty.turn (institution_id, district, person_id, shift_id, day, written_by_name, written_at)
                    select t.institution_id, t.district, t.person_id, t.shift_id, x.day, ?, ?
                      from unnest(?::date[], ?::date[]) x (day, source) join duty.turn t on t.day = x.source and t.institution_id = ?
                      join duty.shift s on s.id = t.shift_id and s.ended_on is null join staff.person p on p.id = t.person_id
                     where t.replaces is null and staff.may_serve(t.person_id, x.day)
                       and not exists (select from duty.turn o where o.person_id = t.person_id and o.day = x.day)
                    on conflict do nothing""")
                    .params(
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            texts(days.stream().map(Like::day).toList()),
                            texts(days.stream().map(Like::source).toList()),
                            home.id())
                    .update();
            if (written > 0) step(home, month);
            return written;
        });
    }

    /** All caregivers one after the other through the pattern, from a day to the end of its month. */
    int pattern(InstitutionCover home, LocalDate from, List<String> letters) {
        var month = YearMonth.from(from);
        var shifts = rosters.shifts(home.id(), from).stream()
                .collect(Collectors.toMap(Shift::letter, Shift::id, (one, other) -> one));
        var people = rosters.members(home.id(), from, month.atEndOfMonth()).stream()
                .filter(member ->
                        member.group() == Group.PENGASUH && member.barred(from).isEmpty())
                .map(Member::id)
                .toList();
        var who = new ArrayList<UUID>();
        var what = new ArrayList<UUID>();
        var when = new ArrayList<LocalDate>();
        var length = month.atEndOfMonth().getDayOfMonth() - from.getDayOfMonth() + 1;
        for (var place = 0; place < people.size(); place++) {
            var line = Again.pattern(letters, place, people.size(), length);
            for (var i = 0; i < length; i++) {
                var shift = shifts.get(line.get(i));
                if (shift == null) continue;
                who.add(people.get(place));
                what.add(shift);
                when.add(from.plusDays(i));
            }
        }
        return acts.perform(COPIED, Reason.NONE, () -> {
            var written = db.sql("""
                    insert into duty.turn (institution_id, district, person_id, shift_id, day, written_by_name, written_at)
                    select ?, ?, x.person, x.shift, x.day, ?, ? from unnest(?::uuid[], ?::uuid[], ?::date[]) x (person, shift, day)
                     where staff.may_serve(x.person, x.day) and not exists (select from duty.turn o where o.person_id = x.person and o.day = x.day)
                    on conflict do nothing""")
                    .params(
                            home.id(),
                            home.district(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            who.toArray(UUID[]::new),
                            what.toArray(UUID[]::new),
                            texts(when))
                    .update();
            if (written > 0) step(home, month);
            return written;
        });
    }

    /** The letters of a pattern as it was typed; empty when one of them is no shift of the home. */
    List<String> letters(UUID home, LocalDate from, String typed) {
        var known = rosters.shifts(home, from).stream().map(Shift::letter).collect(Collectors.toSet());
        var letters = List.of(typed.strip().toUpperCase(Locale.ROOT).split("[\\s,]+"));
        return letters.stream().allMatch(letter -> letter.equals("-") || known.contains(letter))
                        && letters.stream().anyMatch(known::contains)
                ? letters
                : List.of();
    }

    private void step(InstitutionCover home, YearMonth month) {
        db.sql("""
                insert into duty.roster as r (institution_id, district, month, version) values (?, ?, ?, 1)
                on conflict (institution_id, month) do update set version = r.version + 1""").params(home.id(), home.district(), month.atDay(1)).update();
    }

    private static String[] texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }
}
