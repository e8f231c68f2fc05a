package id.naungan.document.letter.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads templates; every saving is a new version, the highest counts. */
@Component
@Transactional(readOnly = true)
class Templates {

    private static final String ALL = """
            select id, version, header, title, opening, closing, reason, made_by_name, made_at from document.letter_template
             where kind = ? and language = ? and province is not distinct from ? """;

    private final JdbcClient db;

    Templates(JdbcClient db) {
        this.db = db;
    }

    /** The template that counts, of one province or of the nation (null). */
    Optional<LetterTemplate> current(String kind, String language, @Nullable String province) {
        return db.sql(ALL + " order by version desc limit 1")
                .params(kind, language, province)
                .query(Templates::template)
                .optional();
    }

    /** All versions, the newest first. */
    List<LetterTemplate> versions(String kind, String language, @Nullable String province) {
        return db.sql(ALL + " order by version desc")
                .params(kind, language, province)
                .query(Templates::template)
                .list();
    }

    /** Which kinds and languages (`KIND id`) have a template of this province or of the nation, with its version. */
    Map<String, Integer> changed(@Nullable String province) {
        return db
                .sql("select kind || ' ' || language as name, max(version) as version from document.letter_template"
                        + " where province is not distinct from ? group by 1")
                .param(province)
                .query((rs, i) -> Map.entry(rs.getString("name"), rs.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static LetterTemplate template(ResultSet row, int number) throws SQLException {
        return new LetterTemplate(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("header"),
                row.getString("title"),
                row.getString("opening"),
                row.getString("closing"),
                row.getString("reason"),
                row.getString("made_by_name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
