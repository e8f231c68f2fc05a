package id.naungan.note.tab;

import id.naungan.note.DayWords;
import id.naungan.note.domain.NoteCodes;
import id.naungan.note.domain.Standing;
import id.naungan.note.domain.Topic;
import id.naungan.note.tab.DayCell.State;
import id.naungan.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A month or a week of one person. */
public record NotesView(
        Span span, LocalDate today, Map<LocalDate, DayCell> cells, Map<Topic, String> ordinary, NoteCodes codes) {

    public List<List<LocalDate>> weeks() {
        return span.weeks();
    }

    /** The cell of a day; null beside the edges of a month. */
    public @Nullable DayCell cell(LocalDate day) {
        return cells.get(day);
    }

    public long count(State... states) {
        return cells.values().stream()
                .filter(cell -> List.of(states).contains(cell.state()))
                .count();
    }

    /** The days to list, newest first: those noted, and in a week those left out as well. */
    public List<DayCell> listed() {
        return cells.values().stream()
                .filter(cell -> cell.note() != null || span.week() && cell.state() == State.GAP)
                .sorted(Comparator.comparing(DayCell::day).reversed())
                .toList();
    }

    public String title(Ui ui) {
        return span.week()
                ? DayWords.brief(span.from(), ui.locale()) + " – "
                        + DayWords.brief(span.to(), ui.locale()) + " "
                        + span.to().getYear()
                : ui.month(YearMonth.from(span.from()));
    }

    public boolean hasAfter() {
        return span.to().isBefore(today);
    }

    public String weekday(Ui ui, LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, ui.locale());
    }

    /** What was tapped for a topic, in words; empty when nothing was. */
    public String words(Ui ui, Standing note, Topic topic) {
        return codes.words(topic, note.answers().code(topic), ui.locale());
    }

    /** Whether this answer is what one looks for. */
    public boolean odd(Standing note, Topic topic) {
        var code = note.answers().code(topic);
        return topic.quick() && code != null && !code.equals(ordinary.get(topic));
    }
}
