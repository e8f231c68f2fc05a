package id.naungan.partner.stakeholder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The map of stakeholders as it is drawn: the home in the middle, one mark a kind on its ring, with how many there are. */
public record RingMap(List<Mark> marks, Map<Ring, Integer> counts) {

    public static final int SIZE = 400;
    public static final int MIDDLE = SIZE / 2;

    /** A kind on its ring; `number` stands in the mark and in the table under the map. */
    public record Mark(Ring ring, String kind, int number, int count, int x, int y) {}

    /** Pure: kinds stand evenly on their ring, each ring turned a little so that no mark covers another. */
    static RingMap of(List<Stakeholder> all) {
        var marks = new ArrayList<Mark>();
        var counts = new LinkedHashMap<Ring, Integer>();
        for (var ring : Ring.values()) {
            var kinds = new LinkedHashMap<String, Integer>();
            all.stream().filter(s -> s.ring() == ring).forEach(s -> kinds.merge(s.kind(), 1, Integer::sum));
            counts.put(ring, kinds.values().stream().mapToInt(Integer::intValue).sum());
            var at = 0;
            for (var kind : kinds.entrySet()) {
                double angle = 2 * Math.PI * at++ / kinds.size() + ring.ordinal() * 0.45 - Math.PI / 2;
                marks.add(new Mark(
                        ring,
                        kind.getKey(),
                        marks.size() + 1,
                        kind.getValue(),
                        (int) Math.round(MIDDLE + ring.radius() * Math.cos(angle)),
                        (int) Math.round(MIDDLE + ring.radius() * Math.sin(angle))));
            }
        }
        return new RingMap(List.copyOf(marks), counts);
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    /** The outermost first, so that the inner ones are drawn upon it. */
    public List<Ring> outside() {
        return Arrays.asList(Ring.values()).reversed();
    }
}
