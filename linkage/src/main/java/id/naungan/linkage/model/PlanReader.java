package id.naungan.linkage.model;

import id.naungan.linkage.compare.Measure;
import id.naungan.linkage.compare.Scale;
import id.naungan.linkage.table.Field;
import id.naungan.linkage.table.Layout;
import id.naungan.linkage.table.Refusal;
import id.naungan.linkage.text.Pieces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads fields and comparisons of a plan; what is wrong is said of the one it is wrong in. */
final class PlanReader {
    private static final int MOST_BOUNDS = 8;

    private PlanReader() {}

    static Field field(Map<String, Object> json) {
        String name = Plan.text(json, "name");
        String kind = Plan.text(json, "kind");
        try {
            return new Field(
                    name,
                    Field.Kind.of(kind),
                    Plan.texts(json.get("columns")),
                    json.getOrDefault(fallback(Field.Kind.of(kind)), "").toString());
        } catch (IllegalArgumentException e) {
            throw new Refusal("plan.kind", name, kind, words(Arrays.asList(Field.Kind.values())));
        }
    }

    /** What a plan calls the field that stands in for a missing one. */
    static String fallback(Field.Kind kind) {
        return kind == Field.Kind.NAME ? "from_bin" : "from_nik";
    }

    static Comparison comparison(Map<String, Object> json, Layout layout) {
        String name = Plan.text(json, "name");
        String word = Plan.text(json, "measure");
        List<String> fields = Plan.texts(json.get("fields"));
        Measure measure;
        try {
            measure = Measure.of(word);
        } catch (IllegalArgumentException e) {
            throw new Refusal("plan.measure", name, word, words(Arrays.asList(Measure.values())));
        }
        int wanted = measure == Measure.NIK ? 2 : 1;
        if (fields.size() != wanted) {
            throw new Refusal("plan.fields", name, word, wanted, fields.size());
        }
        Field first = layout.field(fields.getFirst());
        if (!measure.kinds().contains(first.kind())) {
            throw new Refusal(
                    "plan.fits", name, word, first.name(), first.kind().word(), words(measure.kinds()));
        }
        return new Comparison(
                name, measure, fields, Boolean.TRUE.equals(json.get("family")), scale(name, measure, json));
    }

    private static Scale scale(String name, Measure measure, Map<String, Object> json) {
        if (measure.grading() == Measure.Grading.FIXED) {
            if (json.containsKey("levels")) {
                throw new Refusal("plan.fixed", name, measure.word());
            }
            return Scale.FIXED;
        }
        String of = json.getOrDefault("of", "").toString();
        if (measure.choices().isEmpty() ? !of.isEmpty() : !measure.choices().contains(of)) {
            throw new Refusal(
                    "plan.of", name, of, measure.choices().stream().sorted().collect(Collectors.joining(", ")));
        }
        int letters = of.equals("letters") ? (int) number(name, "letters", json, 2, 1, Pieces.MOST_LETTERS) : 0;
        double near = measure == Measure.SHARED ? number(name, "near", json, 1, 0, 1) : 1;
        return new Scale(bounds(name, measure, of, json.get("levels")), of, letters, near);
    }

    /** Strictest first: distances grow, likenesses and counts fall. */
    private static List<Double> bounds(String name, Measure measure, String of, Object json) {
        boolean falls = measure.grading() == Measure.Grading.LIKENESS || measure.grading() == Measure.Grading.COUNT;
        double most = measure.grading() == Measure.Grading.LIKENESS || of.equals("relative") ? 1 : Double.MAX_VALUE;
        var bounds = new ArrayList<Double>();
        for (Object bound : json instanceof List<?> list ? list : List.of()) {
            boolean right = bound instanceof Double number
                    && number > 0
                    && number <= most
                    && (bounds.isEmpty() || (falls ? number < bounds.getLast() : number > bounds.getLast()));
            if (!right) {
                throw wrong(falls, name, measure);
            }
            bounds.add((Double) bound);
        }
        if (bounds.isEmpty() || bounds.size() > MOST_BOUNDS) {
            throw wrong(falls, name, measure);
        }
        return bounds;
    }

    private static Refusal wrong(boolean falls, String name, Measure measure) {
        return falls
                ? new Refusal("plan.levels.fall", name, measure.word(), MOST_BOUNDS)
                : new Refusal("plan.levels.grow", name, measure.word(), MOST_BOUNDS);
    }

    private static double number(
            String name, String key, Map<String, Object> json, double otherwise, double least, double most) {
        Object value = json.getOrDefault(key, otherwise);
        if (value instanceof Double number && number >= least && number <= most) {
            return number;
        }
        throw new Refusal("plan.number", name, key, least, most);
    }

    private static String words(Collection<? extends Enum<?>> all) {
        return all.stream()
                .map(e -> e.name().toLowerCase(java.util.Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    static Map<String, Object> written(Scale scale) {
        var json = new LinkedHashMap<String, Object>();
        if (!scale.bounds().isEmpty()) {
            json.put("levels", scale.bounds());
            if (!scale.of().isEmpty()) {
                json.put("of", scale.of());
            }
            if (scale.letters() > 0) {
                json.put("letters", scale.letters());
            }
            if (scale.near() < 1) {
                json.put("near", scale.near());
            }
        }
        return json;
    }
}
