package id.naungan.duty.month;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.duty.domain.Member;
import id.naungan.duty.domain.Rosters;
import id.naungan.duty.domain.Shift;
import id.naungan.duty.domain.Strain;
import id.naungan.duty.domain.Turn;
import id.naungan.duty.domain.Turn.State;
import id.naungan.duty.month.MonthView.Cell;
import id.naungan.duty.month.MonthView.Foot;
import id.naungan.duty.month.MonthView.Row;
import id.naungan.reference.Terms;
import id.naungan.staff.domain.Post.Group;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the roster of a month. One that is not published yet is read by whoever keeps it. */
@Component
public class MonthOfDuty {

    private final Rosters rosters;
    private final Terms terms;
    private final Scopes scopes;

    MonthOfDuty(Rosters rosters, Terms terms, Scopes scopes) {
        this.rosters = rosters;
        this.terms = terms;
        this.scopes = scopes;
    }

    @Transactional(readOnly = true)
    public MonthView of(UUID home, YearMonth month) {
        var from = month.atDay(1);
        var to = month.atEndOfMonth();
        var sheet = rosters.sheet(home, month);
        var keeps = scopes.current().may(Permission.KEEP_DUTY)
                && home.equals(scopes.current().institution());
        var shown = keeps || sheet.published() || month.isBefore(YearMonth.from(rosters.today()));
        var shifts = rosters.shifts(home, from);
        // The days before and after belong to the rest between two shifts and to the weeks that are cut by the month.
        var turns = shown ? rosters.turns(home, from.minusDays(6), to.plusDays(6)) : List.<Turn>of();
        var rest = terms.value("jaga-istirahat");
        var week = terms.value("jaga-jam-minggu").value().intValue();
        var sums = new Sums(shifts, month.lengthOfMonth(), from);
        var byPerson = turns.stream().collect(Collectors.groupingBy(Turn::personId));
        var rows = rosters.members(home, from, to).stream()
                .map(member -> sums.row(
                        member,
                        byPerson.getOrDefault(member.id(), List.of()),
                        rest.value().intValue(),
                        week))
                .toList();
        return new MonthView(
                home,
                month,
                rosters.today(),
                sheet.version(),
                sheet.published(),
                keeps,
                shown,
                shifts,
                from.datesUntil(to.plusDays(1)).toList(),
                rest.holidays(),
                rows,
                sums.foots(),
                (int) rows.stream().filter(row -> !row.strains().isEmpty()).count());
    }

    /** Counts while the rows are made. */
    private static final class Sums {

        private final List<Shift> shifts;
        private final Map<UUID, Shift> byId;
        private final int length;
        private final LocalDate from;
        private final int[][] counts;

        private Sums(List<Shift> shifts, int length, LocalDate from) {
            this.shifts = shifts;
            this.byId = shifts.stream().collect(Collectors.toMap(Shift::id, Function.identity()));
            this.length = length;
            this.from = from;
            this.counts = new int[shifts.size()][length];
        }

        private Row row(Member member, List<Turn> turns, int rest, int week) {
            var worked = turns.stream()
                    .filter(turn -> turn.stands() && byId.containsKey(turn.shiftId()))
                    .map(turn -> new Strain.Worked(turn.day(), byId.get(turn.shiftId())))
                    .toList();
            var end = from.plusDays(length);
            var strains = Strain.of(worked, rest, week).stream()
                    .filter(strain ->
                            !strain.day().isBefore(from) && strain.day().isBefore(end))
                    .toList();
            var byDay = turns.stream().collect(Collectors.groupingBy(Turn::day));
            var cells = new ArrayList<Cell>();
            var minutes = 0;
            var number = 0;
            for (var i = 0; i < length; i++) {
                var day = from.plusDays(i);
                var today = byDay.getOrDefault(day, List.of());
                cells.add(cell(member, day, today, strains));
                for (var turn : today) {
                    var shift = byId.get(turn.shiftId());
                    if (shift == null || !turn.stands()) continue;
                    number++;
                    minutes += shift.minutes();
                    if (member.group() == Group.PENGASUH && member.barred(day).isEmpty())
                        counts[shifts.indexOf(shift)][i]++;
                }
            }
            return new Row(member, cells, number, minutes, strains);
        }

        private Cell cell(Member member, LocalDate day, List<Turn> turns, List<Strain> strains) {
            var letters = turns.stream()
                    .filter(turn -> byId.containsKey(turn.shiftId()))
                    .map(turn -> byId.get(turn.shiftId()))
                    .sorted(java.util.Comparator.comparing(Shift::letter))
                    .toList();
            return new Cell(
                    day,
                    letters.stream().map(Shift::letter).collect(Collectors.joining("+")),
                    letters.isEmpty() ? 0 : shifts.indexOf(letters.getFirst()) % 6 + 1,
                    member.barred(day).isPresent(),
                    turns.stream().anyMatch(turn -> turn.state() == State.TIDAK_DATANG),
                    strains.stream()
                            .anyMatch(s ->
                                    s instanceof Strain.LittleRest && s.day().equals(day)));
        }

        private List<Foot> foots() {
            var foots = new ArrayList<Foot>();
            for (var i = 0; i < shifts.size(); i++)
                foots.add(new Foot(
                        shifts.get(i),
                        i % 6 + 1,
                        java.util.Arrays.stream(counts[i]).boxed().toList()));
            return foots;
        }
    }
}
