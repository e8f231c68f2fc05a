package id.naungan.linkage.model;

import id.naungan.linkage.block.Rule;
import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.table.Field;
import id.naungan.linkage.table.Layout;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a model looks at before anything is learnt: fields, comparisons, which of them belong together, rules. */
public record Plan(
        String name,
        List<String> idColumns,
        Layout layout,
        List<Comparison> comparisons,
        List<List<Integer>> groups,
        List<Rule> rules,
        Rule refinement) {

    static Plan read(Map<String, Object> json) {
        var fields = new ArrayList<Field>();
        for (var f : maps(json.get("fields"))) {
            fields.add(PlanReader.field(f));
        }
        var layout = new Layout(fields);
        var comparisons = new ArrayList<Comparison>();
        for (var c : maps(json.get("comparisons"))) {
            comparisons.add(PlanReader.comparison(c, layout));
        }
        if (comparisons.isEmpty()) {
            throw new Refusal("model.missing", "comparisons");
        }
        var rules = texts(json.get("rules")).stream().map(Rule::of).toList();
        return new Plan(
                text(json, "name"),
                texts(json.get("id_columns")),
                layout,
                List.copyOf(comparisons),
                groups(comparisons, json.get("groups")),
                rules,
                Rule.of(text(json, "refinement")));
    }

    /** Comparisons that depend on each other, by number; each of the others stands alone. */
    private static List<List<Integer>> groups(List<Comparison> comparisons, Object json) {
        var names = comparisons.stream().map(Comparison::name).toList();
        var groups = new ArrayList<List<Integer>>();
        var grouped = new ArrayList<Integer>();
        for (Object group : json instanceof List<?> list ? list : List.of()) {
            var members = texts(group).stream().map(name -> place(names, name)).toList();
            groups.add(members);
            grouped.addAll(members);
        }
        for (int c = 0; c < names.size(); c++) {
            if (!grouped.contains(c)) {
                groups.add(List.of(c));
            }
        }
        return List.copyOf(groups);
    }

    private static int place(List<String> names, String name) {
        if (!names.contains(name)) {
            throw new Refusal("model.field", name);
        }
        return names.indexOf(name);
    }

    Map<String, Object> write() {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", name);
        json.put("id_columns", idColumns);
        json.put("fields", layout.fields().stream().map(Plan::field).toList());
        json.put("comparisons", comparisons.stream().map(Plan::comparison).toList());
        json.put(
                "groups",
                groups.stream()
                        .filter(g -> g.size() > 1)
                        .map(g -> g.stream().map(c -> comparisons.get(c).name()).toList())
                        .toList());
        json.put("rules", rules.stream().map(Rule::toString).toList());
        json.put("refinement", refinement.toString());
        return json;
    }

    private static Map<String, Object> field(Field f) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", f.name());
        json.put("kind", f.kind().word());
        json.put("columns", f.columns());
        if (!f.fallback().isEmpty()) {
            json.put(PlanReader.fallback(f.kind()), f.fallback());
        }
        return json;
    }

    private static Map<String, Object> comparison(Comparison c) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", c.name());
        json.put("measure", c.measure().word());
        json.put("fields", c.fields());
        if (c.family()) {
            json.put("family", true);
        }
        json.putAll(PlanReader.written(c.scale()));
        return json;
    }

    /** Where each comparison's level stands in a pattern: the lowest bit of each. */
    public int[] shifts() {
        var shifts = new int[comparisons.size()];
        int at = 0;
        for (int c = 0; c < shifts.length; c++) {
            shifts[c] = at;
            at += comparisons.get(c).bits();
        }
        if (at > Patterns.BITS) {
            throw new Refusal("model.too-wide", at, Patterns.BITS);
        }
        return shifts;
    }

    /** How many fields stand under one of these headings. */
    public long recognises(List<String> headings) {
        return layout.fields().stream()
                .filter(f ->
                        f.columns().stream().anyMatch(c -> headings.stream().anyMatch(h -> ListReader.alike(h, c))))
                .count();
    }

    public boolean families() {
        return comparisons.stream().anyMatch(Comparison::family);
    }

    static String text(Map<String, Object> json, String key) {
        Object value = json.get(key);
        if (value == null) {
            throw new Refusal("model.missing", key);
        }
        return value.toString();
    }

    static List<String> texts(Object json) {
        return json instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object json) {
        return json instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
