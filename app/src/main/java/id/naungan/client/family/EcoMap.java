package id.naungan.client.family;

import id.naungan.client.FileCover;
import id.naungan.client.domain.Bond;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Relative;
import id.naungan.client.domain.Tie;
import id.naungan.client.domain.Tie.TieKind;
import id.naungan.kernel.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a person and how strongly it holds, as ecomaps draw it: the person in the middle, family on the left, everything
 * else on the right, so that it stays legible on a phone however many there are.
 */
public record EcoMap(List<Node> nodes, int height, int middle) {

    public static final int WIDTH = 360;
    private static final int LEFT = 66;
    private static final int RIGHT = 294;
    private static final int STEP = 80;
    private static final int TOP = 30;

    /** Two lines of words under the last one. */
    private static final int BELOW = 24;

    /** Somebody or something around the person; `code` is the relation (HUBUNGAN) of a relative, `kind` of a tie. */
    public record Node(
            int x,
            int y,
            String name,
            @Nullable String code,
            @Nullable TieKind kind,
            @Nullable Bond bond,
            boolean barred) {

        public String shortName() {
            return name.length() <= 16 ? name : name.substring(0, 15).strip() + "…";
        }

        Node at(int x, int y) {
            return new Node(x, y, name, code, kind, bond, barred);
        }
    }

    static EcoMap of(Client client, FileCover cover, List<Relative> relatives, List<Tie> ties) {
        var family = relatives.stream()
                .filter(r -> r.endedOn() == null && r.person().alive() != Answer.TIDAK)
                .map(r -> new Node(
                        0,
                        0,
                        r.person().name(),
                        r.person().relation(),
                        null,
                        r.person().bond(),
                        r.isBarred()))
                .toList();
        var others = new ArrayList<Node>();
        if (cover.resident() && cover.institution() != null)
            others.add(new Node(0, 0, cover.institution(), null, TieKind.LKS, null, false));
        var school = client.situation().school();
        ties.stream()
                .filter(t -> t.endedOn() == null)
                .map(t -> new Node(
                        0, 0, t.tie().name(), null, t.tie().kind(), t.tie().bond(), false))
                .forEach(others::add);
        if (school != null && others.stream().noneMatch(n -> n.kind() == TieKind.SEKOLAH))
            others.add(new Node(0, 0, school, null, TieKind.SEKOLAH, null, false));
        int rows = Math.max(1, Math.max(family.size(), others.size()));
        int height = 2 * TOP + (rows - 1) * STEP + BELOW;
        var placed = new ArrayList<Node>();
        place(family, LEFT, height, placed);
        place(others, RIGHT, height, placed);
        return new EcoMap(List.copyOf(placed), height, (height - BELOW) / 2);
    }

    private static void place(List<Node> nodes, int x, int height, List<Node> into) {
        int y = (height - BELOW - (nodes.size() - 1) * STEP) / 2;
        for (var node : nodes) {
            into.add(node.at(x, y));
            y += STEP;
        }
    }

    /** Middle of the drawing. */
    public int centre() {
        return WIDTH / 2;
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The line to a node: straight, or jagged where there is conflict. */
    public String path(Node node) {
        int fromX = centre(), fromY = middle;
        int toX = node.x() < fromX ? node.x() + 16 : node.x() - 16;
        if (node.bond() != Bond.KONFLIK) return "M" + fromX + " " + fromY + "L" + toX + " " + node.y();
        var path = new StringBuilder("M" + fromX + " " + fromY);
        int teeth = 10;
        for (int i = 1; i < teeth; i++) {
            int x = fromX + (toX - fromX) * i / teeth;
            int y = fromY + (node.y() - fromY) * i / teeth + (i % 2 == 0 ? -6 : 6);
            path.append('L').append(x).append(' ').append(y);
        }
        return path.append('L').append(toX).append(' ').append(node.y()).toString();
    }
}
