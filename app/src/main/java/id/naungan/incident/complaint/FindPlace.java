package id.naungan.incident.complaint;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which home somebody means: one of the register, or one that nobody registered, by its name and where it is. */
@Component
public class FindPlace {

    /** A home the register knows; its name and regency are public. */
    public record Home(UUID id, String name, String district, String region) {}

    /** What is known of the place; the name is kept also where the register knows the home. */
    record Found(
            @Nullable UUID home,
            @Nullable String name,
            @Nullable String region) {}

    private static final int LETTERS = 3;
    private static final int MOST = 8;

    private final JdbcClient db;
    private final Regencies regencies;

    FindPlace(JdbcClient db, Regencies regencies) {
        this.db = db;
        this.regencies = regencies;
    }

    /** Homes whose name holds these words, those of the named regency first. */
    List<Home> search(String name, String region) {
        if (name.strip().length() < LETTERS || name.length() > 200) return List.of();
        var within = regencies.names().code(region).orElse("");
        return db.sql("""
                select d.id, d.name, d.district, r.name as region from institution.directory(:name, 200) d join reference.region r on r.id = d.district
                 order by not starts_with(d.district, :within), d.name, d.id limit :most""")
                .param("name", name.strip())
                .param("within", within)
                .param("most", MOST)
                .query(Home.class)
                .list();
    }

    @Nullable
    Home named(UUID id) {
        return db.sql("""
                select :id as id, n.name, n.district, r.name as region from institution.name_of(:id) n join reference.region r on r.id = n.district""").param("id", id).query(Home.class).optional().orElse(null);
    }

    Found of(Told told) {
        var chosen = told.chosen() == null ? null : named(told.chosen());
        if (chosen != null) return new Found(chosen.id(), chosen.name(), chosen.district());
        var region = told.region() == null
                ? null
                : regencies.names().code(told.region()).orElse(null);
        var home = told.home();
        if (home == null) return new Found(null, null, region);
        // The very name, and only one home of it there: then it is that one.
        var same = search(home, told.region() == null ? "" : told.region()).stream()
                .filter(found -> found.name().equalsIgnoreCase(home.strip())
                        && (region == null || found.district().startsWith(region)))
                .toList();
        return same.size() == 1
                ? new Found(
                        same.getFirst().id(),
                        same.getFirst().name(),
                        same.getFirst().district())
                : new Found(null, home, region);
    }
}
