package id.naungan.institution.place;

import id.naungan.institution.Occupancy.Residents;
import id.naungan.institution.list.InstitutionView.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the page of free places shows. */
public final class PlaceView {

    private PlaceView() {}

    /** One home with its places and residents. */
    public record Home(
            UUID id,
            String name,
            String kind,
            String district,
            String status,
            @Nullable LocalDate until,
            @Nullable Integer places,
            @Nullable Integer male,
            @Nullable Integer female,
            @Nullable Residents residents) {

        public boolean lapsed(LocalDate today) {
            return status.equals("TERDAFTAR") && until != null && until.isBefore(today);
        }

        /** Whether both its places and its residents are known. */
        public boolean counted() {
            return places() != null && residents != null;
        }

        /** Places in all; where only those of each sex are written, both together. */
        @Override
        public @Nullable Integer places() {
            return places != null || male == null || female == null ? places : Integer.valueOf(male + female);
        }

        /** Places nobody lives in. */
        public int free() {
            var all = places();
            return all == null || residents == null ? 0 : all - residents.all();
        }

        /** Places for boys and men, never more than there are free; null where the home does not say. */
        public @Nullable Integer freeMale() {
            return residents == null ? null : freeOf(male, female, residents.male());
        }

        public @Nullable Integer freeFemale() {
            return residents == null ? null : freeOf(female, male, residents.female());
        }

        /** A home that says only how many of the other sex it takes has the rest for this one. */
        private @Nullable Integer freeOf(@Nullable Integer own, @Nullable Integer other, int living) {
            var all = places();
            var takes = own != null ? own : other != null && all != null ? Integer.valueOf(all - other) : null;
            return takes == null ? null : Math.min(takes - living, free());
        }

        /** Free places for the sex that is looked for; those of a home that does not divide them are for both. */
        public int freeFor(String sex) {
            var own = sex.equals("L") ? freeMale() : sex.equals("P") ? freeFemale() : null;
            return own == null ? free() : own;
        }
    }

    /** Homes and free places of a kind or a region. */
    public record Sum(String of, long homes, long free) {}

    /** The homes of one page, the sums over all of them, and how many could not be counted. */
    public record Free(
            PlaceFilter filter,
            List<Home> homes,
            long total,
            long free,
            long uncounted,
            List<Sum> kinds,
            List<Sum> regions,
            boolean more,
            Filters filters) {}
}
