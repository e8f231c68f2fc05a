package id.naungan.access.signin;

import id.naungan.access.Scopes;
import id.naungan.access.Token;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts per account and per address. An attempt is entered before the password is looked at and taken back when it was
 * right, so that a hundred guesses sent at once do not all slip in before the first is counted.
 */
@Component
@EnableConfigurationProperties(SignInLimits.class)
public class Attempts {

    /** An entered attempt, or the time to wait. */
    public sealed interface Entry {
        record Entered(String account, String address, Instant at) implements Entry {}

        record Wait(Duration time) implements Entry {}
    }

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;
    private final SignInLimits limits;
    private final TransactionTemplate transaction;

    Attempts(JdbcClient db, Scopes scopes, Clock clock, SignInLimits limits, PlatformTransactionManager transactions) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Counts one attempt on this account from this address, unless there were too many. */
    public Entry enter(String username, String address) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account =
                "akun:" + HexFormat.of().formatHex(new Token(username.strip().toLowerCase(Locale.ROOT)).digest());
        var place = "alamat:" + network(address);
        return asSystem(() -> {
            var until = later(free(account, limits.perAccount(), now), free(place, limits.perAddress(), now));
            if (until.isPresent()) return new Entry.Wait(Duration.between(now, until.get()));
            db.sql("delete from access.attempt where at < ?")
                    .param(at(now.minus(limits.window())))
                    .update();
            for (var key : List.of(account, place)) {
                db.sql("insert into access.attempt (key, at) values (?, ?)")
                        .params(key, at(now))
                        .update();
            }
            return new Entry.Entered(account, place, now);
        });
    }

    /** The password was right: the account's count starts anew, and the address is not charged. */
    public void forgive(Entry.Entered entered) {
        asSystem(() -> db.sql("delete from access.attempt where key = ? or (key = ? and at = ?)")
                .params(entered.account(), entered.address(), at(entered.at()))
                .update());
    }

    /** When the next attempt is free, if that is not now. Others with the same key wait here until this one is counted. */
    private Optional<Instant> free(String key, int most, Instant now) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(key)
                .query((rs, i) -> i)
                .list();
        return db.sql("select at from access.attempt where key = ? and at > ? order by at desc offset ? limit 1")
                .params(key, at(now.minus(limits.window())), most - 1)
                .query((rs, i) -> rs.getTimestamp(1).toInstant().plus(limits.window()))
                .optional();
    }

    private static Optional<Instant> later(Optional<Instant> a, Optional<Instant> b) {
        return a.isPresent() && b.isPresent() ? (a.get().isAfter(b.get()) ? a : b) : a.or(() -> b);
    }

    /** A household has a whole /64 of IPv6 addresses. */
    private static String network(String address) {
        if (!address.contains(":")) return address;
        try {
            var bytes = java.net.InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static java.time.OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @SuppressWarnings("NullAway")
    private <T> T asSystem(java.util.function.Supplier<T> work) {
        return scopes.asSystem("pembatas masuk", () -> transaction.execute(status -> work.get()));
    }
}
