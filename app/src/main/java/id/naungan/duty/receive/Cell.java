package id.naungan.duty.receive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One person's day on a sheet: the letters the writer saw and the letters he wants. A page says of every cell it shows
 * `lama=person|day|letters`, and `baru=person|day|letters` of what is chosen, once or several times.
 */
record Cell(UUID person, LocalDate day, SortedSet<String> before, SortedSet<String> after) {

    /** So many people and days no sheet has. */
    static final int MOST = 6_000;

    /** Whose cell it is. */
    record Place(UUID person, LocalDate day) {}

    Place place() {
        return new Place(person, day);
    }

    boolean changed() {
        return !before.equals(after);
    }

    /** All cells of a sheet that were changed; nothing at all when one of them cannot be read. */
    static Optional<List<Cell>> read(Map<String, String[]> texts) {
        var before = texts.getOrDefault("lama", new String[0]);
        var after = texts.getOrDefault("baru", new String[0]);
        if (before.length + after.length > MOST) return Optional.empty();
        try {
            var cells = new LinkedHashMap<Place, Cell>();
            for (var text : before) {
                var parts = text.split("\\|", 3);
                var place = place(parts);
                cells.put(place, new Cell(place.person(), place.day(), letters(parts[2]), new TreeSet<>()));
            }
            for (var text : after) {
                var parts = text.split("\\|", 3);
                var cell = cells.get(place(parts));
                if (cell == null) return Optional.empty();
                cell.after().addAll(letters(parts[2]));
            }
            return Optional.of(new ArrayList<>(
                    cells.values().stream().filter(Cell::changed).toList()));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static Place place(String[] parts) {
        return new Place(UUID.fromString(parts[0]), LocalDate.parse(parts[1]));
    }

    private static SortedSet<String> letters(String text) {
        var letters = new TreeSet<String>();
        for (var letter : text.split("\\+")) if (!letter.isEmpty()) letters.add(letter);
        return letters;
    }
}
