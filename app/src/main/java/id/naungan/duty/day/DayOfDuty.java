package id.naungan.duty.day;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.duty.day.DayView.Line;
import id.naungan.duty.day.DayView.OnDuty;
import id.naungan.duty.day.DayView.Person;
import id.naungan.duty.domain.Cover;
import id.naungan.duty.domain.Covers;
import id.naungan.duty.domain.Member;
import id.naungan.duty.domain.Rosters;
import id.naungan.duty.domain.Shift;
import id.naungan.duty.domain.Turn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a day of a home's roster. A month that is not published yet is read by whoever keeps it. */
@Component
class DayOfDuty {

    private final Rosters rosters;
    private final Covers covers;
    private final Scopes scopes;
    private final Clock clock;

    DayOfDuty(Rosters rosters, Covers covers, Scopes scopes, Clock clock) {
        this.rosters = rosters;
        this.covers = covers;
        this.scopes = scopes;
        this.clock = clock;
    }

    boolean keeps(UUID home) {
        return scopes.current().may(Permission.KEEP_DUTY)
                && home.equals(scopes.current().institution());
    }

    @Transactional(readOnly = true)
    public DayView of(UUID home, @Nullable LocalDate wanted) {
        var today = rosters.today();
        var day = wanted == null ? today : wanted;
        var sheet = rosters.sheet(home, YearMonth.from(day));
        var keeps = keeps(home);
        var shown = keeps || sheet.published() || !day.isAfter(today);
        var members = rosters.members(home, day, day).stream()
                .collect(Collectors.toMap(Member::id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        var turns = shown ? rosters.turns(home, day, day) : List.<Turn>of();
        var covered = covers.of(home, day.minusDays(1), day);
        var lines = rosters.shifts(home, day).stream()
                .map(shift -> line(shift, day, members, turns, covered))
                .toList();
        return new DayView(
                home,
                day,
                today,
                sheet.version(),
                sheet.published(),
                keeps,
                lines,
                people(members, lines, day),
                day.equals(today)
                        ? covered.stream().filter(c -> c.runs(clock.instant())).toList()
                        : List.of());
    }

    private static Line line(
            Shift shift, LocalDate day, Map<UUID, Member> members, List<Turn> turns, List<Cover> covered) {
        var names = new HashMap<UUID, String>();
        for (var turn : turns)
            if (turn.replaces() != null && members.containsKey(turn.personId()))
                names.put(turn.replaces(), members.get(turn.personId()).name());
        return new Line(
                shift,
                covered.stream()
                        .filter(c -> c.day().equals(day) && c.shiftId().equals(shift.id()))
                        .findFirst()
                        .orElse(null),
                turns.stream()
                        .filter(turn -> turn.shiftId().equals(shift.id()) && members.containsKey(turn.personId()))
                        .map(turn -> {
                            var member = members.get(turn.personId());
                            return new OnDuty(member, turn, member.barred(day).orElse(null), names.get(turn.id()));
                        })
                        .toList());
    }

    private static List<Person> people(Map<UUID, Member> members, List<Line> lines, LocalDate day) {
        return members.values().stream()
                .map(member -> new Person(
                        member,
                        lines.stream()
                                .filter(line -> line.has(member.id()))
                                .map(line -> line.shift().letter())
                                .sorted()
                                .collect(Collectors.joining("+")),
                        member.barred(day).orElse(null)))
                .toList();
    }
}
