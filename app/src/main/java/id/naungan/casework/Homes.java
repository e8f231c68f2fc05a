package id.naungan.casework;

import id.naungan.casework.Admission.AlreadyStays;
import id.naungan.web.NotVisible;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stays and transfers ask of homes: their names, also of those outside the scope, and which one a person is in. */
@Component
@Transactional(readOnly = true)
public class Homes {

    /** A home by name; `within` says whether the caller's scope shows it. */
    public record Home(UUID id, String name, String district, boolean within) {}

    private final JdbcClient db;

    Homes(JdbcClient db) {
        this.db = db;
    }

    /** Any home of the directory. */
    public Home named(UUID id) {
        return db.sql("""
                select :id::uuid as id, h.name, h.district, exists (select from institution.institution i where i.id = :id) as within
                  from institution.name_of(:id) h""").param("id", id).query(Home.class).optional().orElseThrow(NotVisible::new);
    }

    /** The homes of the caller's scope by name. */
    public List<Home> all() {
        return db.sql(
                        "select id, profile_name as name, district, true as within from institution.institution order by profile_name, id")
                .query(Home.class)
                .list();
    }

    /** Homes of the whole directory whose name contains what was typed. */
    public List<Home> search(String typed) {
        return db.sql("""
                select d.id, d.name, d.district, exists (select from institution.institution i where i.id = d.id) as within
                  from institution.directory(?, 20) d""").param(typed).query(Home.class).list();
    }

    /** A home of the caller's scope, and no other. */
    public Home within(UUID id) {
        var home = named(id);
        if (!home.within()) throw new NotVisible();
        return home;
    }

    /** The registration status of a home that may not take in anybody; null when it may. */
    @Nullable
    String closed(UUID home) {
        return db.sql(
                        "select status from institution.facts_institution where id = ? and status in ('DIBEKUKAN', 'DICABUT', 'TUTUP', 'FIKTIF')")
                .param(home)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The home in which the person is on that day, or next after it, if any; the id only where the caller may see that home. */
    @Nullable
    AlreadyStays inTheWay(UUID client, LocalDate from) {
        return db.sql("""
                select i.id as institution_id, h.name as institution
                  from casework.stay s cross join lateral institution.name_of(s.institution_id) h
                  left join institution.institution i on i.id = s.institution_id
                 where s.client_id = :client and s.during && daterange(:from, null) order by s.entry_on limit 1""")
                .param("client", client)
                .param("from", from)
                .query(AlreadyStays.class)
                .optional()
                .orElse(null);
    }

    /** Makes everyone else who would admit, move or end the same person wait until this transaction has ended. */
    void lock(UUID client) {
        db.sql("select id from client.client where id = ? for update")
                .param(client)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Caregivers of the former home do not follow the file. */
    void endAssignments(UUID client, LocalDate on) {
        db.sql("update client.assignment set until = greatest(:on, since) where client_id = :client and until is null")
                .param("client", client)
                .param("on", on)
                .update();
    }
}
