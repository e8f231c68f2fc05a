package id.naungan.incident.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who is told of an incident at once. Pure; handbook §9 (proposal): the home and its district always, the province as well when it is
 * grave, Kemensos the same day, KPAI when somebody died, for sexual violence, and for many victims; around those it accuses.
 *
 * @param parties offices that may read it from now on
 * @param told offices that are told: the parties, and Kemensos without reading
 */
public record Routing(Set<Level> parties, Set<Level> told) {

    private static final Set<String> FOR_KPAI = Set.of("SEKSUAL", "KEMATIAN");

    public static Routing of(Severity severity, Collection<String> kinds, Bypass bypass, int victims, int manyVictims) {
        var parties = EnumSet.noneOf(Level.class);
        for (var level : EnumSet.of(Level.LKS, Level.KAB)) if (!bypass.around(level)) parties.add(level);
        if (severity.pressing() && !bypass.around(Level.PROV)) parties.add(Level.PROV);
        parties.add(bypass.first());
        if (kinds.stream().anyMatch(FOR_KPAI::contains) || victims >= manyVictims) parties.add(Level.KPAI);
        var told = EnumSet.copyOf(parties);
        if (severity.pressing()) told.add(Level.KEMENSOS);
        return new Routing(parties, told);
    }
}
