package id.naungan.client;

import id.naungan.access.Scopes;
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
    private final Scopes scopes;

    HomeChoices(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    @Override
    public boolean serves(String table) {
        return table.equals("LKS");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String table, Locale locale) {
        // The region stands here once more, so that the index is used.
        var region = scopes.current().region();
        return db.sql("""
                select id, profile_name from institution.institution
                 where district between coalesce(:region, '') and coalesce(:region, '') || '~' order by profile_name, id""")
                .param("region", region)
                .query((rs, i) -> new Option(rs.getString("id"), rs.getString("profile_name")))
                .list();
    }
}
