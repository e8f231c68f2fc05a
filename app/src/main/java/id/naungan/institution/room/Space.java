package id.naungan.institution.room;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the bedrooms in use are enough for those who live there (norm SNPA-KAMAR).
 *
 * @param norm m² of bedroom one person needs, as the term stands
 * @param residents null where nobody counted them
 */
public record Space(
        List<Room> bedrooms,
        BigDecimal norm,
        @Nullable Integer places,
        @Nullable Integer residents) {

    /** Beds that were written down. */
    public int beds() {
        return bedrooms.stream()
                .map(Room::places)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    public int beds(Room.For sex) {
        return bedrooms.stream()
                .filter(room -> room.sex() == sex && room.places() != null)
                .mapToInt(Room::places)
                .sum();
    }

    /** m² of the bedrooms that were measured. */
    public BigDecimal area() {
        return bedrooms.stream().map(Room::area).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Bedrooms nobody measured; while there are any, nothing is said about m² a person. */
    public long unmeasured() {
        return bedrooms.stream().filter(room -> room.area() == null).count();
    }

    /** m² of bedroom for each who lives there; null while a bedroom is unmeasured, nobody lives there or nobody counted. */
    public @Nullable BigDecimal each() {
        return residents == null || residents == 0 || bedrooms.isEmpty() || unmeasured() > 0
                ? null
                : area().divide(BigDecimal.valueOf(residents), 1, RoundingMode.HALF_UP);
    }

    public boolean tooNarrow() {
        var each = each();
        return each != null && each.compareTo(norm) < 0;
    }

    /** How many the measured area is enough for. */
    public int enoughFor() {
        return bedrooms.stream().mapToInt(this::enoughFor).sum();
    }

    private int enoughFor(Room room) {
        return room.area() == null
                ? 0
                : room.area().divide(norm, 0, RoundingMode.DOWN).intValueExact();
    }

    /** Places left by the register, below zero when there are too many. */
    public @Nullable Integer free() {
        return places == null || residents == null ? null : places - residents;
    }

    /** Whether more sleep in the room than its area is enough for. */
    boolean crowded(Room room) {
        return room.bedroom()
                && room.places() != null
                && room.area() != null
                && room.area().compareTo(norm.multiply(BigDecimal.valueOf(room.places()))) < 0;
    }
}
