package id.naungan.consult.research;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Hands a data set out once, by its code, until it expires; every attempt with a true code is written down. */
@Component
class Fetch {

    private static final ActKind TRIED = ActKind.of("consult.dataset-tried");

    /** The answer to an attempt. */
    sealed interface Fetched {
        record Taken(byte[] bytes) implements Fetched {}

        record Before() implements Fetched {}

        record Expired() implements Fetched {}

        record Unknown() implements Fetched {}
    }

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    Fetch(JdbcClient db, Acts acts, Scopes scopes, TransactionOperations transaction, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<Offer> offer(Code code) {
        return scopes.asSystem("riset", () -> transaction.execute(s -> find(code, "")));
    }

    private Optional<Offer> find(Code code, String lock) {
        return db.sql("""
                        select d.id, d.region, r.title, d.counted_on, d.k, d.row_count, d.expires_at, d.taken_at from consult.delivery d
                          join consult.research r on r.id = d.research_id where d.code_digest = ?""" + lock).param(code.digest()).query(Offer.class).optional();
    }

    /** Two who try at once get it once. */
    Fetched take(Code code) {
        return scopes.asSystem(
                "riset",
                () -> acts.perform(TRIED, Reason.NONE, () -> {
                    var offer = find(code, " for update of d").orElse(null);
                    if (offer == null) return new Fetched.Unknown();
                    if (offer.takenAt() != null) return tried(offer, "SUDAH_DIAMBIL", new Fetched.Before());
                    if (!clock.instant().isBefore(offer.expiresAt()))
                        return tried(offer, "KEDALUWARSA", new Fetched.Expired());
                    db.sql("update consult.delivery set version = version + 1, taken_at = ? where id = ?")
                            .params(now(), offer.id())
                            .update();
                    db.sql("""
                    update consult.research r set version = r.version + 1, state = 'DISERAHKAN' from consult.delivery d
                     where d.id = ? and r.id = d.research_id and r.state = 'DISETUJUI'""").param(offer.id()).update();
                    var bytes = db.sql("select bytes from consult.dataset where delivery_id = ?")
                            .param(offer.id())
                            .query((rs, i) -> rs.getBytes(1))
                            .single();
                    return tried(offer, "DIAMBIL", new Fetched.Taken(bytes));
                }));
    }

    private Fetched tried(Offer offer, String outcome, Fetched fetched) {
        db.sql("insert into consult.download (id, delivery_id, region, tried_at, outcome) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), offer.id(), offer.region(), now(), outcome)
                .update();
        return fetched;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
