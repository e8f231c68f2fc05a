package id.naungan.indicator.measure;

import id.naungan.web.NotVisible;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The indicators as declared, in their order. */
@Component("declaredIndicators")
@Transactional(readOnly = true)
public class Indicators {

    private static final String COLUMNS =
            """
            select code, topic, label, label_en, meaning, meaning_en, formula, formula_en, source, unit, direction, good, fair, norm_id, sealed, kept, href, edition, version
              from indicator.declared""";

    private final JdbcClient db;

    Indicators(JdbcClient db) {
        this.db = db;
    }

    public List<Indicator> all() {
        return db.sql(COLUMNS + " order by position").query(Indicator.class).list();
    }

    public Indicator one(String code) {
        return db.sql(COLUMNS + " where code = ?")
                .param(code)
                .query(Indicator.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
