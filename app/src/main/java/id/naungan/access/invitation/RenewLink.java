package id.naungan.access.invitation;

import id.naungan.access.Scopes;
import id.naungan.access.Token;
import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.domain.Mandate;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A new one-time link: for an invitation that ran out, for a forgotten password, or to invite back a person whose account was
 * closed. Nobody chooses another person's password.
 */
@Component
public class RenewLink {

    static final ActKind INVITED_AGAIN = ActKind.of("access.invited-again");
    static final ActKind RESET_OFFERED = ActKind.of("access.password-link-made");

    /** The account as it is now, and the link for it. */
    public record Renewed(Account account, Token link) {}

    private final AccountBook accounts;
    private final OneTimeLinks links;
    private final Scopes scopes;
    private final Acts acts;

    RenewLink(AccountBook accounts, OneTimeLinks links, Scopes scopes, Acts acts) {
        this.accounts = accounts;
        this.links = links;
        this.scopes = scopes;
        this.acts = acts;
    }

    public Renewed of(UUID id) {
        var account = accounts.findById(id).orElseThrow(NotVisible::new);
        if (!new Mandate(scopes.current()).mayLink(account)) throw new NotAllowed("MANAGE_ACCOUNTS");
        if (account.isActive())
            return acts.perform(RESET_OFFERED, Reason.NONE, () -> new Renewed(account, links.make(account)));
        return acts.perform(INVITED_AGAIN, Reason.NONE, () -> {
            var invited = accounts.save(account.invitedAgain());
            return new Renewed(invited, links.make(invited));
        });
    }
}
