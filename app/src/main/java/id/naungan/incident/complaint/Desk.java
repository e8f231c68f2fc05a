package id.naungan.incident.complaint;

import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Severity;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which offices a complaint goes to. Pure. Never a home: the social service of the regency, the province's where one of the social
 * service is accused or only the province is known, Kemensos where not even that is. What is grave is the province's at once as well.
 *
 * @param first the lowest office that may see it
 * @param upTo the highest that is told now
 */
public record Desk(Level first, Level upTo) {

    private static final String OFFICER = "PETUGAS_DINSOS";
    private static final int REGENCY = 5;

    public static Desk of(Collection<String> accused, @Nullable String region, Severity severity) {
        if (region == null) return new Desk(Level.KEMENSOS, Level.KEMENSOS);
        if (accused.contains(OFFICER) || region.length() < REGENCY) return new Desk(Level.PROV, Level.PROV);
        return new Desk(Level.KAB, severity.pressing() ? Level.PROV : Level.KAB);
    }

    /** The office an unanswered complaint climbs to from there; Kemensos is the last that sees complaints. */
    public static @Nullable Level above(Level level) {
        return level.ordinal() < Level.KEMENSOS.ordinal() ? level.above().orElseThrow() : null;
    }
}
