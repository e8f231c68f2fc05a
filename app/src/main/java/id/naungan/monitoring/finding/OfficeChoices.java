package id.naungan.monitoring.finding;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.monitoring.domain.Offices;
import id.naungan.web.Messages;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offices the caller's office may write a recommendation to: those below it, for KPAI everybody. */
@Component
class OfficeChoices implements OptionsSource {

    static final String TABLE = "KANTOR_DITUJU";

    private final JdbcClient db;
    private final Scopes scopes;
    private final Messages messages;

    OfficeChoices(JdbcClient db, Scopes scopes, Messages messages) {
        this.db = db;
        this.scopes = scopes;
        this.messages = messages;
    }

    @Override
    public boolean serves(String table) {
        return table.equals(TABLE);
    }

    /** Provinces, each followed by its regencies. */
    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String table, Locale locale) {
        var role = scopes.current().role();
        var options = new ArrayList<Option>();
        if (role == Role.KPAI) options.add(new Option(Offices.KEMENSOS, messages.get(locale, "office.nation")));
        if (role == Role.KPAI || role == Role.KEMENSOS) options.addAll(social("level <= 2", null));
        if (role == Role.DINSOS_PROV)
            options.addAll(social("parent_id = :above", scopes.current().region()));
        return options;
    }

    private List<Option> social(String which, @Nullable String above) {
        return db.sql("select id, name from reference.region where " + which
                        + " and (until is null or until > current_date) order by id")
                .param("above", above)
                .query((row, n) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }
}
