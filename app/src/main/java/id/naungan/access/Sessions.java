package id.naungan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions in the database: opened at sign-in, read once a request, ended one by one or all at once. */
@Component
public class Sessions {

    private final JdbcClient db;
    private final Clock clock;
    private final Duration idle;
    private final Duration absolute;

    Sessions(
            JdbcClient db,
            Clock clock,
            @Value("${naungan.session.idle:2h}") Duration idle,
            @Value("${naungan.session.absolute:12h}") Duration absolute) {
        this.db = db;
        this.clock = clock;
        this.idle = idle;
        this.absolute = absolute;
    }

    /** How long a session may lie idle. */
    public Duration idle() {
        return idle;
    }

    Duration absolute() {
        return absolute;
    }

    /** Opens a session and sweeps away the account's dead ones; the caller runs as that account, or as the system. */
    @Transactional
    public Token open(UUID account, @Nullable String device) {
        var token = Token.random();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql("delete from access.session where account_id = ? and (expires_at < ? or seen_at < ?)")
                .params(account, now, now.minus(idle))
                .update();
        db.sql(
                        "insert into access.session (token_digest, account_id, device, created_at, seen_at, expires_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        token.digest(),
                        account,
                        device == null ? null : device.substring(0, Math.min(120, device.length())),
                        now,
                        now,
                        now.plus(absolute))
                .update();
        return token;
    }

    /** Who asks, how many notices are unread, and how many alarms unanswered; negative where none ever comes. */
    record Seen(Scope scope, int waiting, int pressing) {}

    Optional<Scope> of(Token token) {
        return seen(token).map(Seen::scope);
    }

    Optional<Seen> seen(Token token) {
        return db.sql("""
                        select s.*, coalesce(access.pressing_of(s.account, s.role, s.region, s.institution), -1) as pressing
                          from access.session_of(?, make_interval(secs => ?), ?) s""")
                .params(token.digest(), idle.toSeconds(), clock.instant().atOffset(ZoneOffset.UTC))
                .query((rs, i) -> new Seen(scope(rs), rs.getInt("waiting"), rs.getInt("pressing")))
                .optional();
    }

    private static Scope scope(ResultSet rs) throws SQLException {
        return new Scope(
                rs.getObject("account", UUID.class),
                rs.getObject("session", UUID.class),
                rs.getString("name"),
                Role.valueOf(rs.getString("role")),
                Reach.valueOf(rs.getString("reach")),
                rs.getObject("institution", UUID.class),
                rs.getString("region"),
                ZoneId.of(rs.getString("zone")),
                rs.getBoolean("must_change_password"),
                rs.getBoolean("off_duty"));
    }

    /** Which of these sessions still hold; asked as the system. */
    @Transactional(readOnly = true)
    public Set<UUID> living(Set<UUID> some) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return Set.copyOf(db.sql("""
                        select s.id from access.session s join access.account a on a.id = s.account_id
                         where s.id = any (?::uuid[]) and s.expires_at > ? and s.seen_at > ? and a.status = 'ACTIVE'""")
                .params(some.stream().map(UUID::toString).toArray(String[]::new), now, now.minus(idle))
                .query(UUID.class)
                .list());
    }

    @Transactional
    public void end(UUID session) {
        db.sql("delete from access.session where id = ?").param(session).update();
    }

    /** Ends every session of an account but perhaps one. */
    @Transactional
    public int endAll(UUID account, @Nullable UUID except) {
        return db.sql("delete from access.session where account_id = :a and id is distinct from :e")
                .param("a", account)
                .param("e", except)
                .update();
    }
}
