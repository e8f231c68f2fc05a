package id.naungan.consult.question;

import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Government homes of the caller's province as choices of a form, under the name `LKS_PEMERINTAH`. */
@Component
class GovernmentHomes implements OptionsSource {

    private final JdbcClient db;

    GovernmentHomes(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean serves(String table) {
        return table.equals("LKS_PEMERINTAH");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(String table, Locale locale) {
        return db.sql("select id::text, name from consult.government_homes()")
                .query((row, n) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    @Transactional(readOnly = true)
    public boolean has(UUID home) {
        return db.sql("select exists (select from consult.government_homes() where id = ?)")
                .param(home)
                .query(Boolean.class)
                .single();
    }
}
