package id.naungan.casework.referral;

import id.naungan.access.Scopes;
import id.naungan.access.Token;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Homes;
import id.naungan.casework.Today;
import id.naungan.web.NotVisible;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the receiver of a referral in, with the link and the number told by telephone. A try is counted before the number is compared,
 * under the lock of its row, so that guesses sent at once do not all slip in; every opening is a line in the reading log.
 */
@Component
class ReceiverDoor {

    static final int TRIES = 5;
    static final Duration PAUSE = Duration.ofSeconds(5);

    /** The name under which the trail knows the receiver. */
    static final String ACTOR = "penerima rujukan";

    private static final ActKind TRIED = ActKind.of("casework.referral-receipt-tried");

    private final Referrals referrals;
    private final Homes homes;
    private final Acts acts;
    private final Scopes scopes;
    private final JdbcClient db;
    private final Today today;
    private final TransactionTemplate transaction;

    ReceiverDoor(
            Referrals referrals,
            Homes homes,
            Acts acts,
            Scopes scopes,
            JdbcClient db,
            Today today,
            PlatformTransactionManager transactions) {
        this.referrals = referrals;
        this.homes = homes;
        this.acts = acts;
        this.scopes = scopes;
        this.db = db;
        this.today = today;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Link(
            UUID id,
            UUID referralId,
            UUID clientId,
            byte[] receiptDigest,
            OffsetDateTime expiresAt,
            @Nullable OffsetDateTime endedAt,
            int failures,
            @Nullable OffsetDateTime triedAt,
            @Nullable OffsetDateTime lockedAt) {

        boolean works(OffsetDateTime now) {
            return endedAt == null && lockedAt == null && expiresAt.isAfter(now);
        }
    }

    /** Looking changes nothing: chat programs open links to show a preview. */
    Door look(Token token) {
        return scopes.asSystem(
                ACTOR,
                () -> transaction.execute(status -> {
                    var link = link(token, false).orElseThrow(NotVisible::new);
                    if (!link.works(today.now())) return new Door.Gone();
                    var referral = referrals.find(link.referralId()).orElseThrow(NotVisible::new);
                    return new Door.Closed(homes.named(referral.institutionId()).name(), sender(referral));
                }));
    }

    Door open(Token token, String receipt) {
        return scopes.asSystem(
                ACTOR,
                () -> acts.perform(TRIED, Reason.NONE, () -> {
                    var link = link(token, true).orElseThrow(NotVisible::new);
                    var now = today.now();
                    if (!link.works(now)) return new Door.Gone();
                    var referral = referrals.find(link.referralId()).orElseThrow(NotVisible::new);
                    var home = homes.named(referral.institutionId()).name();
                    if (link.failures() > 0
                            && link.triedAt() != null
                            && link.triedAt().plus(PAUSE).isAfter(now)) return new Door.Wait(home, sender(referral));
                    return MessageDigest.isEqual(link.receiptDigest(), ReferralLinks.digest(token, digits(receipt)))
                            ? opened(link, referral, home, now)
                            : wrong(link, referral, home, now);
                }));
    }

    private Door opened(Link link, Referral referral, String home, OffsetDateTime now) {
        db.sql("""
                update casework.referral_link set version = version + 1, failures = 0, tried_at = null, opened_at = ?, openings = openings + 1
                 where id = ?""").params(now, link.id()).update();
        // The link stands for the reader, who has no account.
        db.sql("insert into audit.reading (actor, actor_name, role, client_id, what) values (?, ?, ?, ?, ?)")
                .params(link.id(), referral.receiver(), "PENERIMA_RUJUKAN", link.clientId(), "rujukan")
                .update();
        var words = referrals.words(referral.id()).orElseThrow(NotVisible::new);
        return new Door.Opened(new ReceiverView(referral, words, home));
    }

    private Door wrong(Link link, Referral referral, String home, OffsetDateTime now) {
        var failures = link.failures() + 1;
        db.sql(
                        "update casework.referral_link set version = version + 1, failures = ?, tried_at = ?, locked_at = ? where id = ?")
                .params(failures, now, failures >= TRIES ? now : null, link.id())
                .update();
        return failures >= TRIES ? new Door.Gone() : new Door.Wrong(home, sender(referral), TRIES - failures);
    }

    private Optional<Link> link(Token token, boolean lock) {
        return db.sql("""
                select id, referral_id, client_id, receipt_digest, expires_at, ended_at, failures, tried_at, locked_at
                  from casework.referral_link where token_digest = ?""" + (lock ? " for update" : ""))
                .param(token.digest())
                .query(Link.class)
                .optional();
    }

    /** As it was told by telephone: with spaces or without. */
    private static String digits(String receipt) {
        return receipt.replaceAll("[^0-9]", "");
    }

    private static String sender(Referral referral) {
        return referral.sentByName() == null ? referral.holderName() : referral.sentByName();
    }
}
