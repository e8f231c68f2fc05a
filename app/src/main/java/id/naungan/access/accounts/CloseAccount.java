package id.naungan.access.accounts;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.access.Sessions;
import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.domain.Mandate;
import id.naungan.access.invitation.OneTimeLinks;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes the account of a person who left: out of every session at once, links useless, the history untouched. */
@Component
class CloseAccount {

    static final ActKind CLOSED = ActKind.of("access.account-closed");

    /** Closed, or refused. */
    enum Outcome {
        CLOSED,
        LAST_ADMINISTRATOR
    }

    private final AccountBook accounts;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final Scopes scopes;
    private final Acts acts;
    private final Clock clock;
    private final JdbcClient db;

    CloseAccount(
            AccountBook accounts,
            Sessions sessions,
            OneTimeLinks links,
            Scopes scopes,
            Acts acts,
            Clock clock,
            JdbcClient db) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.scopes = scopes;
        this.acts = acts;
        this.clock = clock;
        this.db = db;
    }

    Outcome of(UUID id, String reason) {
        var account = accounts.findById(id).orElseThrow(NotVisible::new);
        if (!new Mandate(scopes.current()).mayClose(account)) throw new NotAllowed("MANAGE_ACCOUNTS");
        return acts.perform(CLOSED, Reason.of(reason), () -> {
            if (account.posting().role() == Role.ADMIN && isLastAdministrator(account))
                return Outcome.LAST_ADMINISTRATOR;
            accounts.save(account.closed(reason, clock.instant()));
            links.withdraw(id);
            sessions.endAll(id, null);
            return Outcome.CLOSED;
        });
    }

    /** Locks the administrators' rows, so that two of them closing each other leave one. */
    private boolean isLastAdministrator(Account account) {
        var others = db.sql("select id from access.account where role = 'ADMIN' and status = 'ACTIVE' for update")
                .query(UUID.class)
                .list();
        return account.isActive() && others.stream().allMatch(account.id()::equals);
    }
}
