package id.naungan.instrument.answers;

import id.naungan.instrument.domain.Choice;
import id.naungan.instrument.domain.Filled;
import id.naungan.instrument.domain.Filled.Place;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.ItemType;
import id.naungan.instrument.domain.Score;
import id.naungan.instrument.domain.Scores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines up every question of a sheet, with what it counts. */
final class AnswerRows {

    /** The group of questions that stand in none. */
    static final String LOOSE = "-";

    private final Filled filled;
    private final Locale locale;
    private final Map<String, Score.Line> counted = new HashMap<>();

    private AnswerRows(Filled filled, Locale locale) {
        this.filled = filled;
        this.locale = locale;
        Scores.of(filled).lines().forEach(line -> counted.put(line.place().key(), line));
    }

    static List<AnswerRow> of(Filled filled, Locale locale) {
        var rows = new AnswerRows(filled, locale);
        var all = new ArrayList<AnswerRow>();
        for (var item : filled.asks().items()) {
            if (item.type().holds() || item.type() == ItemType.NOTE) continue;
            for (var place : filled.places(item)) all.add(rows.row(place));
        }
        return all;
    }

    private AnswerRow row(Place place) {
        var item = place.item();
        var answer = filled.answer(place);
        var line = counted.get(place.key());
        var top = filled.asks().top(item);
        return new AnswerRow(
                item.code(),
                place.repeat().isEmpty() ? "" : String.valueOf(Integer.parseInt(place.repeat()) + 1),
                top == null ? LOOSE : top.code(),
                top == null ? "" : top.words().label(locale),
                item.words().label(locale),
                said(item, filled.value(place)),
                answer == null ? "" : text(answer.naWhy()),
                answer == null ? "" : text(answer.note()),
                filled.relevant(place) && (answer == null || answer.naWhy() == null),
                !filled.value(place).isEmpty(),
                line == null ? null : line.raw(),
                line == null ? null : line.most(),
                line == null ? null : item.marking().weight(),
                line == null ? null : item.marking().cap());
    }

    private String said(Item item, String value) {
        if (!item.type().chooses()) return value;
        var codes = Arrays.asList(value.split(" "));
        return filled.asks().choices(item).stream()
                .filter(choice -> codes.contains(choice.code()))
                .map((Choice choice) -> choice.label(locale))
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
