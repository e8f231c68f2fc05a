package id.naungan.indicator.measure;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotVisible;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The indicators as declared, in their order. */
@Component("declaredIndicators")
@Transactional(readOnly = true)
public class Indicators {

    private static final String COLUMNS = """
            select code, topic, label, label_en, meaning, meaning_en, formula, formula_en, source, unit, direction, good, fair, norm_id, sealed, kept, headline, href, edition, version
              from indicator.declared""";

    private static final ActKind JUDGED = ActKind.of("indicator.levels-changed");

    private final JdbcClient db;
    private final Acts acts;

    Indicators(JdbcClient db, Acts acts) {
        this.db = db;
        this.acts = acts;
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

    /** New levels, as a new edition; every home is judged anew in the month that runs. */
    @Transactional
    void judge(String code, LevelForm levels) {
        acts.perform(
                JUDGED,
                new Reason(levels.why(), ""),
                () -> db.sql(
                                "update indicator.declared set good = ?, fair = ?, edition = edition + 1, version = version + 1 where code = ?")
                        .params(levels.good(), levels.fair(), code)
                        .update());
    }
}
