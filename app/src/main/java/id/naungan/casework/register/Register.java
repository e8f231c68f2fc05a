package id.naungan.casework.register;

import static id.naungan.db.casework.Tables.STAY;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import id.naungan.access.Scopes;
import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines of the register in the order of entry, newest first. */
@Component
@Transactional(readOnly = true)
class Register {

    static final int PAGE = 50;
    private static final int FETCH = 500;
    private static final Field<String> HOME = DSL.field("h.name", String.class);

    private final DSLContext db;
    private final Scopes scopes;

    Register(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    RegisterLines page(RegisterFilter filter, @Nullable String after) {
        var where = condition(filter);
        var lines = select(where.and(after(after))).limit(PAGE + 1).fetch(Register::line);
        var more = lines.size() > PAGE;
        var shown = more ? List.copyOf(lines.subList(0, PAGE)) : lines;
        return new RegisterLines(shown, more ? shown.getLast().place() : null, db.fetchCount(STAY, where));
    }

    /** Every line, one after the other, without holding them all. */
    void each(RegisterFilter filter, Consumer<Line> taker) {
        try (var lines = select(condition(filter)).fetchSize(FETCH).fetchLazy()) {
            lines.forEach(row -> taker.accept(line(row)));
        }
    }

    private org.jooq.SelectSeekStep2<Record, LocalDate, UUID> select(Condition where) {
        SelectConditionStep<Record> rows = db.select(STAY.fields())
                .select(HOME)
                .from(
                        STAY,
                        lateral(DSL.table("institution.name_of({0})", STAY.INSTITUTION_ID))
                                .as("h"))
                .where(where);
        return rows.orderBy(STAY.ENTRY_ON.desc(), STAY.ID.desc());
    }

    Condition condition(RegisterFilter filter) {
        return StayScope.of(scopes.current())
                .and(filter.part().condition(filter.from(), filter.end()))
                .and(
                        filter.jk() == null
                                ? DSL.noCondition()
                                : STAY.CLIENT_SEX.eq(filter.jk().name()))
                .and(filter.lks() == null ? DSL.noCondition() : STAY.INSTITUTION_ID.eq(filter.lks()))
                .and(filter.kab() == null ? DSL.noCondition() : STAY.DISTRICT.eq(filter.kab()));
    }

    /** The address is anybody's to edit: what is no place in the order begins at the top. */
    private static Condition after(@Nullable String place) {
        if (place == null || !place.matches("\\d{4}-\\d\\d-\\d\\d_[0-9a-f-]{36}")) return DSL.noCondition();
        try {
            var parts = place.split("_");
            return row(STAY.ENTRY_ON, STAY.ID).lt(val(LocalDate.parse(parts[0])), val(UUID.fromString(parts[1])));
        } catch (RuntimeException _) {
            return DSL.noCondition();
        }
    }

    private static Line line(Record r) {
        return new Line(
                r.get(STAY.ID),
                r.get(STAY.ENTRY_NUMBER),
                r.get(STAY.CLIENT_NAME),
                Sex.valueOf(r.get(STAY.CLIENT_SEX)),
                r.get(HOME),
                r.get(STAY.ENTRY_ON),
                r.get(STAY.ENTRY_PATH),
                r.get(STAY.ENTRY_REFERRER),
                r.get(STAY.ENTRY_REASON),
                r.get(STAY.EXIT_ON),
                r.get(STAY.EXIT_KIND),
                r.get(STAY.EXIT_REASON),
                r.get(STAY.EXIT_DESTINATION),
                r.get(STAY.EXIT_RECEIVER));
    }
}
