package id.naungan.note.today;

import id.naungan.note.DayWords;
import id.naungan.note.domain.DailyNote;
import id.naungan.note.domain.Topic;
import id.naungan.outbox.Outcome;
import id.naungan.web.Difference;
import id.naungan.web.Ui;
import id.naungan.web.form.Form;
import id.naungan.web.form.Option;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One child's note on a page of its own, with what was typed and why it was not taken. */
public record OneChild(
        Child child,
        LocalDate day,
        Map<Topic, List<Option>> choices,
        @Nullable Form<DailyNote> typed,
        @Nullable Outcome outcome) {

    static OneChild of(
            Child child,
            LocalDate day,
            Map<Topic, List<Option>> choices,
            @Nullable Form<DailyNote> typed,
            @Nullable Outcome outcome) {
        return new OneChild(typed == null ? child : retyped(child, typed), day, choices, typed, outcome);
    }

    private static Child retyped(Child child, Form<DailyNote> typed) {
        var chosen = new EnumMap<Topic, String>(Topic.class);
        for (var topic : Topic.values()) {
            var code = typed.field(topic.field()).value();
            if (!code.isEmpty()) chosen.put(topic, code);
        }
        if (DailyNote.GOOD.equals(typed.field("cepat").value()))
            choices(child).forEach((topic, code) -> chosen.putIfAbsent(topic, code));
        return new Child(
                child.id(),
                child.name(),
                child.note(),
                child.odd(),
                chosen,
                typed.field("sentence").value());
    }

    private static Map<Topic, String> choices(Child child) {
        return child.noted() ? Map.of() : child.chosen();
    }

    /** The version a sending from this page has seen: the one shown beside it, or the one it began with. */
    public String version() {
        if (outcome instanceof Outcome.Conflict conflict) return Integer.toString(conflict.version());
        return child.note() == null ? "" : Integer.toString(child.note().version());
    }

    public List<Difference> differences() {
        return outcome instanceof Outcome.Conflict conflict ? conflict.differences() : List.of();
    }

    /** Why it was refused, or the empty text. */
    public String refusal(Ui ui) {
        return outcome instanceof Outcome.Refused(var key, var args) ? ui.msg(key, args) : "";
    }

    public String label(Ui ui) {
        return ui.msg("note.outbox.label", child.name(), DayWords.day(day, ui.locale()));
    }

    public String title(Ui ui) {
        return ui.msg("note.one.title", DayWords.weekday(day, ui.locale()));
    }
}
