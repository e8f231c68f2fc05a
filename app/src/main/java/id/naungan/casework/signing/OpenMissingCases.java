package id.naungan.casework.signing;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives those who lived in a home before cases were kept their case and what must be done first, a thousand at a time, in the
 * background of the start; a second start finds nobody left.
 */
@Component
class OpenMissingCases {

    private static final ActKind OPENED = ActKind.of("casework.cases-opened");
    private static final int AT_ONCE = 1000;

    private final Acts acts;
    private final Scopes scopes;
    private final FollowAdmission follow;
    private final TransactionOperations transaction;
    private final JdbcClient db;

    OpenMissingCases(
            Acts acts, Scopes scopes, FollowAdmission follow, TransactionOperations transaction, JdbcClient db) {
        this.acts = acts;
        this.scopes = scopes;
        this.follow = follow;
        this.transaction = transaction;
        this.db = db;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("open-missing-cases").start(() -> scopes.asSystem("naungan", this::all));
    }

    void all() {
        var missing = missing();
        while (!missing.isEmpty()) {
            var some = missing;
            acts.perform(OPENED, Reason.NONE, () -> follow.listed(some));
            missing = missing();
        }
    }

    private List<UUID> missing() {
        return transaction.execute(
                status -> db.sql("""
                select c.id from client.client c
                 where c.resident_since is not null and not exists (select from casework.case_file f where f.client_id = c.id) limit ?""").param(AT_ONCE).query(UUID.class).list());
    }
}
