package id.naungan.access.password;

import id.naungan.access.Scopes;
import id.naungan.access.Sessions;
import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.domain.PasswordRule;
import id.naungan.access.domain.PasswordRule.Unfit;
import id.naungan.access.domain.Passwords;
import id.naungan.access.signin.Attempts;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Gives one's own account another password and ends all its other sessions. */
@Component
class ChangePassword {

    static final ActKind CHANGED = ActKind.of("access.password-changed");

    /** Changed, or why not. */
    sealed interface Outcome {
        record Changed(int sessionsEnded) implements Outcome {}

        record WrongCurrent() implements Outcome {}

        record NotFit(Unfit why) implements Outcome {}

        record Same() implements Outcome {}

        record Wait(Duration time) implements Outcome {}
    }

    private final AccountBook accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Scopes scopes;
    private final Acts acts;
    private final Clock clock;

    ChangePassword(
            AccountBook accounts,
            Passwords passwords,
            Attempts attempts,
            Sessions sessions,
            Scopes scopes,
            Acts acts,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.scopes = scopes;
        this.acts = acts;
        this.clock = clock;
    }

    Outcome to(String current, String wanted, String address) {
        var account = accounts.findById(scopes.current().person()).orElseThrow();
        // Guessing at an open session is limited like guessing at the door.
        return switch (attempts.enter(account.username(), address)) {
            case Attempts.Entry.Wait wait -> new Outcome.Wait(wait.time());
            case Attempts.Entry.Entered entered -> {
                if (!passwords.match(current, account.passphrase().hash())) yield new Outcome.WrongCurrent();
                attempts.forgive(entered);
                yield change(account, current, wanted);
            }
        };
    }

    private Outcome change(Account account, String current, String wanted) {
        var unfit = PasswordRule.check(wanted, account.username(), account.fullName());
        if (unfit.isPresent()) return new Outcome.NotFit(unfit.get());
        if (wanted.equals(current)) return new Outcome.Same();
        var hash = passwords.hash(wanted);
        return acts.perform(CHANGED, Reason.NONE, () -> {
            accounts.save(account.active(hash, clock.instant()));
            return new Outcome.Changed(
                    sessions.endAll(account.id(), scopes.current().session()));
        });
    }
}
