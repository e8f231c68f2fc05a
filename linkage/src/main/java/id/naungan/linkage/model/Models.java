package id.naungan.linkage.model;

import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Plans that come with the program, and models in files. */
public final class Models {
    private static final String FORMAT = "naungan-linkage-model-3";
    private static final List<String> KNOWN = List.of("orang", "person", "sandi");
    private static final String[] CLASSES = {"match", "twin", "sibling", "neighbour", "stranger"};

    private Models() {}

    /** A plan by its name, or from a file. */
    public static Plan plan(String name) throws IOException {
        if (KNOWN.contains(name)) {
            return Plan.read(shipped(name));
        }
        Path file = Path.of(name);
        Map<String, Object> json = parsed(file);
        try {
            return Plan.read(json);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new Refusal("model.json", file.getFileName(), e.getMessage());
        }
    }

    /** The shipped plan that knows most of these headings. */
    public static Plan recognise(List<String> headings) throws IOException {
        Plan best = plan(KNOWN.getFirst());
        for (String name : KNOWN) {
            Plan plan = plan(name);
            if (plan.recognises(headings) > best.recognises(headings)) {
                best = plan;
            }
        }
        return best;
    }

    /** The model that comes with the program, learnt from 200,000 made-up children twice. */
    public static Model usual() throws IOException {
        try (InputStream in =
                new GZIPInputStream(Models.class.getResourceAsStream("/id/naungan/linkage/orang.model.json.gz"))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Map<String, Object> shipped(String name) throws IOException {
        try (InputStream in = Models.class.getResourceAsStream("/id/naungan/linkage/" + name + ".json")) {
            return object(Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static Map<String, Object> parsed(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new Refusal("file.missing", file);
        }
        try {
            return object(Json.read(Files.readString(file)));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new Refusal("model.json", file.getFileName(), e.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    public static Model read(Path file) throws IOException {
        Map<String, Object> json = parsed(file);
        if (!FORMAT.equals(json.get("format"))) {
            throw new Refusal("model.format", file.getFileName(), FORMAT);
        }
        try {
            return model(json);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            throw new Refusal("model.json", file.getFileName(), e.getMessage());
        }
    }

    /** A model out of the text of its file. */
    public static Model parse(String json) {
        return model(object(Json.read(json)));
    }

    private static Model model(Map<String, Object> json) {
        Plan plan = Plan.read(object(json.get("plan")));
        var rarities = new LinkedHashMap<String, Rarity>();
        object(json.get("rarity")).forEach((comparison, words) -> {
            var bits = new TreeMap<String, Double>();
            object(words).forEach((word, rare) -> bits.put(word, (Double) rare));
            rarities.put(comparison, new Rarity(bits));
        });
        var weights = new Weights(plan);
        List<Map<String, Object>> tables = Plan.maps(json.get("tables"));
        for (int g = 0; g < weights.groups(); g++) {
            for (int c = 0; c < CLASSES.length; c++) {
                var table = new double[weights.size(g)];
                List<?> numbers = (List<?>) tables.get(g).get(CLASSES[c]);
                for (int i = 0; i < table.length; i++) {
                    table[i] = ((Double) numbers.get(i)).floatValue();
                }
                weights.restore(c, g, table);
            }
        }
        var perRecord = new double[Weights.STRANGER];
        for (int c = 0; c < perRecord.length; c++) {
            perRecord[c] = ((Double) object(json.get("per_record")).get(CLASSES[c])).floatValue();
        }
        return new Model(plan, rarities, weights, perRecord);
    }

    public static void write(Model model, Path file) throws IOException {
        var json = new LinkedHashMap<String, Object>();
        json.put("format", FORMAT);
        var perRecord = new LinkedHashMap<String, Object>();
        for (int c = 0; c < Weights.STRANGER; c++) {
            perRecord.put(CLASSES[c], (float) model.perRecord()[c]);
        }
        json.put("per_record", perRecord);
        json.put("plan", model.plan().write());
        json.put("tables", tables(model));
        var rarity = new LinkedHashMap<String, Object>();
        model.rarities().forEach((comparison, words) -> rarity.put(comparison, words.bits()));
        json.put("rarity", rarity);
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(half, Json.write(json));
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Map<String, Object>> tables(Model model) {
        var tables = new ArrayList<Map<String, Object>>();
        Weights weights = model.weights();
        for (int g = 0; g < weights.groups(); g++) {
            var table = new LinkedHashMap<String, Object>();
            var names = new ArrayList<String>();
            for (int c : weights.members(g)) {
                names.add(model.plan().comparisons().get(c).name());
            }
            table.put("comparisons", names);
            for (int c = 0; c < CLASSES.length; c++) {
                var numbers = new ArrayList<Float>();
                for (double value : weights.table(c, g)) {
                    numbers.add((float) value);
                }
                table.put(CLASSES[c], numbers);
            }
            tables.add(table);
        }
        return tables;
    }
}
