package id.naungan.institution.page;

import id.naungan.institution.domain.Place;
import id.naungan.reference.Boundaries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a home lies on the map, and whether that agrees with the regency it is registered in. */
public record HomeSite(
        @Nullable HomeMap map, Fit fit, @Nullable String elsewhere) {

    /** How the point and the regency agree; without a point or an outline nobody can tell. */
    public enum Fit {
        INSIDE,
        OUTSIDE,
        UNKNOWN
    }

    /** Places homes on the map. */
    @Component
    static class Sites {

        /** About two kilometres: the outlines are simplified to one, and coasts and rivers move. */
        private static final double TOLERANCE = 0.02;

        private final Boundaries boundaries;

        Sites(Boundaries boundaries) {
            this.boundaries = boundaries;
        }

        HomeSite of(Place place) {
            if (place.latitude() == null || place.longitude() == null) return new HomeSite(null, Fit.UNKNOWN, null);
            double latitude = place.latitude().doubleValue(),
                    longitude = place.longitude().doubleValue();
            return boundaries
                    .of(place.district())
                    .map(outline -> outline.mayContain(latitude, longitude, TOLERANCE)
                            ? new HomeSite(HomeMap.of(outline, latitude, longitude), Fit.INSIDE, null)
                            : new HomeSite(
                                    HomeMap.of(outline, latitude, longitude),
                                    Fit.OUTSIDE,
                                    boundaries.at(latitude, longitude).orElse(null)))
                    .orElse(new HomeSite(null, Fit.UNKNOWN, null));
        }
    }
}
