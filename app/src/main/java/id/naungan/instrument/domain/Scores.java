package id.naungan.instrument.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the result of a sheet. */
@Component("instrumentScores")
public class Scores {

    private final Sheets sheets;

    Scores(Sheets sheets) {
        this.sheets = sheets;
    }

    @Transactional(readOnly = true)
    public Score of(UUID sheet) {
        return of(sheets.filled(sheets.of(sheet)));
    }

    public static Score of(Filled filled) {
        var asks = filled.asks();
        var lines = new ArrayList<Score.Line>();
        for (var item : asks.items()) {
            var most = asks.most(item);
            if (most == null || item.type().holds() || item.type() == ItemType.NOTE) continue;
            for (var place : filled.places(item)) lines.add(line(filled, place, most));
        }
        var earned = sum(lines, true);
        var most = sum(lines, false);
        var percent = Score.percent(earned, most);
        var cap = lines.stream()
                .filter(Score.Line::caps)
                .map(line ->
                        Objects.requireNonNull(line.place().item().marking().cap()))
                .min(BigDecimal::compareTo)
                .orElse(null);
        var result = percent == null || cap == null ? percent : percent.min(cap);
        return new Score(lines, groups(asks, lines), earned, most, percent, cap, result);
    }

    private static Score.Line line(Filled filled, Filled.Place place, BigDecimal most) {
        var answer = filled.answer(place);
        var value = filled.value(place);
        boolean applies = filled.relevant(place) && (answer == null || answer.naWhy() == null);
        var raw = value.isEmpty() ? BigDecimal.ZERO : raw(filled.asks(), place.item(), value, most);
        return new Score.Line(place, filled.asks().top(place.item()), applies, !value.isEmpty(), raw, most);
    }

    /** Points before the weight, never less than nothing and never more than the most. */
    private static BigDecimal raw(Questionnaire asks, Item item, String value, BigDecimal most) {
        var points = switch (item.type()) {
            case SELECT_ONE, SELECT_MULTIPLE -> {
                var chosen = Arrays.asList(value.split(" "));
                yield asks.choices(item).stream()
                        .filter(choice -> chosen.contains(choice.code()) && choice.score() != null)
                        .map(choice -> Objects.requireNonNull(choice.score()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            }
            case INTEGER, DECIMAL, CALCULATE ->
                value.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(value) : BigDecimal.ZERO;
            default -> most;
        };
        return points.max(BigDecimal.ZERO).min(most);
    }

    private static List<Score.Group> groups(Questionnaire asks, List<Score.Line> lines) {
        var tops = new ArrayList<Item>(
                asks.in(null).stream().filter(item -> item.type().holds()).toList());
        tops.add(null);
        return tops.stream()
                .map(top -> group(
                        top,
                        lines.stream()
                                .filter(line -> Objects.equals(line.group(), top))
                                .toList()))
                .filter(group -> group.counted() + group.left() > 0)
                .toList();
    }

    private static Score.Group group(@org.jspecify.annotations.Nullable Item top, List<Score.Line> lines) {
        var earned = sum(lines, true);
        var most = sum(lines, false);
        int counted = (int) lines.stream().filter(Score.Line::applies).count();
        int open = (int) lines.stream()
                .filter(line -> line.applies() && !line.answered())
                .count();
        return new Score.Group(top, earned, most, Score.percent(earned, most), counted, lines.size() - counted, open);
    }

    private static BigDecimal sum(List<Score.Line> lines, boolean earned) {
        return lines.stream()
                .map(line -> earned ? line.earned() : line.maximum())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
