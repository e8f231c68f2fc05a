package id.naungan.access.domain;

import id.naungan.access.Posting;
import id.naungan.access.Reach;
import id.naungan.web.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the places accounts belong to; they are public, whoever asks. */
@Component
public class Places {

    /** An institution and the district it lies in. */
    public record Home(UUID id, String name, String district) {}

    private final JdbcClient db;
    private final Messages messages;

    Places(JdbcClient db, Messages messages) {
        this.db = db;
        this.messages = messages;
    }

    /** The name of the institution or region, or the word for the whole nation. */
    public String of(Reach reach, @Nullable UUID institution, @Nullable String region, Locale locale) {
        if (institution != null) return home(institution).map(Home::name).orElse("");
        return region == null ? messages.get(locale, "Reach." + reach.name()) : regionName(region);
    }

    public String of(Posting posting, Locale locale) {
        return of(posting.reach(), posting.institution(), posting.region(), locale);
    }

    public Optional<Home> home(UUID institution) {
        return db.sql("select name, district from institution.name_of(?)")
                .param(institution)
                .query((rs, i) -> new Home(institution, rs.getString("name"), rs.getString("district")))
                .optional();
    }

    /** Institutions whose name contains what was typed, in a district or province or (empty) anywhere. */
    public List<Home> homes(String typed, String within, int most) {
        return db.sql("""
                select id, name, district from institution.directory(:typed, 100000)
                 where starts_with(district, :within) order by name, id limit :most""")
                .param("typed", typed)
                .param("within", within)
                .param("most", most)
                .query((rs, i) -> new Home(rs.getObject("id", UUID.class), rs.getString("name"), rs.getString("district")))
                .list();
    }

    private String regionName(String region) {
        return db.sql("select name from reference.region where id = ?")
                .param(region)
                .query(String.class)
                .optional()
                .orElse(region);
    }
}
