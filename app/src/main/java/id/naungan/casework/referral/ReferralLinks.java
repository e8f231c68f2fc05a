package id.naungan.casework.referral;

import id.naungan.access.Scopes;
import id.naungan.access.Token;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.casework.Today;
import id.naungan.client.EditFile;
import id.naungan.store.Ids;
import java.security.SecureRandom;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the link for a receiver without an account, with its receipt number; both are shown once and kept as digests. */
@Component
class ReferralLinks {

    private static final ActKind MADE = ActKind.of("casework.referral-link-made");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RECEIPTS = 100_000_000;
    private static final int DAYS_AFTER_DEADLINE = 7;

    /** What is shown once to whoever made it: the link goes by message, the number by telephone. */
    record Made(Token token, String receipt, OffsetDateTime expires) {}

    private final EditFile edit;
    private final ReferralBook book;
    private final JdbcClient db;
    private final Today today;
    private final Scopes scopes;

    ReferralLinks(EditFile edit, ReferralBook book, JdbcClient db, Today today, Scopes scopes) {
        this.edit = edit;
        this.book = book;
        this.db = db;
        this.today = today;
        this.scopes = scopes;
    }

    /** A link made before stops working. */
    Made make(Referral of) {
        var made = new AtomicReference<Made>();
        edit.perform(MADE, Reason.NONE, of.clientId(), file -> {
            book.endLink(of.id());
            made.set(insert(of));
        });
        return java.util.Objects.requireNonNull(made.get());
    }

    private Made insert(Referral of) {
        var token = Token.random();
        var receipt = "%08d".formatted(RANDOM.nextInt(RECEIPTS));
        // A link made after the deadline still gives the receiver a week.
        var last = of.deadline().isBefore(today.date()) ? today.date() : of.deadline();
        var expires = last.plusDays(DAYS_AFTER_DEADLINE)
                .atTime(LocalTime.MAX)
                .atZone(scopes.current().zone())
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
        db.sql("""
                insert into casework.referral_link (id, referral_id, client_id, token_digest, receipt_digest, made_at, made_by_name, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        of.id(),
                        of.clientId(),
                        token.digest(),
                        digest(token, receipt),
                        today.now(),
                        scopes.current().name(),
                        expires)
                .update();
        return new Made(token, receipt, expires);
    }

    /** The number's digest depends on the token, which the database does not have. */
    static byte[] digest(Token token, String receipt) {
        return new Token(token.text() + ":" + receipt).digest();
    }
}
