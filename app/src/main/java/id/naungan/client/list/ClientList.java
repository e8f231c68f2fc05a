package id.naungan.client.list;

import static id.naungan.db.client.Tables.CATEGORY;
import static id.naungan.db.client.Tables.CLIENT_;
import static id.naungan.db.client.Tables.PAPER;
import static id.naungan.db.institution.Tables.INSTITUTION_;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import id.naungan.access.Scopes;
import id.naungan.client.list.ClientFilter.Lacks;
import id.naungan.client.list.ClientFilter.Living;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.DatePrecision;
import id.naungan.kernel.Sex;
import id.naungan.reference.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of clients of the caller's scope: filters, counts, pages by keyset. */
@Component
@Transactional(readOnly = true)
class ClientList {

    static final int SIZE = 30;

    private static final Condition HAS_NIK = CLIENT_.IDENTITY_NIK_STATUS.eq("ADA");
    private static final Condition HAS_AKTA = has("AKTA");

    private static Condition has(String paper) {
        return exists(selectOne()
                .from(PAPER)
                .where(PAPER.CLIENT_ID.eq(CLIENT_.ID), PAPER.PAPER_KIND.eq(paper), PAPER.PAPER_STATUS.eq("ADA")));
    }

    private static Condition without(@Nullable Lacks paper) {
        if (paper == null) return noCondition();
        return paper == Lacks.NIK ? HAS_NIK.not() : has(paper.name()).not();
    }

    private final DSLContext db;
    private final Scopes scopes;
    private final Codes codes;
    private final Clock clock;

    ClientList(DSLContext db, Scopes scopes, Codes codes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.codes = codes;
        this.clock = clock;
    }

    /** The lines after a client, by name; null begins at the top. */
    ClientPage page(ClientFilter filter, @Nullable UUID after) {
        var found = lines().where(within(), matches(filter, filter.living()), behind(after))
                .orderBy(CLIENT_.IDENTITY_FULL_NAME, CLIENT_.ID)
                .limit(SIZE + 1)
                .fetch();
        var more = found.size() > SIZE;
        var shown = more ? found.subList(0, SIZE) : found;
        return new ClientPage(rows(shown), more ? shown.getLast().get(CLIENT_.ID) : null);
    }

