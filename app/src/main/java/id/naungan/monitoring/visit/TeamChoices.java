package id.naungan.monitoring.visit;

import id.naungan.access.Scopes;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the caller's own office as choices, under the name `TIM_KUNJUNGAN`. */
@Component
class TeamChoices implements OptionsSource {

    private final JdbcClient db;
    private final Scopes scopes;

    TeamChoices(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    @Override
    public boolean serves(String table) {
        return table.equals("TIM_KUNJUNGAN");
    }

    /** Whoever sees no other account of the office still finds himself. */
    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String table, Locale locale) {
        var scope = scopes.current();
        return db.sql("""
                select id::text, full_name from access.account
                 where status = 'ACTIVE' and (id = :me or (role = :role and region is not distinct from :region)) order by full_name, id""")
                .param("me", scope.person())
                .param("role", scope.role().name())
                .param("region", scope.region())
                .query((row, n) -> new Option(row.getString("id"), row.getString("full_name")))
                .list();
    }
}
