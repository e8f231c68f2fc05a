package id.naungan.institution.register;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds homes of a regency with nearly the same name, leaving aside the words every home has. */
@Component
@Transactional(readOnly = true)
public class SimilarHomes {

    private final JdbcClient db;

    SimilarHomes(JdbcClient db) {
        this.db = db;
    }

    /** A name to be looked for in a regency; `place` tells the asker which answer is whose. */
    public record Asked(int place, String name, String district) {}

    /** The most similar home of each. */
    public record Nearest(int place, UUID id, String name) {}

    public List<SimilarHome> of(String name, String district) {
        return db.sql("""
                select id, profile_name as name, profile_kind as kind, registration_status as status, place_address as address,
                       profile_head as head
                  from institution.institution
                 where district = :district
                   and similarity(institution.core_name(profile_name), institution.core_name(:name)) >= 0.5
                 order by similarity(institution.core_name(profile_name), institution.core_name(:name)) desc, id limit 10""")
                .param("district", district)
                .param("name", name)
                .query(SimilarHome.class)
                .list();
    }

    /** For many names at once: each with the home most like it, where there is one. */
    public List<Nearest> nearest(List<Asked> asked) {
        return db.sql("""
                with asked as materialized (
                  select place, district, institution.core_name(name) as core from unnest(?::int[], ?, ?) a(place, name, district)),
                kept as materialized (
                  select id, profile_name as name, district, institution.core_name(profile_name) as core
                    from institution.institution where district = any (?))
                select distinct on (a.place) a.place, k.id, k.name
                  from asked a join kept k on k.district = a.district and similarity(k.core, a.core) >= 0.5
                 order by a.place, similarity(k.core, a.core) desc, k.id""")
                .params(
                        asked.stream().map(Asked::place).toArray(Integer[]::new),
                        asked.stream().map(Asked::name).toArray(String[]::new),
                        asked.stream().map(Asked::district).toArray(String[]::new),
                        asked.stream().map(Asked::district).distinct().toArray(String[]::new))
                .query(Nearest.class)
                .list();
    }
}
