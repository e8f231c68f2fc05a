package id.naungan.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Outlines of 507 of the 514 regencies and cities, simplified to about a kilometre: good for a warning and a small map,
 * never for a decision. Seven small ones have no outline.
 */
@Component
public class Boundaries {

    private volatile @Nullable Map<String, Outline> outlines;

    /** The outline of a regency such as 64.72, if there is one. */
    public Optional<Outline> of(String regency) {
        return Optional.ofNullable(all().get(regency));
    }

    /** The outlines of all regencies whose code begins so: of one, of a province such as "64.", or of the nation. */
    public Map<String, Outline> within(String beginning) {
        return all().entrySet().stream()
                .filter(e -> e.getKey().startsWith(beginning))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** The regency a point lies in, if any. */
    public Optional<String> at(double latitude, double longitude) {
        return all().entrySet().stream()
                .filter(e -> e.getValue().contains(latitude, longitude))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Map<String, Outline> all() {
        var known = outlines;
        if (known == null) outlines = known = load();
        return known;
    }

    private static Map<String, Outline> load() {
        try (var file = new GZIPInputStream(new ClassPathResource("reference/regency.geojson.gz").getInputStream())) {
            var found = new HashMap<String, Outline>();
            for (var feature : new ObjectMapper().readTree(file).get("features")) {
                found.put(feature.get("id").asString(), outline(feature.get("geometry")));
            }
            return Map.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline outline(JsonNode geometry) {
        var rings = new ArrayList<double[]>();
        var coordinates = geometry.get("coordinates");
        if (geometry.get("type").asString().equals("Polygon")) rings(coordinates, rings);
        else coordinates.forEach(polygon -> rings(polygon, rings));
        return new Outline(List.copyOf(rings));
    }

    private static void rings(JsonNode polygon, List<double[]> into) {
        for (var ring : polygon) {
            var flat = new double[ring.size() * 2];
            for (var i = 0; i < ring.size(); i++) {
                flat[2 * i] = ring.get(i).get(0).asDouble();
                flat[2 * i + 1] = ring.get(i).get(1).asDouble();
            }
            into.add(flat);
        }
    }
}
