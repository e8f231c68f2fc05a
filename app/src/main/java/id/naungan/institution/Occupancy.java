package id.naungan.institution;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many people live in the homes of the caller's scope; answered by whoever counts them. */
public interface Occupancy {

    /** Residents of these homes; a home nobody counted yet is missing. */
    Map<UUID, Integer> residents(Collection<UUID> institutions);

    /** How many live in a home, and of each sex. */
    record Residents(int all, int male, int female) {}

    /** Residents of these homes by sex; a home nobody counted yet is missing. */
    Map<UUID, Residents> bySex(Collection<UUID> institutions);

    /** The homes with more residents than places. */
    Set<UUID> overCapacity();
}
