package id.naungan.access.accounts;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.access.domain.AccountStatus;
import id.naungan.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts within the caller's scope, by name. */
@Component
class AccountList {

    static final int PAGE = 25;

    /** Row security decides; the scope's own predicate lets an index be used. */
    private static final String WHERE = """
              from access.account a
             where (:role::text is null or a.role = :role) and (:status::text is null or a.status = :status)
               and (:institution::uuid is null or a.institution_id = :institution)
               and (:typed = '' or position(lower(:typed) in lower(a.full_name)) > 0 or position(lower(:typed) in lower(a.username)) > 0)
               and (""";

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    AccountList(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<AccountRow> page(Filter filter, String typed, int number) {
        var params = params(filter, typed);
        var where = WHERE + scoped() + ")";
        var total = db.sql("select count(*) " + where)
                .params(params)
                .query(Long.class)
                .single();
        params.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        params.put("most", PAGE + 1);
        params.put("skip", (number - 1) * PAGE);
        var rows = db.sql("""
                select a.*, coalesce((select name from institution.name_of(a.institution_id)),
                         (select r.name from reference.region r where r.id = a.region)) as place,
                       (select max(s.seen_at) from access.session s where s.account_id = a.id) as last_seen,
                       exists (select from access.invitation i where i.account_id = a.id and i.used_at is null and i.expires_at > :now) as link_open
                """ + where + " order by lower(a.full_name), a.id limit :most offset :skip")
                .params(params)
                .query(AccountList::row)
                .list();
        return Page.cut(rows, number, PAGE, total);
    }

    /** Since when this account must keep away from work with clients, or null; why is told to nobody here. */
    @Transactional(readOnly = true)
    public @Nullable LocalDate offDuty(UUID account) {
        return db.sql("select access.off_duty(?, ?)")
                .params(
                        account,
                        LocalDate.ofInstant(clock.instant(), scopes.current().zone()))
                .query((rs, i) -> Optional.ofNullable(rs.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private Map<String, @Nullable Object> params(Filter filter, String typed) {
        var scope = scopes.current();
        var params = new HashMap<String, @Nullable Object>();
        params.put("role", filter.role() == null ? null : filter.role().name());
        params.put("status", filter.status() == null ? null : filter.status().name());
        params.put("institution", filter.institution());
        params.put("typed", typed.strip());
        params.put("home", scope.institution());
        params.put("region", Objects.toString(scope.region(), ""));
        return params;
    }

    private String scoped() {
        return switch (scopes.current().reach()) {
            case CLIENTS, INSTITUTION -> "a.institution_id = :home";
            case DISTRICT -> "a.district = :region or a.region = :region";
            case PROVINCE -> "left(a.district, 2) = :region or left(a.region, 2) = :region";
            case NATION, SYSTEM -> "true";
        };
    }

    private static AccountRow row(ResultSet rs, int number) throws SQLException {
        var seen = rs.getTimestamp("last_seen");
        return new AccountRow(
                rs.getObject("id", UUID.class),
                rs.getString("full_name"),
                rs.getString("username"),
                Role.valueOf(rs.getString("role")),
                Reach.valueOf(rs.getString("reach")),
                rs.getString("place"),
                AccountStatus.valueOf(rs.getString("status")),
                seen == null ? null : seen.toInstant(),
                rs.getBoolean("link_open"));
    }
}