    /** The lines of these clients, in this order; those outside the scope are missing. */
    List<ClientRow> these(List<UUID> ids) {
        var rows = rows(lines().where(oneOf(CLIENT_.ID, ids)).fetch()).stream()
                .collect(Collectors.toMap(ClientRow::id, r -> r));
        return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    ClientCounts counts(ClientFilter filter) {
        var any = matches(filter, Living.SEMUA);
        var chosen = living(filter.living());
        var now = count().filterWhere(CLIENT_.RESIDENT_SINCE.isNotNull());
        var all = count();
        var found = count().filterWhere(chosen);
        var nik = count().filterWhere(chosen, HAS_NIK.not());
        var akta = count().filterWhere(chosen, HAS_AKTA.not());
        var r = db.select(all, now, found, nik, akta)
                .from(CLIENT_)
                .where(within(), any)
                .fetchSingle();
        long total = r.get(all);
        long residents = r.get(now);
        return new ClientCounts(
                r.get(found),
                Map.of(Living.SEMUA, total, Living.SEKARANG, residents, Living.TIDAK, total - residents),
                r.get(nik),
                r.get(akta));
    }

    private SelectJoinStep<? extends Record> lines() {
        return db.select(
                        CLIENT_.ID,
                        CLIENT_.IDENTITY_FULL_NAME,
                        CLIENT_.IDENTITY_SEX,
                        CLIENT_.BIRTH_DATE,
                        CLIENT_.BIRTH_PRECISION,
                        INSTITUTION_.PROFILE_NAME,
                        CLIENT_.RESIDENT_SINCE,
                        CLIENT_.IDENTITY_NIK_STATUS,
                        org.jooq.impl.DSL.field(HAS_AKTA).as("akta"))
                .from(CLIENT_)
                .leftJoin(INSTITUTION_)
                .on(INSTITUTION_.ID.eq(CLIENT_.INSTITUTION_ID));
    }

    private Condition within() {
        return ScopePredicate.of(scopes.current());
    }

    private Condition matches(ClientFilter filter, Living living) {
        return noCondition()
                .and(living(living))
                .and(filter.lks() == null ? noCondition() : CLIENT_.INSTITUTION_ID.eq(filter.lks()))
                .and(
                        filter.kelamin() == null
                                ? noCondition()
                                : CLIENT_.IDENTITY_SEX.eq(filter.kelamin().name()))
                .and(
                        filter.umur() == null
                                ? noCondition()
                                : filter.umur()
                                        .holds(LocalDate.now(
                                                clock.withZone(scopes.current().zone()))))
                .and(without(filter.tanpa()))
                .and(filter.ortu() == null ? noCondition() : CLIENT_.SITUATION_ORPHAN_STATUS.eq(filter.ortu()));
    }

    private static Condition living(Living living) {
        return switch (living) {
            case SEKARANG -> CLIENT_.RESIDENT_SINCE.isNotNull();
            case TIDAK -> CLIENT_.RESIDENT_SINCE.isNull();
            case SEMUA -> noCondition();
        };
    }

    private Condition behind(@Nullable UUID after) {
        if (after == null) return noCondition();
        var last = CLIENT_.as("last");
        var name = db.select(last.IDENTITY_FULL_NAME)
                .from(last)
                .where(last.ID.eq(after))
                .fetchOptional(last.IDENTITY_FULL_NAME);
        return name.isEmpty()
                ? noCondition()
                : row(CLIENT_.IDENTITY_FULL_NAME, CLIENT_.ID).gt(name.get(), after);
    }

    private List<ClientRow> rows(List<? extends Record> found) {
        var categories = categories(found.stream().map(r -> r.get(CLIENT_.ID)).toList());
        return found.stream()
                .map(r -> new ClientRow(
                        r.get(CLIENT_.ID),
                        r.get(CLIENT_.IDENTITY_FULL_NAME),
                        Sex.valueOf(r.get(CLIENT_.IDENTITY_SEX)),
                        birth(r),
                        r.get(INSTITUTION_.PROFILE_NAME),
                        r.get(CLIENT_.RESIDENT_SINCE),
                        "ADA".equals(r.get(CLIENT_.IDENTITY_NIK_STATUS)),
                        Boolean.TRUE.equals(r.get("akta", Boolean.class)),
                        categories.getOrDefault(r.get(CLIENT_.ID), List.of())))
                .toList();
    }

    /** A child of whom one category must not be read over a shoulder shows none: leaving one out would tell which. */
    private Map<UUID, List<String>> categories(Collection<UUID> clients) {
        return db
                .select(CATEGORY.CLIENT_ID, CATEGORY.SCHEME, CATEGORY.CODE)
                .from(CATEGORY)
                .where(oneOf(CATEGORY.CLIENT_ID, clients), CATEGORY.UNTIL.isNull())
                .orderBy(CATEGORY.CODE)
                .fetchGroups(CATEGORY.CLIENT_ID)
                .entrySet()
                .stream()
                .filter(e ->
                        e.getValue().stream().noneMatch(c -> isSensitive(c.get(CATEGORY.SCHEME), c.get(CATEGORY.CODE))))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream()
                                .filter(c -> c.get(CATEGORY.SCHEME).equals("PPKS"))
                                .map(c -> c.get(CATEGORY.CODE))
                                .toList()));
    }

    /** As one array: a list of parameters makes another statement, planned anew, for every length. */
    private static Condition oneOf(Field<UUID> id, Collection<UUID> ids) {
        return id.eq(any(ids.toArray(UUID[]::new)));
    }

    private boolean isSensitive(String scheme, String code) {
        return codes.find(scheme, code).map(Codes.Code::sensitive).orElse(true);
    }

    private static @Nullable BirthDate birth(Record r) {
        var date = r.get(CLIENT_.BIRTH_DATE);
        var precision = r.get(CLIENT_.BIRTH_PRECISION);
        return date == null
                ? null
                : new BirthDate(date, precision == null ? DatePrecision.DAY : DatePrecision.valueOf(precision));
    }
}
