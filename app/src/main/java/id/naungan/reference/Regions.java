package id.naungan.reference;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of regions, and the search over all 91,599 of them. */
@Component
public class Regions {

    /** One region: code with dots and name. */
    public record Region(String id, String name, int level) {}

    private final JdbcClient db;
    private final ConcurrentMap<String, String> names = new ConcurrentHashMap<>();

    Regions(JdbcClient db) {
        this.db = db;
    }

    /** The name of one region, such as "Kota Samarinda"; the code itself when it is unknown. */
    public String name(@Nullable String code) {
        if (code == null || code.isEmpty()) return "";
        return names.computeIfAbsent(code, c -> find(c).map(Region::name).orElse(c));
    }

    /** The whole way up: "Sidodadi, Samarinda Ulu, Kota Samarinda, Kalimantan Timur". */
    public String path(@Nullable String code) {
        if (code == null || code.isEmpty()) return "";
        var parts = new java.util.ArrayList<String>();
        for (var c = code; !c.isEmpty(); c = c.contains(".") ? c.substring(0, c.lastIndexOf('.')) : "")
            parts.add(name(c));
        return parts.stream().collect(Collectors.joining(", "));
    }

    public Optional<Region> find(String code) {
        return db.sql("select id, name, level from reference.region where id = ?")
                .param(code)
                .query(Region.class)
                .optional();
    }

    /** The regions right under one, or the provinces for null, in order of code. */
    public List<Region> under(@Nullable String parent) {
        return db.sql(
                        "select id, name, level from reference.region where parent_id is not distinct from :p and (until is null or until > current_date) order by id")
                .param("p", parent)
                .query(Region.class)
                .list();
    }

    /** Forgets kept names, after an edit. */
    public void changed() {
        names.clear();
    }
}
