package id.naungan.institution.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A home in the register, registered or not. `district` is the regency of its place and decides which office sees it. */
@Table(schema = "institution", value = "institution")
public record Institution(
        @Id UUID id,
        @Version @Nullable Integer version,
        String district,
        @Embedded.Empty(prefix = "profile_") Profile profile,
        @Embedded.Empty(prefix = "place_") Place place,
        @Embedded.Empty(prefix = "capacity_") Capacity capacity,
        @Embedded.Empty(prefix = "registration_") Registration registration) {

    public static Institution of(UUID id, Profile profile, Place place, Capacity capacity, Registration registration) {
        return new Institution(id, null, place.district(), profile, place, capacity, registration);
    }

    public Institution with(Profile changed) {
        return new Institution(id, version, district, changed, place, capacity, registration);
    }

    public Institution with(Place changed) {
        return new Institution(id, version, changed.district(), profile, changed, capacity, registration);
    }

    public Institution with(Capacity changed) {
        return new Institution(id, version, district, profile, place, changed, registration);
    }

    public Institution with(Registration changed) {
        return new Institution(id, version, district, profile, place, capacity, changed);
    }
}
