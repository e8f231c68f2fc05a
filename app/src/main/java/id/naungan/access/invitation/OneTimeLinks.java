package id.naungan.access.invitation;

import id.naungan.access.Scopes;
import id.naungan.access.Token;
import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.invitation.Link.Purpose;
import id.naungan.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Links that let one person choose a password once. The database keeps their digest only: whoever reads it cannot use them. */
@Component
public class OneTimeLinks {

    private final JdbcClient db;
    private final AccountBook accounts;
    private final Scopes scopes;
    private final Clock clock;
    private final Duration lifetime;
    private final TransactionTemplate transaction;

    OneTimeLinks(
            JdbcClient db,
            AccountBook accounts,
            Scopes scopes,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${naungan.invitation.lifetime:72h}") Duration lifetime) {
        this.db = db;
        this.accounts = accounts;
        this.scopes = scopes;
        this.clock = clock;
        this.lifetime = lifetime;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Duration lifetime() {
        return lifetime;
    }

    /** Makes a link for this account, within an Act; links made before stop working. */
    public Token make(Account account) {
        withdraw(account.id());
        var token = Token.random();
        var purpose = account.isActive() ? Purpose.PASSWORD : Purpose.INVITATION;
        var now = clock.instant();
        db.sql("""
                insert into access.invitation (id, account_id, token_digest, purpose, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), account.id(), token.digest(), purpose.name(), at(now), at(now.plus(lifetime)))
                .update();
        return token;
    }

    /** Makes the links of this account useless, within an Act. */
    public void withdraw(UUID account) {
        var now = at(clock.instant());
        db.sql(
                        "update access.invitation set expires_at = ? where account_id = ? and used_at is null and expires_at > ?")
                .params(now, account, now)
                .update();
    }

    /** What a token stands for, used up or not. Looking does not use it: chat programs open links to show a preview. */
    Optional<Link> find(Token token) {
        return asSystem(() -> db.sql("""
                        select account_id, purpose, expires_at, used_at from access.invitation where token_digest = ?""")
                .param(token.digest())
                .query(Row::of)
                .optional()
                .flatMap(row -> accounts.findById(row.account()).map(row::link)));
    }

    /** Uses the link up, within an Act; false when somebody was quicker or its time is over. */
    boolean use(Token token) {
        var now = at(clock.instant());
        return db.sql(
                                "update access.invitation set used_at = ? where token_digest = ? and used_at is null and expires_at > ?")
                        .params(now, token.digest(), now)
                        .update()
                == 1;
    }

    @SuppressWarnings("NullAway")
    private <T> T asSystem(Supplier<T> work) {
        return scopes.asSystem("tautan sekali pakai", () -> transaction.execute(status -> work.get()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Row(
            UUID account,
            Purpose purpose,
            Instant expires,
            @Nullable Instant used) {

        static Row of(ResultSet rs, int number) throws SQLException {
            var used = rs.getTimestamp("used_at");
            return new Row(
                    rs.getObject("account_id", UUID.class),
                    Purpose.valueOf(rs.getString("purpose")),
                    rs.getTimestamp("expires_at").toInstant(),
                    used == null ? null : used.toInstant());
        }

        Link link(Account of) {
            return new Link(of, purpose, expires, used);
        }
    }
}
