package id.naungan.instrument.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a draft asks, all of it in two statements; call it inside an Act. */
@Component
public class KeepItems {

    private final JdbcClient db;
    private final JsonMapper json;

    KeepItems(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Adds everything to an edition that asks nothing yet. */
    public void add(UUID edition, Questionnaire asks) {
        var items = new ArrayList<Map<String, @Nullable Object>>();
        for (int place = 0; place < asks.items().size(); place++)
            items.add(row(edition, place + 1, asks.items().get(place)));
        write("instrument.item", items);
        var choices = new ArrayList<Map<String, @Nullable Object>>();
        for (int place = 0; place < asks.choices().size(); place++)
            choices.add(row(edition, place + 1, asks.choices().get(place)));
        write("instrument.choice", choices);
    }

    /** One more question, at the end. */
    public void insert(UUID edition, Item item) {
        write("instrument.item", List.of(row(edition, Integer.MAX_VALUE, item)));
    }

    /** A question anew where it stands. */
    public void replace(UUID edition, Item item) {
        var columns = row(edition, 0, item).keySet().stream()
                .filter(column ->
                        !Set.of("id", "version", "edition_id", "place").contains(column))
                .toList();
        db.sql(
                        "update instrument.item i set version = i.version + 1, ("
                                + String.join(", ", columns) + ") = (select "
                                + columns.stream().map(column -> "x." + column).collect(Collectors.joining(", "))
                                + " from jsonb_populate_record(null::instrument.item, ?::jsonb) x) where i.id = ? and i.edition_id = ?")
                .params(json.writeValueAsString(row(edition, 0, item)), item.id(), edition)
                .update();
    }

    /** Choices from this place on. */
    public void choices(UUID edition, List<Choice> choices, int from) {
        write(
                "instrument.choice",
                IntStream.range(0, choices.size())
                        .mapToObj(i -> row(edition, from + i, choices.get(i)))
                        .toList());
    }

    private void write(String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) return;
        db.sql("insert into " + table + " select * from jsonb_populate_recordset(null::" + table + ", ?::jsonb)")
                .param(json.writeValueAsString(rows))
                .update();
    }

    static Map<String, @Nullable Object> row(UUID edition, int place, Item item) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", item.id());
        row.put("version", 0);
        row.put("edition_id", edition);
        row.put("parent_id", item.parent());
        row.put("place", place);
        row.put("type", item.type().name());
        row.put("code", item.code());
        row.put("list", item.list());
        row.put("label", item.words().label());
        row.put("label_en", item.words().labelEn());
        row.put("hint", item.words().hint());
        row.put("hint_en", item.words().hintEn());
        row.put("required", item.rules().required());
        row.put("relevant", item.rules().relevant());
        row.put("constraint_rule", item.rules().constraint());
        row.put("constraint_message", item.rules().message());
        row.put("constraint_message_en", item.rules().messageEn());
        row.put("calculation", item.rules().calculation());
        row.put("appearance", item.rules().appearance());
        row.put("weight", item.marking().weight());
        row.put("points", item.marking().points());
        row.put("critical", item.marking().critical());
        row.put("cap", item.marking().cap());
        row.put("may_na", item.marking().mayNa());
        row.put("verification", item.marking().verification());
        row.put("evidence", item.marking().evidence());
        row.put("norm", item.marking().norm());
        return row;
    }

    private static Map<String, @Nullable Object> row(UUID edition, int place, Choice choice) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id.naungan.store.Ids.next());
        row.put("version", 0);
        row.put("edition_id", edition);
        row.put("list", choice.list());
        row.put("place", place);
        row.put("code", choice.code());
        row.put("label", choice.label());
        row.put("label_en", choice.labelEn());
        row.put("score", choice.score());
        return row;
    }
}
