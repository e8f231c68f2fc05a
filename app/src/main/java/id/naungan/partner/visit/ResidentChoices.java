package id.naungan.partner.visit;

import id.naungan.access.Scopes;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who lives in the caller's own home, as far as the caller sees them, as choices of a form. */
@Component
public class ResidentChoices implements OptionsSource {

    static final String TABLE = "PENGHUNI_LKS";

    private final JdbcClient db;
    private final Scopes scopes;

    ResidentChoices(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    @Override
    public boolean serves(String table) {
        return table.equals(TABLE);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String table, Locale locale) {
        return db.sql("""
                        select id, identity_full_name from client.client where institution_id = ? and resident_since is not null
                         order by identity_full_name, id limit 500""")
                .param(scopes.current().institution())
                .query((row, n) -> new Option(row.getString("id"), row.getString("identity_full_name")))
                .list();
    }
}
