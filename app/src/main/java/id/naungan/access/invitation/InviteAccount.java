package id.naungan.access.invitation;

import id.naungan.access.NewAccount;
import id.naungan.access.Posting;
import id.naungan.access.Scopes;
import id.naungan.access.Token;
import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.domain.Mandate;
import id.naungan.access.domain.Mandate.Verdict;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Clock;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes an account for somebody within one's own scope, and the link with which that person opens it. */
@Component
class InviteAccount {

    static final ActKind INVITED = ActKind.of("access.invited");

    /** Invited, invited before by the same form, or refused. */
    sealed interface Outcome {
        record Invited(Account account, Token link) implements Outcome {}

        record Before(Account account) implements Outcome {}

        record NotYours(Verdict why) implements Outcome {}

        record UsernameTaken() implements Outcome {}
    }

    private final AccountBook accounts;
    private final OneTimeLinks links;
    private final Usernames usernames;
    private final Scopes scopes;
    private final Acts acts;
    private final Clock clock;

    InviteAccount(
            AccountBook accounts, OneTimeLinks links, Usernames usernames, Scopes scopes, Acts acts, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.usernames = usernames;
        this.scopes = scopes;
        this.acts = acts;
        this.clock = clock;
    }

    Outcome as(Posting posting, Invitee who) {
        var verdict = new Mandate(scopes.current()).invite(posting);
        if (verdict != Verdict.ALLOWED) return new Outcome.NotYours(verdict);
        var before = accounts.findById(who.id());
        if (before.isPresent()) return new Outcome.Before(before.get());
        try {
            return acts.perform(INVITED, Reason.NONE, () -> invited(posting, who));
        } catch (DuplicateKeyException e) {
            return new Outcome.UsernameTaken();
        }
    }

    private Outcome invited(Posting posting, Invitee who) {
        var wished = who.username();
        var username = wished == null ? usernames.from(who.fullName()) : wished.toLowerCase(Locale.ROOT);
        var phone = who.phone() == null ? null : who.phone().value();
        var wanted = new NewAccount(who.id(), username, who.fullName(), who.email(), phone, posting);
        var account = accounts.save(Account.invited(wanted, clock.instant()));
        return new Outcome.Invited(account, links.make(account));
    }
}
