package id.naungan.duty.receive;

import id.naungan.duty.domain.Member;
import id.naungan.duty.domain.Rosters;
import id.naungan.duty.domain.Shift;
import id.naungan.duty.domain.Turn;
import id.naungan.duty.receive.Cell.Place;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** How a month stands now: what a sheet that comes in is judged against. */
record Standing(
        YearMonth month,
        int version,
        Map<String, Shift> shifts,
        Map<UUID, Member> members,
        Map<Place, List<Turn>> turns) {

    static Standing of(UUID home, YearMonth month, Rosters rosters) {
        var from = month.atDay(1);
        var to = month.atEndOfMonth();
        var shifts = new HashMap<String, Shift>();
        rosters.shifts(home, from)
                .forEach(shift ->
                        shifts.merge(shift.letter(), shift, (one, other) -> one.endedOn() == null ? one : other));
        return new Standing(
                month,
                rosters.sheet(home, month).version(),
                shifts,
                rosters.members(home, from, to).stream().collect(Collectors.toMap(Member::id, member -> member)),
                rosters.turns(home, from, to).stream()
                        .collect(Collectors.groupingBy(turn -> new Place(turn.personId(), turn.day()))));
    }

    SortedSet<String> letters(Place place) {
        var letters = new TreeSet<String>();
        for (var turn : turns.getOrDefault(place, List.of()))
            shifts.values().stream()
                    .filter(shift -> shift.id().equals(turn.shiftId()))
                    .forEach(shift -> letters.add(shift.letter()));
        return letters;
    }
}
