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

    /** One answer in words; `odd` is what one looks for. */
    public record Said(String words, boolean odd) {}

    /** What was tapped, in the order of the form; the contact with the family names itself, because "none" alone says nothing. */
    public List<Said> said(Ui ui, Standing note) {
        return note.answers().codes().entrySet().stream()
                .map(e -> new Said(words(ui, e.getKey(), e.getValue()), odd(e.getKey(), e.getValue())))
                .toList();
    }

    private String words(Ui ui, Topic topic, String code) {
        var words = codes.words(topic, code, ui.locale());
        return topic == Topic.FAMILY ? ui.msg(topic) + ": " + words : words;
    }

    private boolean odd(Topic topic, String code) {
        return topic.quick() && !code.equals(ordinary.get(topic));
    }

    /** The time, with its day where that was another one. */
    public String written(Ui ui, DayCell cell) {
        if (cell.note() == null) return "";
        var at = cell.note().writtenAt().atZone(ui.zone());
        return at.toLocalDate().equals(cell.day())
                ? ui.time(at.toLocalTime())
                : ui.dateTime(cell.note().writtenAt());
    }
}
