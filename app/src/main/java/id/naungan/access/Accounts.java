package id.naungan.access;

import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.domain.Passwords;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes accounts without an invitation: for the demo story and for tests. Run it as the system. */
@Component
public class Accounts {

    static final ActKind CREATED = ActKind.of("access.account-created");

    private final AccountBook accounts;
    private final Passwords passwords;
    private final Acts acts;
    private final Clock clock;

    Accounts(AccountBook accounts, Passwords passwords, Acts acts, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.acts = acts;
        this.clock = clock;
    }

    /** Makes an active account with this password, which its owner need not change. */
    public UUID create(NewAccount wanted, String password) {
        var hash = passwords.hash(password);
        return acts.perform(CREATED, Reason.NONE, () -> {
            var account = Account.invited(wanted, clock.instant()).active(hash, clock.instant());
            return accounts.save(account).id();
        });
    }

    /** The account of that username, if the caller sees it. */
    public Optional<UUID> named(String username) {
        return accounts.findByUsernameIgnoreCase(username).map(Account::id);
    }
}
