package id.naungan.instrument.domain;

import id.naungan.web.NotVisible;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads instruments and their editions; the caller's own row visibility applies. */
@Component
public class Instruments {

    private static final String EDITIONS = """
            select e.id, e.version, e.number, e.state, e.norm_id, e.note, e.months, e.published_at, e.published_by_name, e.published_why, e.retired_why,
                   i.id as i_id, i.code, i.region, i.title, i.title_en, i.purpose, i.kinds, i.secrecy
              from instrument.edition e join instrument.instrument i on i.id = e.instrument_id""";

    private final JdbcClient db;

    Instruments(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<Edition> all() {
        return db.sql(EDITIONS + " order by i.purpose, i.region nulls first, i.title, e.number desc")
                .query(Instruments::edition)
                .list();
    }

    /** The editions in force for this purpose and this kind of home, a province's own before the nation's. */
    @Transactional(readOnly = true)
    public List<Edition> published(Purpose purpose, @Nullable String kind) {
        Predicate<Edition> suits = one -> kind == null || one.of().suits(kind);
        return db
                .sql(
                        EDITIONS
                                + " where i.purpose = ? and e.state = 'TERBIT' order by i.region nulls last, i.title, e.number desc")
                .param(purpose.name())
                .query(Instruments::edition)
                .stream()
                .filter(suits)
                .toList();
    }

    /** The newest edition in force of the nation's instrument of that code. */
    @Transactional(readOnly = true)
    public Optional<Edition> published(String code) {
        return db.sql(
                        EDITIONS
                                + " where i.code = ? and i.region is null and e.state = 'TERBIT' order by e.number desc limit 1")
                .param(code)
                .query(Instruments::edition)
                .optional();
    }

    @Transactional(readOnly = true)
    public Edition one(UUID id) {
        return db.sql(EDITIONS + " where e.id = ?")
                .param(id)
                .query(Instruments::edition)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    @Transactional(readOnly = true)
    public List<Edition> of(UUID instrument) {
        return db.sql(EDITIONS + " where i.id = ? order by e.number desc")
                .param(instrument)
                .query(Instruments::edition)
                .list();
    }

    /** Everything an edition asks. */
    @Transactional(readOnly = true)
    public Questionnaire questions(UUID edition) {
        var items = db.sql("select * from instrument.item where edition_id = ? order by place")
                .param(edition)
                .query(Instruments::item)
                .list();
        var choices = db.sql("select * from instrument.choice where edition_id = ? order by place")
                .param(edition)
                .query((row, n) -> new Choice(
                        row.getString("list"),
                        row.getString("code"),
                        row.getString("label"),
                        row.getString("label_en"),
                        row.getBigDecimal("score")))
                .list();
        return new Questionnaire(items, choices);
    }

    static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                ItemType.valueOf(row.getString("type")),
                row.getString("code"),
                row.getString("list"),
                new Wording(
                        row.getString("label"),
                        row.getString("label_en"),
                        row.getString("hint"),
                        row.getString("hint_en")),
                new Rules(
                        row.getBoolean("required"),
                        row.getString("relevant"),
                        row.getString("constraint_rule"),
                        row.getString("constraint_message"),
                        row.getString("constraint_message_en"),
                        row.getString("calculation"),
                        row.getString("appearance")),
                new Marking(
                        row.getBigDecimal("weight"),
                        row.getBigDecimal("points"),
                        row.getBigDecimal("cap"),
                        row.getBoolean("may_na"),
                        row.getString("verification"),
                        row.getString("evidence"),
                        row.getString("norm")));
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        var of = new Instrument(
                row.getObject("i_id", UUID.class),
                row.getString("code"),
                row.getString("region"),
                row.getString("title"),
                row.getString("title_en"),
                Purpose.valueOf(row.getString("purpose")),
                set(row.getArray("kinds")),
                Secrecy.valueOf(row.getString("secrecy")));
        return new Edition(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                of,
                row.getInt("number"),
                EditionState.valueOf(row.getString("state")),
                row.getString("norm_id"),
                row.getString("note"),
                row.getObject("months", Integer.class),
                published == null ? null : published.toInstant(),
                row.getString("published_by_name"),
                row.getString("published_why"),
                row.getString("retired_why"));
    }

    private static Set<String> set(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
