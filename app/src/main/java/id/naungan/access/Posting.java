package id.naungan.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** What an account is and how far it sees: its role, its reach, and the institution or region the reach needs. */
public record Posting(
        Role role,
        Reach reach,
        @Column("institution_id") @Nullable UUID institution,
        @Nullable String district,
        @Nullable String region) {

    public Posting {
        if (!role.reaches().contains(reach)) throw new IllegalArgumentException(role + " never reaches " + reach);
        var placed = switch (reach) {
            case CLIENTS, INSTITUTION -> institution != null && district != null && region == null;
            case DISTRICT -> institution == null && region != null && region.matches("\\d\\d\\.\\d\\d");
            case PROVINCE -> institution == null && region != null && region.matches("\\d\\d");
            case NATION -> institution == null && region == null;
            case SYSTEM -> false;
        };
        if (!placed) throw new IllegalArgumentException(reach + " has another place");
    }

    /** At an institution of a district, for all its clients or only the own ones. */
    public static Posting at(UUID institution, String district, Role role, Reach reach) {
        return new Posting(role, reach, institution, district, null);
    }

    /** At an institution of a district, for all its clients. */
    public static Posting at(UUID institution, String district, Role role) {
        return at(institution, district, role, Reach.INSTITUTION);
    }

    /** For a district (64.01). */
    public static Posting inDistrict(String district, Role role) {
        return new Posting(role, Reach.DISTRICT, null, null, district);
    }

    /** For a province (64). */
    public static Posting inProvince(String province, Role role) {
        return new Posting(role, Reach.PROVINCE, null, null, province);
    }

    /** For the nation. */
    public static Posting national(Role role) {
        return new Posting(role, Reach.NATION, null, null, null);
    }

    /** The district this account belongs to, whether by its institution or by its office. */
    public @Nullable String homeDistrict() {
        return reach == Reach.DISTRICT ? region : district;
    }
}
