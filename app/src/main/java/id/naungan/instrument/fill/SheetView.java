package id.naungan.instrument.fill;

import id.naungan.instrument.domain.Answer;
import id.naungan.instrument.domain.Edition;
import id.naungan.instrument.domain.Filled;
import id.naungan.instrument.domain.Filled.Place;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.ItemType;
import id.naungan.instrument.domain.Score;
import id.naungan.instrument.domain.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as its page shows it.
 *
 * @param typed what somebody sent and was not kept, by field
 * @param problems what is wrong with it, by place, in words
 * @param wanted the group somebody asked for without a script
 */
public record SheetView(
        Sheet sheet,
        Edition edition,
        Filled filled,
        List<Photo> photos,
        List<Signature> signatures,
        Score score,
        boolean writes,
        Map<String, String> typed,
        Map<String, String> problems,
        @Nullable String wanted) {

    /** Questions a phone lays out at once; groups after them wait until somebody comes near. */
    private static final int AT_ONCE = 40;

    /** The code of questions that stand in no group. */
    public static final String LOOSE = "-";

    /** Questions under one heading; `item` is null for those in no group. */
    public record Section(String code, @Nullable Item item, List<Block> blocks) {

        /** Its address without a script. */
        public String door() {
            return "?kelompok=" + code + "#g-" + code;
        }

        public int asked() {
            return (int)
                    rows().stream().filter(row -> row.item().type().asked()).count();
        }

        List<Row> rows() {
            return blocks.stream()
                    .flatMap(block -> block.turns().stream())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** Rows asked once (`repeat` is null), or the turns of rows that repeat. */
    public record Block(@Nullable Item repeat, List<List<Row>> turns) {}

    /** A question, or the heading of a group inside. */
    public record Row(Place place) {

        public Item item() {
            return place.item();
        }

        public String key() {
            return place.key();
        }

        /** For addresses inside the page. */
        public String anchor() {
            return "q-" + place.key().replace('#', '-').replace('.', '_');
        }

        public boolean heading() {
            return item().type() == ItemType.GROUP;
        }
    }

    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        var loose = new ArrayList<Item>();
        for (var item : filled.asks().in(null)) {
            if (item.type() == ItemType.GROUP)
                sections.add(new Section(item.code(), item, blocks(filled.asks().in(item))));
            else if (item.type() == ItemType.REPEAT) sections.add(new Section(item.code(), item, List.of(block(item))));
            else loose.add(item);
        }
        if (!loose.isEmpty()) sections.addFirst(new Section(LOOSE, null, blocks(loose)));
        return sections;
    }

    /** Codes of the groups that wait in the page: those far down an open sheet, unless they were asked for or hold a mistake. */
    public Set<String> waiting() {
        if (!writes) return Set.of();
        var waiting = new HashSet<String>();
        int asked = 0;
        for (var section : sections()) {
            if (asked >= AT_ONCE && !section.code().equals(wanted) && !mistaken(section)) waiting.add(section.code());
            asked += section.asked();
        }
        return waiting;
    }

    /** Whether answers so far leave the whole group out. */
    public boolean absent(Section section) {
        return section.item() != null && !filled.relevant(new Place(section.item(), ""));
    }

    private boolean mistaken(Section section) {
        return section.rows().stream().anyMatch(row -> problems.containsKey(row.key()));
    }

    public @Nullable Section section(String code) {
        return sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private List<Block> blocks(List<Item> items) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<Row>();
        collect(items, "", rows, blocks);
        if (!rows.isEmpty()) blocks.add(new Block(null, List.of(List.copyOf(rows))));
        return blocks;
    }

    private void collect(List<Item> items, String repeat, List<Row> rows, List<Block> blocks) {
        for (var item : items) {
            if (item.type() == ItemType.REPEAT) {
                if (!rows.isEmpty()) blocks.add(new Block(null, List.of(List.copyOf(rows))));
                rows.clear();
                blocks.add(block(item));
            } else {
                rows.add(new Row(new Place(item, repeat)));
                if (item.type() == ItemType.GROUP) collect(filled.asks().in(item), repeat, rows, blocks);
            }
        }
    }

    /** One turn more than were answered while the sheet is open: there the next one is written. */
    private Block block(Item repeat) {
        int turns = filled.turns(repeat) + (writes && filled.turns(repeat) < 100 && answered(repeat) ? 1 : 0);
        return new Block(
                repeat,
                IntStream.range(0, turns)
                        .mapToObj(turn -> {
                            var rows = new ArrayList<Row>();
                            collect(filled.asks().in(repeat), String.valueOf(turn), rows, new ArrayList<>());
                            return List.copyOf(rows);
                        })
                        .toList());
    }

    private boolean answered(Item repeat) {
        return filled.asks().in(repeat).stream().anyMatch(item -> filled.given(new Place(item, "0")));
    }

    public @Nullable Answer answer(Row row) {
        return filled.answer(row.place());
    }

    /** What stands in a field: what was sent and not kept, or the answer. */
    public String text(Row row, String field) {
        var sent = typed.get(field + ":" + row.key());
        if (sent != null) return sent;
        var answer = answer(row);
        if (answer == null) return "";
        return Objects.requireNonNullElse(
                switch (field) {
                    case "j" -> answer.value();
                    case "t" -> answer.naWhy();
                    case "c" -> answer.note();
                    default -> answer.contestedWhy();
                },
                "");
    }

    public boolean chosen(Row row, String code) {
        return List.of(text(row, "j").split(" ")).contains(code);
    }

    public @Nullable String problem(Row row) {
        return problems.get(row.key());
    }

    public boolean asked(Row row) {
        return filled.relevant(row.place());
    }

    public List<Photo> photos(Row row) {
        return photos.stream()
                .filter(photo -> photo.code().equals(row.item().code())
                        && photo.repeat().equals(row.place().repeat()))
                .toList();
    }

    /** Questions asked now, and how many of them are answered. */
    public int open(Section section) {
        return (int) section.rows().stream().filter(this::waits).count();
    }

    /** Asked and not answered; the row where the next one would be written asks for nothing yet. */
    private boolean waits(Row row) {
        var place = row.place();
        if (!row.item().type().asked() || !asked(row) || filled.given(place)) return false;
        var repeat = filled.asks().repeat(row.item());
        return repeat == null || Integer.parseInt(place.repeat()) < filled.turns(repeat);
    }

    public int done(Section section) {
        return (int) section.rows().stream()
                .filter(row -> row.item().type().asked() && asked(row) && filled.given(row.place()))
                .count();
    }

    public long doneOfAll() {
        return sections().stream().mapToLong(this::done).sum();
    }

    public long all() {
        return doneOfAll() + sections().stream().mapToLong(this::open).sum();
    }

    /** The first question asked and not answered. */
    public @Nullable Row next() {
        return sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(this::waits)
                .findFirst()
                .orElse(null);
    }
}
