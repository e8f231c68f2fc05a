package id.naungan.note.today;

import id.naungan.note.DayWords;
import id.naungan.note.domain.Topic;
import id.naungan.note.handover.Handover;
import id.naungan.web.Ui;
import id.naungan.web.form.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A day of a home: its children with their notes. */
public record DayView(
        UUID home,
        String homeName,
        boolean choose,
        LocalDate day,
        LocalDate today,
        LocalDate earliest,
        Map<Topic, List<Option>> choices,
        Map<Topic, String> ordinary,
        List<Child> children,
        List<Handover> unread,
        List<OwnTask> own) {

    /** Something that waits for the reader alone and is about no client, such as a paper to read. */
    public record OwnTask(String kind, @Nullable String words, String href, LocalDate dueOn) {}

    public long noted() {
        return children.stream().filter(Child::noted).count();
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** Address of the same page on another day. */
    public String at(LocalDate other) {
        var query = (other.equals(today) ? "" : "hari=" + other) + (choose ? "&lks=" + home : "");
        return "/hari-ini" + (query.isEmpty() ? "" : "?" + query.replaceAll("^&", ""));
    }

    public boolean hasBefore() {
        return day.isAfter(earliest);
    }

    public boolean hasAfter() {
        return day.isBefore(today);
    }

    /** What the one tap says, in words: "Ada, Sehat, Tenang, Baik". */
    public String good() {
        return Arrays.stream(Topic.values())
                .filter(Topic::quick)
                .map(topic -> choices.getOrDefault(topic, List.of()).stream()
                        .findFirst()
                        .map(Option::text)
                        .orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** What the phone calls a note that waits. */
    public String label(Ui ui, Child child) {
        return ui.msg("note.outbox.label", child.name(), DayWords.day(day, ui.locale()));
    }

    public String weekday(Ui ui) {
        return DayWords.weekday(day, ui.locale());
    }
}
