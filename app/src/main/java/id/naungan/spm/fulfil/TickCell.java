package id.naungan.spm.fulfil;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One cell of a sheet as a page sends it: `person|item|version seen|what is said`. */
record TickCell(UUID client, UUID item, int version, String said) {

    /** So many cells no sheet has. */
    static final int MOST = 6_000;

    private static final Set<String> SAID = Set.of("TERPENUHI", "BELUM", "TIDAK_PERLU", "CATATAN");

    /** All cells, or nothing when one cannot be read. */
    static Optional<List<TickCell>> read(String @Nullable [] texts) {
        if (texts == null || texts.length > MOST) return Optional.empty();
        var cells = new ArrayList<TickCell>();
        try {
            for (var text : texts) {
                var parts = text.split("\\|", 4);
                if (parts.length < 4 || !SAID.contains(parts[3])) return Optional.empty();
                cells.add(new TickCell(
                        UUID.fromString(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2]), parts[3]));
            }
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        return Optional.of(cells);
    }

    TickCell as(String other) {
        return new TickCell(client, item, version, other);
    }

    String key() {
        return client + "|" + item;
    }
}
