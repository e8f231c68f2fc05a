package id.naungan.incident.alarm;

import id.naungan.access.Scope;
import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Severity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An announced alarm: `alarm:district:institution:severity:levels:id`; a complaint may know the province only, or nothing. Pure. */
record Alarm(String district, @Nullable UUID institution, Severity severity, Set<Level> levels, UUID about) {

    private static final int PARTS = 6;

    /** Nothing for other words, and for those of another version. */
    static Optional<Alarm> read(String word) {
        var parts = word.split(":");
        if (parts.length != PARTS || !parts[0].equals("alarm")) return Optional.empty();
        try {
            var levels = EnumSet.noneOf(Level.class);
            Arrays.stream(parts[4].split(",")).map(Level::valueOf).forEach(levels::add);
            return Optional.of(new Alarm(
                    parts[1],
                    parts[2].equals("-") ? null : UUID.fromString(parts[2]),
                    Severity.valueOf(parts[3]),
                    levels,
                    UUID.fromString(parts[5])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether somebody belongs to one of the offices that must know. */
    boolean concerns(Scope scope) {
        return levels.stream().anyMatch(level -> scope.role() == level.role() && within(level, scope));
    }

    private boolean within(Level level, Scope scope) {
        return switch (level) {
            case LKS -> institution != null && institution.equals(scope.institution());
            case KAB -> district.equals(scope.region());
            case PROV -> scope.region() != null && district.startsWith(scope.region());
            case KEMENSOS, KPAI -> true;
        };
    }
}
