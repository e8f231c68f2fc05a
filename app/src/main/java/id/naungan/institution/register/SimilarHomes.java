package id.naungan.institution.register;

import java.util.List;
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
}
