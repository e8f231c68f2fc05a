package id.naungan.instrument.xlsform;

import id.naungan.instrument.domain.Choice;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.ItemType;
import id.naungan.instrument.domain.Marking;
import id.naungan.instrument.domain.Rules;
import id.naungan.instrument.domain.Wording;
import id.naungan.store.Ids;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the sheet `survey`: questions, groups and rows that repeat. */
final class ReadSurvey {

    private static final int MOST = 1000;
    private static final int LONGEST = 2000;
    private static final Set<String> OF_THE_PHONE = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "username",
            "phonenumber",
            "email",
            "audit",
            "subscriberid",
            "simserial");
    private static final Set<String> YES = Set.of("yes", "true", "true()", "ya", "1");
    private static final Set<String> NO = Set.of("", "no", "false", "false()", "tidak", "0");

    private final List<Mistake> mistakes;
    private final List<Mistake> notes;
    private final Set<String> lists;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Deque<Item> open = new ArrayDeque<>();

    ReadSurvey(List<Mistake> mistakes, List<Mistake> notes, List<Choice> choices) {
        this.mistakes = mistakes;
        this.notes = notes;
        this.lists = choices.stream().map(Choice::list).collect(Collectors.toSet());
    }

    List<Item> items(Table table) {
        Table.Row last = null;
        for (var row : table.rows()) {
            last = row;
            var type =
                    row.text("type").replaceAll("\\s+", " ").replaceFirst("^(?i)select (one|multiple) ", "select_$1 ");
            if (type.isEmpty() && row.text("name").isEmpty()) continue;
            if (items.size() >= MOST) {
                wrong(row, "type", "many", MOST);
                break;
            }
            read(row, type);
        }
        if (!open.isEmpty() && last != null)
            wrong(last, "type", "unclosed", open.peek().code());
        if (items.stream().noneMatch(item -> item.type().asked())) mistakes.add(Mistake.at("survey", 0, "", "nothing"));
        return items;
    }

    private void read(Table.Row row, String type) {
        var word = type.toLowerCase(Locale.ROOT);
        if (OF_THE_PHONE.contains(word)) notes.add(Mistake.at("survey", row.number(), "type", "left", type));
        else if (word.matches("end[ _](group|repeat)"))
            end(row, word.endsWith("group") ? ItemType.GROUP : ItemType.REPEAT);
        else if (word.matches("begin[ _](group|repeat)"))
            item(row, word.endsWith("group") ? ItemType.GROUP : ItemType.REPEAT, null);
        else question(row, type);
    }

    private void question(Table.Row row, String type) {
        var words = type.split(" ");
        var known = ItemType.ofXls(words[0].replace("begin_", ""));
        if (known.isEmpty() || known.get().holds()) {
            wrong(row, "type", "type", type);
            return;
        }
        var list = known.get().chooses() && words.length > 1 ? words[1] : null;
        if (known.get().chooses() && list == null) wrong(row, "type", "nolist", type);
        else if (words.length > (list == null ? 1 : 2)) wrong(row, "type", "type", type);
        else if (list != null && !lists.contains(list)) wrong(row, "type", "list", list);
        item(row, known.get(), list);
    }

    private void end(Table.Row row, ItemType type) {
        if (open.isEmpty() || open.peek().type() != type)
            wrong(row, "type", "unopened", type.xls().replace("begin", "end"));
        else open.pop();
    }

    private void item(Table.Row row, ItemType type, @Nullable String list) {
        var code = row.text("name");
        if (!code.matches(ReadXlsForm.CODE)) wrong(row, "name", "name", code);
        var before = seen.putIfAbsent(code, row.number());
        if (before != null) wrong(row, "name", "twice", code, before);
        if (type == ItemType.REPEAT && open.stream().anyMatch(up -> up.type() == ItemType.REPEAT))
            wrong(row, "type", "nested");
        if (row.text("label").length() > LONGEST || row.text("hint").length() > LONGEST)
            wrong(row, "label", "long", LONGEST);
        if (row.text("label").isEmpty() && type != ItemType.CALCULATE) wrong(row, "label", "label");
        if (type == ItemType.CALCULATE && row.text("calculation").isEmpty()) wrong(row, "calculation", "calculation");
        var up = open.peek();
        var item = new Item(
                Ids.next(), up == null ? null : up.id(), type, code, list, words(row, code), rules(row), marking(row));
        items.add(item);
        if (type.holds()) open.push(item);
    }

    private static Wording words(Table.Row row, String code) {
        var label = row.text("label");
        return new Wording(
                label.isEmpty() ? code : label,
                row.orNull("label::english(en)"),
                row.orNull("hint"),
                row.orNull("hint::english(en)"));
    }

    private Rules rules(Table.Row row) {
        return new Rules(
                yes(row, "required"),
                row.orNull("relevant"),
                row.orNull("constraint"),
                row.orNull("constraint_message"),
                row.orNull("constraint_message::english(en)"),
                row.orNull("calculation"),
                row.orNull("appearance"));
    }

    private Marking marking(Table.Row row) {
        var weight = Numbers.read(row, "weight", mistakes);
        var points = Numbers.read(row, "points", mistakes);
        var cap = Numbers.read(row, "cap", mistakes);
        if (weight != null && weight.signum() <= 0) wrong(row, "weight", "positive");
        if (points != null && points.signum() <= 0) wrong(row, "points", "positive");
        if (cap != null && (cap.signum() < 0 || cap.compareTo(BigDecimal.valueOf(100)) > 0)) wrong(row, "cap", "cap");
        if (yes(row, "critical") != (cap != null)) wrong(row, "critical", "critical");
        return new Marking(
                weight == null ? BigDecimal.ONE : weight,
                points,
                cap,
                yes(row, "na"),
                row.orNull("verification"),
                row.orNull("evidence"),
                row.orNull("norm"));
    }

    private boolean yes(Table.Row row, String column) {
        var text = row.text(column).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) wrong(row, column, "yes", row.text(column));
        return YES.contains(text);
    }

    private void wrong(Table.Row row, String column, String key, Object... arguments) {
        mistakes.add(Mistake.at("survey", row.number(), column, key, arguments));
    }
}
