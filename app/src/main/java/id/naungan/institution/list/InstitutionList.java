package id.naungan.institution.list;

import static id.naungan.db.institution.Tables.INSTITUTION_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import id.naungan.access.Scopes;
import id.naungan.institution.Occupancy;
import id.naungan.institution.list.InstitutionView.Row;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Homes of the caller's scope in order of their names, found by name, kind, status, region and occupancy. */
@Component
@Transactional(readOnly = true)
class InstitutionList {

    static final int PAGE = 25;

    private final DSLContext db;
    private final Scopes scopes;
    private final Matching matching;
    private final ObjectProvider<Occupancy> occupancy;

    InstitutionList(DSLContext db, Scopes scopes, Matching matching, ObjectProvider<Occupancy> occupancy) {
        this.db = db;
        this.scopes = scopes;
        this.matching = matching;
        this.occupancy = occupancy;
    }

    /** The rows of one page and one more, if there is one. */
    List<Row> rows(ListFilter f) {
        return rows(f, PAGE + 1);
    }

    /** As many rows as there are, up to a limit. */
    List<Row> rows(ListFilter f, int most) {
        var found = db.select(
                        INSTITUTION_.ID,
                        INSTITUTION_.PROFILE_NAME,
                        INSTITUTION_.PROFILE_KIND,
                        INSTITUTION_.DISTRICT,
                        INSTITUTION_.REGISTRATION_STATUS,
                        INSTITUTION_.REGISTRATION_UNTIL,
                        INSTITUTION_.CAPACITY_PLACES)
                .from(INSTITUTION_)
                .where(matching.all(f), after(f))
                .orderBy(lower(INSTITUTION_.PROFILE_NAME), INSTITUTION_.ID)
                .limit(most)
                .fetch();
        var living = occupancy.stream()
                .findFirst()
                .map(o -> o.residents(found.getValues(INSTITUTION_.ID)))
                .orElse(java.util.Map.of());
        return found.map(r -> new Row(
                r.value1(),
                r.value2(),
                r.value3(),
                r.value4(),
                r.value5(),
                r.value6(),
                r.value7(),
                living.get(r.value1())));
    }

    /** All homes with that name, counted by what one can filter by; regencies of provinces that are not open are counted as one. */
    Tallies tallies(ListFilter f) {
        var isOver = DSL.field(matching.full()).as("over");
        var place = place(f).as("place");
        return new Tallies(
                db.select(INSTITUTION_.PROFILE_KIND, INSTITUTION_.REGISTRATION_STATUS, place, isOver, count())
                        .from(INSTITUTION_)
                        .where(matching.within(), matching.named(f))
                        .groupBy(INSTITUTION_.PROFILE_KIND, INSTITUTION_.REGISTRATION_STATUS, place, isOver)
                        .fetch(r -> new Tallies.Cell(r.value1(), r.value2(), r.value3(), r.value4(), r.value5())));
    }

    private Field<String> place(ListFilter f) {
        if (scopes.current().region() != null || !f.cari().isEmpty()) return INSTITUTION_.DISTRICT;
        var province = left(INSTITUTION_.DISTRICT, 2);
        return f.province().isEmpty()
                ? province
                : when(province.eq(f.province()), INSTITUTION_.DISTRICT).otherwise(province);
    }

    /** Rows after the last one shown; its id is enough, the name stays out of the address. */
    private static Condition after(ListFilter f) {
        if (f.setelah() == null) return noCondition();
        var last = INSTITUTION_.as("last");
        return row(lower(INSTITUTION_.PROFILE_NAME), INSTITUTION_.ID)
                .gt(select(lower(last.PROFILE_NAME), last.ID).from(last).where(last.ID.eq(f.setelah())));
    }
}
