package id.naungan.access.signin;

import id.naungan.access.Scopes;
import id.naungan.access.Sessions;
import id.naungan.access.Token;
import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.domain.Passwords;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets a person in who knows the password of an open account. Every refusal but "wait" looks and lasts the same. */
@Component
class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    static final ActKind SIGNED_IN = ActKind.of("access.signed-in");

    /** Let in with a session, refused, or told to wait. */
    sealed interface Outcome {
        record Welcome(Token session, Account account) implements Outcome {}

        record Refused() implements Outcome {}

        record Wait(Duration time) implements Outcome {}
    }

    private final AccountBook accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Scopes scopes;
    private final Acts acts;

    SignIn(AccountBook accounts, Passwords passwords, Attempts attempts, Sessions sessions, Scopes scopes, Acts acts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.scopes = scopes;
        this.acts = acts;
    }

    Outcome with(String username, String password, String address, @Nullable String device) {
        return switch (attempts.enter(username, address)) {
            case Attempts.Entry.Wait wait -> {
                LOG.warn("sign-in from {} has to wait", address);
                yield new Outcome.Wait(wait.time());
            }
            case Attempts.Entry.Entered entered -> {
                var account = checked(username, password);
                if (account.isEmpty()) {
                    // Never the name: people type their password there.
                    LOG.info("sign-in from {} refused", address);
                    yield new Outcome.Refused();
                }
                attempts.forgive(entered);
                yield new Outcome.Welcome(open(account.get(), device), account.get());
            }
        };
    }

    private Optional<Account> checked(String username, String password) {
        var found = scopes.asSystem("masuk", () -> accounts.findByUsernameIgnoreCase(username))
                .filter(Account::isActive);
        var hash = found.map(account -> account.passphrase().hash()).orElse(null);
        return passwords.match(password, hash) ? found : Optional.empty();
    }

    private Token open(Account account, @Nullable String device) {
        return scopes.as(
                account.scope(), () -> acts.perform(SIGNED_IN, Reason.NONE, () -> sessions.open(account.id(), device)));
    }
}
