package id.naungan.standard.gap;

import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The indicators a home enters itself. */
@Component
class EnteredCodes implements OptionsSource {

    static final String TABLE = "STANDAR_ISIAN";

    private record Row(String code, String label, String labelEn) {}

    private final JdbcClient db;

    EnteredCodes(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean serves(String table) {
        return table.equals(TABLE);
    }

    @Override
    public List<Option> options(String table, Locale locale) {
        return db
                .sql(
                        "select code, min(label) as label, min(label_en) as label_en from standard.indicator where fact is null and ended_on is null group by code order by 2")
                .query(Row.class)
                .list()
                .stream()
                .map(r -> new Option(r.code(), locale.getLanguage().equals("en") ? r.labelEn() : r.label()))
                .toList();
    }
}
