package id.naungan.institution.map;

import static id.naungan.db.institution.Tables.INSTITUTION_;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import id.naungan.institution.Occupancy;
import id.naungan.institution.SecretPlaces;
import id.naungan.institution.list.ListFilter;
import id.naungan.institution.list.Matching;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the homes for the map. Safe houses are left out for whoever may not know where they are, also of every middle. */
@Component
@Transactional(readOnly = true)
class HomesRead {

    /** Homes of one regency, with the middle of their points. */
    record Regency(
            String district,
            long homes,
            long sites,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    /** One home as it is written. */
    record Home(
            UUID id,
            String name,
            String kind,
            String district,
            String status,
            @Nullable LocalDate until,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    private final DSLContext db;
    private final Matching matching;
    private final SecretPlaces secrets;
    private final ObjectProvider<Occupancy> occupancy;

    HomesRead(DSLContext db, Matching matching, SecretPlaces secrets, ObjectProvider<Occupancy> occupancy) {
        this.db = db;
        this.matching = matching;
        this.secrets = secrets;
        this.occupancy = occupancy;
    }

    List<Regency> regencies(ListFilter f) {
        return db.select(
                        INSTITUTION_.DISTRICT,
                        count(),
                        count(INSTITUTION_.PLACE_LATITUDE),
                        avg(INSTITUTION_.PLACE_LATITUDE),
                        avg(INSTITUTION_.PLACE_LONGITUDE))
                .from(INSTITUTION_)
                .where(matching.all(f), shown())
                .groupBy(INSTITUTION_.DISTRICT)
                .orderBy(INSTITUTION_.DISTRICT)
                .fetch(r -> new Regency(r.value1(), r.value2(), r.value3(), r.value4(), r.value5()));
    }

    List<Home> homes(ListFilter f, int most) {
        return db.select(
                        INSTITUTION_.ID,
                        INSTITUTION_.PROFILE_NAME,
                        INSTITUTION_.PROFILE_KIND,
                        INSTITUTION_.DISTRICT,
                        INSTITUTION_.REGISTRATION_STATUS,
                        INSTITUTION_.REGISTRATION_UNTIL,
                        INSTITUTION_.PLACE_LATITUDE,
                        INSTITUTION_.PLACE_LONGITUDE)
                .from(INSTITUTION_)
                .where(matching.all(f), shown())
                .orderBy(lower(INSTITUTION_.PROFILE_NAME), INSTITUTION_.ID)
                .limit(most)
                .fetch(r -> new Home(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        r.value6(),
                        r.value7(),
                        r.value8()));
    }

    /** The homes with more residents than places. */
    Set<UUID> over() {
        return occupancy.stream().findFirst().map(Occupancy::overCapacity).orElse(Set.of());
    }

    private Condition shown() {
        return secrets.known() ? noCondition() : INSTITUTION_.PROFILE_KIND.ne(SecretPlaces.SAFE_HOUSE);
    }
}
