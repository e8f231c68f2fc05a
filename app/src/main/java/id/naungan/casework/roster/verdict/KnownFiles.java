package id.naungan.casework.roster.verdict;

import id.naungan.kernel.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of a home, as far as an import compares them. */
@Component
@Transactional(readOnly = true)
public class KnownFiles {

    private static final String SELECT = """
            select c.id, c.identity_nik, c.identity_nik_status, c.identity_sex, c.birth_date, c.search_words, c.resident_since is not null as resident,
                   exists (select from casework.stay s where s.client_id = c.id) as stayed
              from client.client c where c.institution_id = :home\s""";

    private final JdbcClient db;

    KnownFiles(JdbcClient db) {
        this.db = db;
    }

    /** When the files were looked at, by the clock of the database, and what they are. */
    record Found(OffsetDateTime at, List<KnownFile> files) {}

    Found of(UUID home) {
        var at = db.sql("select now()").query(OffsetDateTime.class).single();
        return new Found(
                at,
                db.sql(SELECT + "order by c.id")
                        .param("home", home)
                        .query(KnownFiles::read)
                        .list());
    }

    /** Files that came after the rows were judged, other than by this import: the same child may be among them. */
    public Newer since(UUID roster, UUID home) {
        return new Newer(new Known(db.sql(SELECT + """
                        and c.created_at >= (select r.checked_at from casework.roster r where r.id = :roster)
                        and c.id not in (select w.client_id from casework.roster_row w where w.roster_id = :roster and w.client_id is not null)""")
                .param("home", home)
                .param("roster", roster)
                .query(KnownFiles::read)
                .list()));
    }

    private static KnownFile read(ResultSet rs, int number) throws SQLException {
        var words = Arrays.asList((String[]) rs.getArray("search_words").getArray());
        int mark = (int) words.stream().takeWhile(word -> !word.startsWith("!")).count();
        return new KnownFile(
                rs.getObject("id", UUID.class),
                "ADA".equals(rs.getString("identity_nik_status")) ? rs.getString("identity_nik") : null,
                Sex.valueOf(rs.getString("identity_sex")),
                String.join(" ", words.subList(0, mark)),
                rs.getObject("birth_date", LocalDate.class),
                mother(words),
                rs.getBoolean("resident"),
                rs.getBoolean("stayed"));
    }

    private static Set<String> mother(List<String> words) {
        var mother = new LinkedHashSet<String>();
        words.stream().filter(word -> word.startsWith("~")).forEach(word -> mother.add(word.substring(1)));
        return mother;
    }
}
