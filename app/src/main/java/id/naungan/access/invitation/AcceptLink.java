package id.naungan.access.invitation;

import id.naungan.access.Scopes;
import id.naungan.access.Sessions;
import id.naungan.access.Token;
import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.domain.PasswordRule;
import id.naungan.access.domain.PasswordRule.Unfit;
import id.naungan.access.domain.Passwords;
import id.naungan.access.invitation.Link.Purpose;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens an account with its one-time link: the person chooses a password and is signed in; all older sessions end. */
@Component
class AcceptLink {

    static final ActKind ACCEPTED = ActKind.of("access.invitation-accepted");
    static final ActKind RESET = ActKind.of("access.password-reset");

    /** Signed in, or why not. */
    sealed interface Outcome {
        record Welcome(Token session, Account account) implements Outcome {}

        record NotFit(Unfit why) implements Outcome {}

        record Gone() implements Outcome {}
    }

    private final OneTimeLinks links;
    private final AccountBook accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Scopes scopes;
    private final Acts acts;
    private final Clock clock;

    AcceptLink(
            OneTimeLinks links,
            AccountBook accounts,
            Passwords passwords,
            Sessions sessions,
            Scopes scopes,
            Acts acts,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.scopes = scopes;
        this.acts = acts;
        this.clock = clock;
    }

    /** The link behind a token; empty when there never was one. */
    Optional<Link> look(Token token) {
        return links.find(token);
    }

    boolean opens(Link link) {
        return link.opens(clock.instant());
    }

    Outcome with(Link link, Token token, String password, @Nullable String device) {
        if (!opens(link)) return new Outcome.Gone();
        var account = link.account();
        var unfit = PasswordRule.check(password, account.username(), account.fullName());
        if (unfit.isPresent()) return new Outcome.NotFit(unfit.get());
        var hash = passwords.hash(password);
        var kind = link.purpose() == Purpose.INVITATION ? ACCEPTED : RESET;
        return scopes.as(
                account.scope(), () -> acts.perform(kind, Reason.NONE, () -> open(account, token, hash, device)));
    }

    private Outcome open(Account account, Token token, String hash, @Nullable String device) {
        if (!links.use(token)) return new Outcome.Gone();
        var opened = accounts.save(account.active(hash, clock.instant()));
        sessions.endAll(opened.id(), null);
        return new Outcome.Welcome(sessions.open(opened.id(), device), opened);
    }
}
