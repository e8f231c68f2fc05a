package id.naungan.care.glance;

import id.naungan.access.Scopes;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads it in one statement. */
@Component
@Transactional(readOnly = true)
public class Glances {

    /** The latest of everything. */
    public record Glance(
            @Nullable String allergies,
            @Nullable String medicines,
            @Nullable LocalDate visitOn,
            @Nullable LocalDate followUp,
            @Nullable String school,
            @Nullable String grade,
            @Nullable BigDecimal average,
            @Nullable LocalDate contactOn) {

        /** Where the person goes to school now. */
        public @Nullable String schoolAndGrade() {
            return school == null || grade == null ? school : school + ", " + grade;
        }
    }

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    Glances(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    Glance of(UUID client) {
        return db.sql("""
                select (select string_agg(substance, ', ' order by substance) from care.allergy where client_id = :client and (until is null or until > :today)) as allergies,
                       (select string_agg(name, ', ' order by name) from care.medicine where client_id = :client and since <= :today and (until is null or until >= :today)) as medicines,
                       (select max(day) from care.visit where client_id = :client) as visit_on,
                       (select min(follow_up) from care.visit where client_id = :client and follow_up >= :today) as follow_up,
                       s.school, s.grade,
                       (select average from care.school_term where client_id = :client and average is not null order by school_year desc, semester = 'GENAP' desc limit 1) as average,
                       (select last_contact_on from care.facts_contact where client_id = :client) as contact_on
                  from (select 1) one
                  left join lateral (select school, grade from care.schooling where client_id = :client and until is null order by since desc limit 1) s on true""")
                .param("client", client)
                .param("today", LocalDate.now(clock.withZone(scopes.current().zone())))
                .query((row, i) -> new Glance(
                        row.getString("allergies"),
                        row.getString("medicines"),
                        row.getObject("visit_on", LocalDate.class),
                        row.getObject("follow_up", LocalDate.class),
                        row.getString("school"),
                        row.getString("grade"),
                        row.getBigDecimal("average"),
                        row.getObject("contact_on", LocalDate.class)))
                .single();
    }
}
