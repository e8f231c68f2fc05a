package id.naungan.client;

import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The homes of the caller's scope as choices of a form, under the name `LKS`. */
@Component
class HomeChoices implements OptionsSource {

    private final JdbcClient db;

    HomeChoices(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean serves(String table) {
        return table.equals("LKS");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String table, Locale locale) {
        return db.sql("select id, profile_name from institution.institution order by profile_name, id")
                .query((rs, i) -> new Option(rs.getString("id"), rs.getString("profile_name")))
                .list();
    }
}
