package id.naungan.duty.receive;

import id.naungan.duty.DayNames;
import id.naungan.duty.domain.Turn;
import id.naungan.duty.domain.Turn.State;
import id.naungan.duty.receive.Verdict.Added;
import id.naungan.outbox.Outcome.Conflict;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.web.Difference;
import id.naungan.web.Messages;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Applies the rules of a roster to a sheet that came, and says in words why it is not taken. */
@Component
class JudgeRoster {

    private final Messages messages;

    JudgeRoster(Messages messages) {
        this.messages = messages;
    }

    Verdict judge(Standing now, RosterSheet sheet, List<Cell> cells, @Nullable Integer seen) {
        if (cells.stream().anyMatch(cell -> !YearMonth.from(cell.day()).equals(now.month())))
            return refused("duty.refused.unreadable");
        // Nobody wrote since the page was drawn: what it shows is what stands.
        if (seen == null || seen < now.version()) {
            var conflicts = cells.stream().filter(cell -> conflicts(now, cell)).toList();
            if (!conflicts.isEmpty()) return new Verdict.Answer(conflict(now, conflicts));
        }
        var added = new ArrayList<Added>();
        var removed = new ArrayList<Turn>();
        for (var cell : cells) {
            var refusal = change(now, cell, added, removed);
            if (refusal != null) return refusal;
        }
        if (added.isEmpty() && removed.isEmpty()) return new Verdict.Answer(new Taken(href(sheet), now.version()));
        return new Verdict.Write(now.version(), added, removed);
    }

    /** Where the month is read. */
    static String href(RosterSheet sheet) {
        return "/lks/" + sheet.home() + "/jaga/bulan?bulan=" + YearMonth.from(sheet.day());
    }

    private static boolean conflicts(Standing now, Cell cell) {
        var stands = now.letters(cell.place());
        return !stands.equals(cell.before()) && !stands.equals(cell.after());
    }

    private @Nullable Verdict change(Standing now, Cell cell, List<Added> added, List<Turn> removed) {
        var stands = now.letters(cell.place());
        for (var letter : cell.after()) {
            if (stands.contains(letter)) continue;
            var shift = now.shifts().get(letter);
            var member = now.members().get(cell.person());
            if (shift == null || !shift.worked(cell.day()) || member == null) return refused("duty.refused.gone");
            var why = member.barred(cell.day());
            if (why.isPresent())
                return refused(
                        "duty.refused.barred",
                        member.name(),
                        DayNames.brief(cell.day(), locale()),
                        messages.get(locale(), why.get().messageKey()));
            added.add(new Added(cell.person(), shift.id(), cell.day()));
        }
        for (var turn : now.turns().getOrDefault(cell.place(), List.of())) {
            var shift = now.shifts().values().stream()
                    .filter(s -> s.id().equals(turn.shiftId()))
                    .findFirst();
            if (shift.isEmpty() || cell.after().contains(shift.get().letter())) continue;
            if (turn.state() != State.RENCANA)
                return refused("duty.refused.attended", DayNames.brief(cell.day(), locale()));
            removed.add(turn);
        }
        return null;
    }

    private Conflict conflict(Standing now, List<Cell> cells) {
        return new Conflict(
                now.version(),
                cells.stream()
                        .limit(50)
                        .map(cell -> new Difference(
                                "duty.sheet.cell",
                                text(now, cell, String.join("+", now.letters(cell.place()))),
                                text(now, cell, String.join("+", cell.after()))))
                        .toList());
    }

    private String text(Standing now, Cell cell, String letters) {
        var member = now.members().get(cell.person());
        return (member == null ? "?" : member.name()) + ", " + DayNames.brief(cell.day(), locale()) + ": "
                + (letters.isEmpty() ? messages.get(locale(), "duty.free") : letters);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static Verdict refused(String key, Object... args) {
        return new Verdict.Answer(new Refused(key, args));
    }
}
