package id.naungan.reference.region;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds regions by words in any order: "sidodadi samarinda" means the village in that city, misspelt or not. */
@Component
@Transactional(readOnly = true)
class RegionSearch {

    private static final int SIMILAR_WORDS = 12;

    /** Names up to the province, without the region itself. */
    private static final String SELECT = """
            select r.id, r.name, r.level, concat_ws(', ', d.name, k.name, p.name) as path
              from reference.region r
              left join reference.region d on r.level > 3 and d.id = left(r.id, 8)
              left join reference.region k on r.level > 2 and k.id = left(r.id, 5)
              left join reference.region p on r.level > 1 and p.id = left(r.id, 2)
            """;

    private final JdbcClient db;

    RegionSearch(JdbcClient db) {
        this.db = db;
    }

    /** The regions of these levels that fit, best first. */
    List<RegionView.Found> find(String typed, int fromLevel, int toLevel, int most) {
        var code = typed.strip();
        if (code.matches("\\d{2}(\\.\\d{2}){0,2}(\\.\\d{1,4})?")) return byCode(code, fromLevel, toLevel, most);
        var words = TypedWords.of(typed);
        if (!words.enough()) return List.of();
        var found = matching(words, words.question(), fromLevel, toLevel, most);
        if (!found.isEmpty()) return found;
        var similar = words.words().stream().collect(Collectors.toMap(word -> word, this::similar, (a, b) -> a));
        return matching(words, words.question(similar), fromLevel, toLevel, most);
    }

    private List<RegionView.Found> byCode(String code, int fromLevel, int toLevel, int most) {
        return db.sql(SELECT + """
                where (r.id = :code or r.parent_id = :code or r.id like :code || '%') and r.level between :from and :to
                  and (r.until is null or r.until > current_date) order by r.level, r.id limit :most""")
                .params(Map.of("code", code, "from", fromLevel, "to", toLevel, "most", most))
                .query(RegionView.Found.class)
                .list();
    }

    /** Regions whose own name was typed come before those that only lie in one. */
    private List<RegionView.Found> matching(TypedWords words, String question, int fromLevel, int toLevel, int most) {
        return db.sql(SELECT + """
                where to_tsvector('simple', r.search_words) @@ to_tsquery('simple', :question)
                  and r.level between :from and :to and (r.until is null or r.until > current_date)
                order by (select count(*) from unnest(:words::text[]) w where strpos(lower(r.name), w) > 0) desc, r.level,
                         similarity(lower(r.name), :all) desc, r.id limit :most""")
                .param("question", question)
                .param("words", words.ways().toArray(String[]::new))
                .param("all", String.join(" ", words.words()))
                .param("from", fromLevel)
                .param("to", toLevel)
                .param("most", most)
                .query(RegionView.Found.class)
                .list();
    }

    /** Words alike by their letters, or by their first letter and at most two slips: short words share few trigrams. */
    private List<String> similar(String word) {
        if (word.length() < 4) return List.of();
        return db.sql("""
                select word from (
                    select word from reference.region_word where word % :word
                    union
                    select word from reference.region_word
                     where word >= left(:word, 1) and word < chr(ascii(left(:word, 1)) + 1)
                       and length(word) between length(:word) - :slips and length(:word) + :slips
                       and levenshtein_less_equal(word, :word, :slips) <= :slips) near
                 where length(word) < 60
                 order by levenshtein_less_equal(word, :word, 3), similarity(word, :word) desc, word limit :most""")
                .param("word", TypedWords.modern(word))
                .param("slips", word.length() < 5 ? 1 : 2)
                .param("most", SIMILAR_WORDS)
                .query(String.class)
                .list();
    }

    /** The regions right under one (or the provinces), each with its counts. */
    List<RegionView.Row> under(@Nullable String parent) {
        return db.sql("""
                select r.id, r.name, r.bps_code, count(*) filter (where s.level = 2) as districts,
                       count(*) filter (where s.level = 3) as subdistricts, count(*) filter (where s.level = 4) as villages
                  from reference.region r
                  left join reference.region s on left(s.id, :length) = r.id and s.id <> r.id and s.id like coalesce(:parent, '') || '%' and (s.until is null or s.until > current_date)
                 where r.parent_id is not distinct from :parent and (r.until is null or r.until > current_date)
                 group by r.id order by r.id""")
                .param("parent", parent)
                .param("length", parent == null ? 2 : parent.length() == 8 ? 13 : parent.length() + 3)
                .query(RegionView.Row.class)
                .list();
    }
}
