package id.naungan.client.family;

import id.naungan.client.domain.Bond;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Relative;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The family as a drawing in rows of generations, as genograms are drawn: squares are men, circles women, a cross is death.
 * Positions are in a grid of boxes; the table beside it says the same in words.
 */
public record FamilyPicture(List<Box> boxes, int width, int height) {

    private static final int STEP = 150;
    private static final int ROW = 132;
    private static final int MARGIN = 75;
    private static final int BELOW_WORDS = 66;

    /** Generations from the grandparents down, and the sex a relation tells. */
    private static final Map<String, Integer> GENERATION = Map.ofEntries(
            Map.entry("KAKEK", 0),
            Map.entry("NENEK", 0),
            Map.entry("AYAH", 1),
            Map.entry("IBU", 1),
            Map.entry("AYAH_TIRI", 1),
            Map.entry("IBU_TIRI", 1),
            Map.entry("PAMAN_BIBI", 1),
            Map.entry("WALI", 1),
            Map.entry("KAKAK", 2),
            Map.entry("ADIK", 2),
            Map.entry("PASANGAN", 2),
            Map.entry("ANAK", 3));

    private static final Map<String, Sex> SEX =
            Map.of("KAKEK", Sex.L, "NENEK", Sex.P, "AYAH", Sex.L, "IBU", Sex.P, "AYAH_TIRI", Sex.L, "IBU_TIRI", Sex.P);

    /** One person: the middle of the shape, what to draw, and the codes to put into words. */
    public record Box(
            int x,
            int y,
            String name,
            @Nullable String relation,
            @Nullable Sex sex,
            boolean dead,
            boolean barred,
            @Nullable Bond bond,
            boolean self) {

        /** The first words of a long name. */
        public String shortName() {
            return name.length() <= 16 ? name : name.substring(0, 15).strip() + "…";
        }
    }

    static FamilyPicture of(Client client, List<Relative> relatives) {
        var rows = new ArrayList<List<Relative>>();
        for (int i = 0; i < 4; i++) rows.add(new ArrayList<>());
        relatives.stream()
                .filter(r ->
                        r.endedOn() == null && GENERATION.containsKey(r.person().relation()))
                .forEach(r -> rows.get(GENERATION.get(r.person().relation())).add(r));
        int widest = Math.max(
                rows.get(2).size() + 1, rows.stream().mapToInt(List::size).max().orElse(0));
        int width = widest * STEP;
        var boxes = new ArrayList<Box>();
        int y = 0;
        for (int generation = 0; generation < 4; generation++) {
            var row = rows.get(generation);
            boolean withSelf = generation == 2;
            if (row.isEmpty() && !withSelf) continue;
            int places = row.size() + (withSelf ? 1 : 0);
            int x = (width - places * STEP) / 2 + MARGIN;
            if (withSelf) {
                boxes.add(new Box(
                        x,
                        y + 40,
                        client.identity().fullName(),
                        null,
                        client.identity().sex(),
                        false,
                        false,
                        null,
                        true));
                x += STEP;
            }
            for (var r : row) {
                boxes.add(new Box(
                        x,
                        y + 40,
                        r.person().name(),
                        r.person().relation(),
                        SEX.get(r.person().relation()),
                        r.person().alive() == Answer.TIDAK,
                        r.isBarred(),
                        r.person().bond(),
                        false));
                x += STEP;
            }
            y += ROW;
        }
        return new FamilyPicture(List.copyOf(boxes), width, y);
    }

    /** A line from a parent to the person in the middle, drawn as strong as the relation is. */
    public record Line(String path, @Nullable Bond bond) {}

    /** Lines from the parents to the person in the middle: the only blood relation we know for certain. */
    public List<Line> lines() {
        var self = boxes.stream().filter(Box::self).findFirst().orElseThrow();
        return boxes.stream()
                .filter(b -> "AYAH".equals(b.relation()) || "IBU".equals(b.relation()))
                .map(b -> new Line(
                        "M" + b.x() + " " + (b.y() + BELOW_WORDS) + "V" + (self.y() - 36) + "H" + self.x() + "V"
                                + (self.y() - 24),
                        b.bond()))
                .toList();
    }
}
