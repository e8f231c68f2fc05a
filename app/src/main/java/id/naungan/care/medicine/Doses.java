package id.naungan.care.medicine;

import id.naungan.care.medicine.GivenDose.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The doses in the database. */
@Component
public class Doses {

    private static final int MOST = 1000;

    private final JdbcClient db;

    Doses(JdbcClient db) {
        this.db = db;
    }

    /** One dose of a day, with what became of it, if anything is known. */
    public record Due(
            UUID client,
            String name,
            UUID medicine,
            String medicineName,
            String dose,
            @Nullable String note,
            String partOfDay,
            @Nullable Integer version,
            @Nullable String outcome,
            @Nullable String remark,
            @Nullable String author) {}

    /** An allergy of somebody of the home. */
    public record Warning(UUID client, String substance, String severity) {}

    /** A medicine somebody may give: whose it is, and where that person lives. */
    public record Known(
            UUID medicine,
            UUID client,
            LocalDate since,
            @Nullable LocalDate until) {}

    /** What stands for a dose. */
    public record Standing(
            UUID id, int version, Outcome outcome, @Nullable String note) {}

    /** A dose that was refused or missed. */
    public record Missed(
            LocalDate day,
            String medicineName,
            String partOfDay,
            String outcome,
            @Nullable String note,
            String author) {}

    /** Every dose of a home on a day, by person and part of the day. */
    @Transactional(readOnly = true)
    public List<Due> due(UUID home, LocalDate day) {
        return db.sql("""
                select c.id as client, c.identity_full_name as name, m.id as medicine, m.name as medicine_name, m.dose, m.note,
                       t.part as part_of_day, d.version, d.outcome, d.note as remark, d.written_by_name as author
                  from client.client c
                  join care.medicine m on m.client_id = c.id and m.since <= :day and (m.until is null or m.until >= :day)
                 cross join lateral unnest(m.times) with ordinality t(part, place)
                  left join care.dose d on d.medicine_id = m.id and d.day = :day and d.part_of_day = t.part
                 where c.institution_id = :home and c.resident_since <= :day
                 order by c.identity_full_name, c.id, t.place, m.name limit :most""")
                .param("day", day)
                .param("home", home)
                .param("most", MOST)
                .query(Due.class)
                .list();
    }

    /** The allergies of everybody who lives there. */
    @Transactional(readOnly = true)
    public List<Warning> allergies(UUID home) {
        return db.sql("""
                select a.client_id as client, a.substance, a.severity from care.allergy a join client.client c on c.id = a.client_id
                 where c.institution_id = :home and c.resident_since is not null and (a.until is null or a.until > current_date)
                 order by a.substance limit :most""")
                .param("home", home)
                .param("most", MOST)
                .query(Warning.class)
                .list();
    }

    /** What was refused or missed in the last four weeks. */
    @Transactional(readOnly = true)
    public List<Missed> missed(UUID client) {
        return db.sql("""
                select d.day, m.name as medicine_name, d.part_of_day, d.outcome, d.note, d.written_by_name as author
                  from care.dose d join care.medicine m on m.id = d.medicine_id
                 where d.client_id = ? and d.outcome <> 'DIBERIKAN' and d.day > current_date - 28
                 order by d.day desc, d.part_of_day limit 50""").param(client).query(Missed.class).list();
    }

    Optional<Known> medicine(UUID id) {
        return db.sql("select id as medicine, client_id as client, since, until from care.medicine where id = ?")
                .param(id)
                .query(Known.class)
                .optional();
    }

    Optional<Standing> standing(GivenDose dose) {
        return db.sql(
                        "select id, version, outcome, note from care.dose where medicine_id = ? and day = ? and part_of_day = ?")
                .params(dose.medicineId(), dose.day(), dose.partOfDay())
                .query(Standing.class)
                .optional();
    }

    /** Writes a new one, inside an Act; false when somebody was faster. */
    boolean insert(UUID id, Known of, GivenDose dose, @Nullable UUID account, String author, Instant at) {
        return db.sql("""
                insert into care.dose (id, client_id, institution_id, district, medicine_id, day, part_of_day, outcome, note, written_by,
                  written_by_name, written_at)
                select ?, c.id, c.institution_id, c.district, ?, ?, ?, ?, ?, ?, ?, ? from client.client c where c.id = ?
                on conflict do nothing""")
                        .params(
                                id,
                                of.medicine(),
                                dose.day(),
                                dose.partOfDay(),
                                dose.outcome().name(),
                                dose.note(),
                                account,
                                author,
                                at.atOffset(ZoneOffset.UTC),
                                of.client())
                        .update()
                > 0;
    }

    boolean correct(Standing stands, GivenDose dose, @Nullable UUID account, String author, Instant at) {
        return db.sql("""
                update care.dose set version = version + 1, outcome = ?, note = ?, written_by = ?, written_by_name = ?, written_at = ?
                 where id = ? and version = ?""")
                        .params(
                                dose.outcome().name(),
                                dose.note(),
                                account,
                                author,
                                at.atOffset(ZoneOffset.UTC),
                                stands.id(),
                                stands.version())
                        .update()
                > 0;
    }
}
