package id.naungan.institution.list;

import static id.naungan.db.institution.Tables.INSTITUTION_;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;

import id.naungan.access.Scopes;
import id.naungan.institution.Occupancy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which homes a filter means, the same on the list, the map, among the free places and in the file. */
@Component
public class Matching {

    private final Scopes scopes;
    private final ObjectProvider<Occupancy> occupancy;

    Matching(Scopes scopes, ObjectProvider<Occupancy> occupancy) {
        this.scopes = scopes;
        this.occupancy = occupancy;
    }

    /** Homes of the caller's scope that the filter lets through. */
    public Condition all(ListFilter f) {
        return DSL.and(within(), named(f), chosen(f));
    }

    /** The scope once more as a plain condition. Row security already decides; this lets the database use the index. */
    Condition within() {
        var scope = scopes.current();
        return switch (scope.reach()) {
            case CLIENTS, INSTITUTION -> INSTITUTION_.ID.eq(scope.home());
            case DISTRICT -> INSTITUTION_.DISTRICT.eq(scope.region());
            // Codes of a province's regencies run from "64." up to, not including, "64/".
            case PROVINCE ->
                INSTITUTION_.DISTRICT.ge(scope.region() + ".").and(INSTITUTION_.DISTRICT.lt(scope.region() + "/"));
            case NATION, SYSTEM -> noCondition();
        };
    }

    /** Every word somewhere in the name, or loosely something like it. */
    Condition named(ListFilter f) {
        var name = lower(INSTITUTION_.PROFILE_NAME);
        return Arrays.stream(f.cari().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(6)
                .map(word -> f.loose()
                        ? DSL.condition("word_similarity({0}, {1}) >= 0.45", DSL.val(word), name)
                        : name.contains(word))
                .reduce(noCondition(), Condition::and);
    }

    private Condition chosen(ListFilter f) {
        return DSL.and(
                f.jenis().isEmpty() ? noCondition() : INSTITUTION_.PROFILE_KIND.eq(f.jenis()),
                f.status().isEmpty() ? noCondition() : INSTITUTION_.REGISTRATION_STATUS.eq(f.status()),
                f.wilayah().length() == 5 ? INSTITUTION_.DISTRICT.eq(f.wilayah()) : noCondition(),
                f.wilayah().length() == 2 ? INSTITUTION_.DISTRICT.startsWith(f.wilayah() + ".") : noCondition(),
                f.penuh() ? full() : noCondition());
    }

    /** One array, not a list of parameters: thousands of homes may be too full. */
    Condition full() {
        var homes = occupancy.stream().findFirst().map(Occupancy::overCapacity).orElse(Set.of());
        // Unnested, or every home would be looked for in the whole array.
        return INSTITUTION_.ID.in(select(DSL.field(DSL.name("full", "id"), UUID.class))
                .from(unnest(homes.toArray(UUID[]::new)).as("full", "id")));
    }
}
