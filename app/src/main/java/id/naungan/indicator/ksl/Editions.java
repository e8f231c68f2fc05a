package id.naungan.indicator.ksl;

import id.naungan.web.NotVisible;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editions of the formula, the newest first. */
@Component("kslEditions")
@Transactional(readOnly = true)
public class Editions {

    private static final String TERMS = """
            select id, version, number, since, norm_id, least_known, least_cases, least_reference, pull, middle_from, hard_from, why, written_by_name
              from indicator.ksl_edition""";

    private final JdbcClient db;

    Editions(JdbcClient db) {
        this.db = db;
    }

    public List<Edition.Terms> all() {
        return db.sql(TERMS + " order by number desc")
                .query(Edition.Terms.class)
                .list();
    }

    /** The one that scores a month. */
    public Edition of(LocalDate month) {
        return one(db.sql("select indicator.ksl_edition_of(?)")
                .param(month)
                .query(Integer.class)
                .single());
    }

    public Optional<Integer> draft() {
        return db.sql("select number from indicator.ksl_edition where since is null")
                .query(Integer.class)
                .optional();
    }

    public Edition one(int number) {
        var terms = db.sql(TERMS + " where number = ?")
                .param(number)
                .query(Edition.Terms.class)
                .optional()
                .orElseThrow(NotVisible::new);
        return new Edition(
                terms,
                rows("code, position, label, label_en from indicator.ksl_component", number, Edition.Component.class),
                rows(
                        "component, position, code, points, measure, low, goal, adjusted, ask, ask_en from indicator.ksl_input",
                        number,
                        Edition.Input.class),
                rows("position, label, label_en, least from indicator.ksl_category", number, Edition.Category.class),
                rows(
                        "code, position, label, label_en, points, at from indicator.ksl_factor",
                        number,
                        Edition.Factor.class));
    }

    private <T> List<T> rows(String what, int number, Class<T> type) {
        return db.sql("select " + what + " where edition = ? order by position")
                .param(number)
                .query(type)
                .list();
    }
}
