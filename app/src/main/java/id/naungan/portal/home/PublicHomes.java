package id.naungan.portal.home;

import id.naungan.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the one table of homes a visitor may read; a misspelt name is looked for by likeness. */
@Component
@Transactional(readOnly = true)
public class PublicHomes {

    static final int PAGE = 20;

    /** How alike a word must be, as in the register's own search. */
    private static final String LIKENESS = "0.45";

    private final JdbcClient db;

    PublicHomes(JdbcClient db) {
        this.db = db;
    }

    /** What was found, and whether it was looked for loosely. */
    public record Found(HomeFilter filter, Page<PublicHome> homes) {}

    public Found find(HomeFilter asked) {
        var exact = page(asked);
        if (!exact.isEmpty() || asked.words().isEmpty()) return new Found(asked, exact);
        var loose = asked.loosely();
        db.sql("select set_config('pg_trgm.word_similarity_threshold', ?, true)")
                .param(LIKENESS)
                .query()
                .listOfRows();
        return new Found(loose, page(loose));
    }

    public Optional<PublicHome> one(UUID id) {
        return db.sql("select * from portal.home where id = ?")
                .param(id)
                .query(PublicHomes::home)
                .optional();
    }

    /** All homes in order of their names, one by one, however many. */
    public void each(Consumer<PublicHome> use) {
        db.sql("select * from portal.home h order by lower(h.name), h.id")
                .withFetchSize(500)
                .query((ResultSet row) -> use.accept(home(row, 0)));
    }

    /** The numbers of the offices of a regency and its province that everybody is shown; the nation's where they have written none. */
    public List<OfficeLine> offices(String district) {
        return db.sql("""
                with near as materialized (select * from incident.facts_hotline h where h.region in (:district, left(:district, 2)) and h.kind <> 'WEB')
                select h.region, h.name, h.number, h.kind, h.hours from (
                  select * from near union all
                  select * from incident.facts_hotline n where n.region is null and n.kind = 'TELEPON' and not exists (select from near)) h
                 order by length(h.region) desc, h.position, h.name""").param("district", district).query(OfficeLine.class).list();
    }

    private Page<PublicHome> page(HomeFilter f) {
        var given = new HashMap<String, Object>();
        var where = where(f, given);
        var total = db.sql("select count(*) from portal.home h where " + where)
                .params(given)
                .query(Long.class)
                .single();
        var order = f.loose() ? likeness(f) + " desc, lower(h.name), h.id" : "lower(h.name), h.id";
        var rows = db.sql("select * from portal.home h where " + where + " order by " + order + " limit " + (PAGE + 1)
                        + " offset " + (f.page() - 1) * PAGE)
                .params(given)
                .query(PublicHomes::home)
                .list();
        return Page.cut(rows, f.page(), PAGE, total);
    }

    private static String where(HomeFilter f, Map<String, Object> given) {
        var sql = new StringBuilder("true");
        if (!f.jenis().isEmpty()) {
            sql.append(" and h.kind = :kind");
            given.put("kind", f.jenis());
        }
        if (f.wilayah().length() == 5) {
            sql.append(" and h.district = :area");
            given.put("area", f.wilayah());
        } else if (f.wilayah().length() == 2) {
            // Codes of a province's regencies run from "64." up to, not including, "64/".
            sql.append(" and h.district >= :from and h.district < :to");
            given.put("from", f.wilayah() + ".");
            given.put("to", f.wilayah() + "/");
        }
        var words = f.words();
        if (words.isEmpty()) return sql.toString();
        sql.append(" and ((");
        for (int i = 0; i < words.size(); i++) {
            sql.append(i == 0 ? "" : " and ").append(f.loose() ? ":w" + i + " <% h.words" : "h.words like :w" + i);
            // Letters and digits only, so that nothing in a word is a pattern.
            given.put("w" + i, f.loose() ? words.get(i) : "%" + words.get(i) + "%");
        }
        sql.append(')');
        if (!f.number().isEmpty()) {
            sql.append(" or h.numbers like :number");
            given.put("number", "%" + f.number() + "%");
        }
        return sql.append(')').toString();
    }

    private static String likeness(HomeFilter f) {
        var sum = new StringBuilder("0");
        for (int i = 0; i < f.words().size(); i++)
            sum.append(" + word_similarity(:w").append(i).append(", h.words)");
        return sum.toString();
    }

    private static PublicHome home(ResultSet row, int number) throws SQLException {
        return new PublicHome(
                row.getObject("id", UUID.class),
                row.getString("district"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("legal_form"),
                row.getObject("founded", Integer.class),
                row.getObject("places", Integer.class),
                row.getString("village"),
                row.getString("address"),
                row.getString("status"),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("grade"),
                row.getString("grade_number"),
                row.getObject("grade_since", LocalDate.class),
                row.getObject("grade_until", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
