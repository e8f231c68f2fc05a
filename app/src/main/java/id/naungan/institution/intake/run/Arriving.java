package id.naungan.institution.intake.run;

import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.institution.intake.reading.HomeRow;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as a home of the register: a new one, or what it adds to one that is known. */
record Arriving(HomeRow row, String place, LocalDate today) {

    /** What an office decided stands against any list. */
    private static final Set<String> DECIDED = Set.of("DIBEKUKAN", "DICABUT", "TUTUP", "FIKTIF");

    Institution fresh(UUID id) {
        var named = row.named();
        return Institution.of(
                id,
                new Profile(
                        named.name(),
                        Objects.requireNonNull(named.kind()),
                        named.legalForm(),
                        named.foundedOn(),
                        named.head(),
                        null),
                located(),
                new Capacity(row.stated().capacity(), null, null),
                Proof.of(row.paper(), today));
    }

    private Place located() {
        var said = row.placed();
        return new Place(said.address(), place, said.latitude(), said.longitude(), said.phone(), said.email());
    }

    /** The known home with its gaps filled and a later registration taken over; what it says already is not overwritten. */
    Institution onto(Institution home) {
        return home.with(profile(home.profile()))
                .with(place(home.place()))
                .with(capacity(home.capacity()))
                .with(registration(home.registration()));
    }

    private Profile profile(Profile now) {
        var said = row.named();
        return new Profile(
                now.name(),
                now.kind(),
                now.legalForm().equals("TIDAK_DIKETAHUI") ? said.legalForm() : now.legalForm(),
                or(now.foundedOn(), said.foundedOn()),
                or(now.head(), said.head()),
                now.headPhone());
    }

    /** The region only grows finer: nobody moves a home by a list. */
    private Place place(Place now) {
        var said = row.placed();
        boolean finer = place.startsWith(now.region() + ".");
        boolean point = now.latitude() == null;
        return new Place(
                or(now.address(), said.address()),
                finer ? place : now.region(),
                point ? said.latitude() : now.latitude(),
                point ? said.longitude() : now.longitude(),
                or(now.phone(), said.phone()),
                or(now.email(), said.email()));
    }

    private Capacity capacity(Capacity now) {
        var said = row.stated().capacity();
        int parts = count(now.male()) + count(now.female());
        return now.places() == null && said != null && said >= parts
                ? new Capacity(said, now.male(), now.female())
                : now;
    }

    private static int count(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private Registration registration(Registration now) {
        if (DECIDED.contains(now.status()) || !Proof.proves(row.paper())) return now;
        var said = Proof.of(row.paper(), today);
        boolean later = now.until() == null
                ? !now.status().equals("TERDAFTAR")
                : said.until() == null || said.until().isAfter(now.until());
        return later ? said : now;
    }

    private static <T> @Nullable T or(@Nullable T now, @Nullable T said) {
        return now == null ? said : now;
    }
}
