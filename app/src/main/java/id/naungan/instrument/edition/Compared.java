package id.naungan.instrument.edition;

import id.naungan.instrument.domain.Choice;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.web.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two editions, question by question. */
public record Compared(List<Item> added, List<Item> removed, List<Changed> changed) {

    /** A question both ask, otherwise. */
    public record Changed(Item item, List<Difference> differences) {}

    static Compared of(Questionnaire before, Questionnaire after) {
        var changed = new ArrayList<Changed>();
        for (var item : after.items())
            before.find(item.code()).ifPresent(was -> {
                var differences = differences(before, was, after, item);
                if (!differences.isEmpty()) changed.add(new Changed(item, differences));
            });
        return new Compared(missing(after, before), missing(before, after), List.copyOf(changed));
    }

    private static List<Item> missing(Questionnaire in, Questionnaire from) {
        return in.items().stream()
                .filter(item -> from.find(item.code()).isEmpty())
                .toList();
    }

    private static List<Difference> differences(Questionnaire before, Item was, Questionnaire after, Item is) {
        var all = List.of(
                new Difference("instrument.item.label", was.label(), is.label()),
                new Difference(
                        "instrument.item.labelEn",
                        text(was.words().labelEn()),
                        text(is.words().labelEn())),
                new Difference(
                        "instrument.item.hint",
                        text(was.words().hint()),
                        text(is.words().hint())),
                new Difference(
                        "instrument.item.type", was.type().xls(), is.type().xls()),
                new Difference(
                        "instrument.item.relevant",
                        text(was.rules().relevant()),
                        text(is.rules().relevant())),
                new Difference(
                        "instrument.item.constraint",
                        text(was.rules().constraint()),
                        text(is.rules().constraint())),
                new Difference(
                        "instrument.item.calculation",
                        text(was.rules().calculation()),
                        text(is.rules().calculation())),
                new Difference(
                        "instrument.item.required",
                        String.valueOf(was.rules().required()),
                        String.valueOf(is.rules().required())),
                new Difference(
                        "instrument.item.weight",
                        text(was.marking().weight()),
                        text(is.marking().weight())),
                new Difference(
                        "instrument.item.points",
                        text(was.marking().points()),
                        text(is.marking().points())),
                new Difference(
                        "instrument.item.cap",
                        text(was.marking().cap()),
                        text(is.marking().cap())),
                new Difference(
                        "instrument.item.verification",
                        text(was.marking().verification()),
                        text(is.marking().verification())),
                new Difference(
                        "instrument.item.norm",
                        text(was.marking().norm()),
                        text(is.marking().norm())),
                new Difference("instrument.item.group", group(before, was), group(after, is)),
                new Difference("instrument.choices.lines", choices(before, was), choices(after, is)));
        return all.stream().filter(Difference::changed).toList();
    }

    private static String group(Questionnaire asks, Item item) {
        var up = asks.parent(item);
        return up == null ? "" : up.label();
    }

    private static String choices(Questionnaire asks, Item item) {
        return asks.choices(item).stream().map(Compared::said).collect(Collectors.joining("\n"));
    }

    private static String said(Choice choice) {
        return choice.code() + " " + choice.label()
                + (choice.score() == null ? "" : " = " + choice.score().toPlainString());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
