package id.naungan.client.assignment;

import id.naungan.access.Scopes;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts that see only the clients they look after, and who looks after whom. */
@Component
@Transactional(readOnly = true)
public class Carers implements OptionsSource {

    private final JdbcClient db;
    private final Scopes scopes;

    Carers(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** One assignment; `until` is the day it ended. */
    public record Care(
            UUID id,
            String name,
            String role,
            LocalDate since,
            @Nullable LocalDate until) {}

    List<Care> of(UUID client) {
        return db.sql("""
                select s.id, a.full_name as name, a.role, s.since, s.until
                  from client.assignment s join access.account a on a.id = s.account_id
                 where s.client_id = ? order by s.until nulls first, s.since desc, a.full_name""").param(client).query(Care.class).list();
    }

    /** Whether this account may be given clients of this home. */
    boolean fits(UUID account, UUID institution) {
        return db.sql(
                        "select exists (select from access.account where id = ? and institution_id = ? and reach = 'CLIENTS' and status = 'ACTIVE')")
                .params(account, institution)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean serves(String table) {
        return table.equals("PENGASUH_KLIEN");
    }

    @Override
    public List<Option> options(String table, Locale locale) {
        return db.sql("""
                select id, full_name from access.account
                 where reach = 'CLIENTS' and status = 'ACTIVE' and (institution_id = :home::uuid or :home::uuid is null) order by full_name""")
                .param("home", scopes.current().institution())
                .query((rs, i) -> new Option(rs.getString("id"), rs.getString("full_name")))
                .list();
    }
}
