package id.naungan.casework.siks;

import static id.naungan.db.casework.Tables.STAY;

import id.naungan.access.Scopes;
import id.naungan.casework.register.StayScope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who lived in the homes of the caller's scope on a day: the lines of the register, each with what the file here says of the person. */
@Component
@Transactional(readOnly = true)
class SiksLines {

    private final DSLContext dsl;
    private final JdbcClient db;
    private final Scopes scopes;

    SiksLines(DSLContext dsl, JdbcClient db, Scopes scopes) {
        this.dsl = dsl;
        this.db = db;
        this.scopes = scopes;
    }

    /** A stay and whose it is. */
    record Resident(UUID stay, UUID client) {}

    int count(LocalDate day, @Nullable UUID home) {
        return dsl.fetchCount(STAY, on(day, home));
    }

    /** All of them in the order of the file; the ids alone, so that many are no burden. */
    List<Resident> residents(LocalDate day, @Nullable UUID home) {
        return dsl.select(STAY.ID, STAY.CLIENT_ID)
                .from(STAY)
                .where(on(day, home))
                .orderBy(STAY.INSTITUTION_ID, STAY.CLIENT_NAME, STAY.ID)
                .fetch(row -> new Resident(row.value1(), row.value2()));
    }

    /** The day of leaving does not belong to the stay, as in the register. */
    private Condition on(LocalDate day, @Nullable UUID home) {
        return DSL.and(
                StayScope.of(scopes.current()),
                STAY.ENTRY_ON.le(day),
                STAY.EXIT_ON.isNull().or(STAY.EXIT_ON.gt(day)),
                home == null ? DSL.noCondition() : STAY.INSTITUTION_ID.eq(home));
    }

    /** These, in their order. */
    List<SiksLine> lines(List<Resident> residents) {
        return db.sql("""
                select c.id is not null as here, c.identity_nik as nik, c.identity_nik_status as nik_status, c.identity_kk as kk,
                       coalesce(c.identity_full_name, s.client_name) as name, coalesce(c.identity_sex, s.client_sex) as sex,
                       c.birth_date, c.birth_precision, c.birth_mother_name as mother, c.situation_orphan_status as orphan,
                       h.name as home, i.profile_kind as kind, i.registration_number as number, c.origin_region as region, r.bps_code
                  from unnest(?::uuid[]) with ordinality as a(id, place)
                  join casework.stay s on s.id = a.id
                  cross join lateral institution.name_of(s.institution_id) h
                  left join institution.institution i on i.id = s.institution_id
                  left join client.client c on c.id = s.client_id
                  left join reference.region r on r.id = c.origin_region
                 order by a.place""")
                .param(residents.stream().map(Resident::stay).toArray(UUID[]::new))
                .query(SiksLine::read)
                .list();
    }
}
