package id.naungan.institution.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds homes of a regency with nearly the same name, leaving aside the words every home has. */
@Component
@Transactional(readOnly = true)
public class SimilarHomes {

    /** From here on two names are alike. */
    private static final float LIKE = 0.5f;

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

    private record Core(
            String text, String district, @Nullable UUID id, String name, int place) {}

    private record Known(UUID id, String name, Trigrams trigrams) {}

    /**
     * For many names at once: each with the home most like it, where there is one. Compared here: in the database the same comparison
     * of a province's register takes minutes, and row security keeps an index from helping.
     */
    public List<Nearest> nearest(List<Asked> asked) {
        var known = new HashMap<String, List<Known>>();
        kept(asked)
                .forEach(home -> known.computeIfAbsent(home.district(), any -> new ArrayList<>())
                        .add(new Known(Objects.requireNonNull(home.id()), home.name(), Trigrams.of(home.text()))));
        var found = new ArrayList<Nearest>();
        for (var one : known.isEmpty() ? List.<Core>of() : cores(asked)) {
            var trigrams = Trigrams.of(one.text());
            Known nearest = null;
            float best = 0;
            for (var home : known.getOrDefault(one.district(), List.of())) {
                if (trigrams.atMost(home.trigrams()) < Math.max(LIKE, best)) continue;
                float similarity = trigrams.similarity(home.trigrams());
                if (similarity >= LIKE && similarity > best) {
                    best = similarity;
                    nearest = home;
                }
            }
            if (nearest != null) found.add(new Nearest(one.place(), nearest.id(), nearest.name()));
        }
        return found;
    }

    private List<Core> kept(List<Asked> asked) {
        return db.sql("""
                select institution.core_name(profile_name) as text, district, id, profile_name as name, 0 as place
                  from institution.institution where district = any (?) order by id""")
                .param(asked.stream().map(Asked::district).distinct().toArray(String[]::new))
                .query(Core.class)
                .list();
    }

    private List<Core> cores(List<Asked> asked) {
        return db.sql("""
                select institution.core_name(name) as text, district, null::uuid as id, name, place
                  from unnest(?::int[], ?, ?) a(place, name, district)""")
                .params(
                        asked.stream().map(Asked::place).toArray(Integer[]::new),
                        asked.stream().map(Asked::name).toArray(String[]::new),
                        asked.stream().map(Asked::district).toArray(String[]::new))
                .query(Core.class)
                .list();
    }
}
