package id.naungan.casework.referral;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.casework.Homes;
import id.naungan.client.EditFile;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a draft, or writes it anew; nothing leaves the home. The same form twice writes once. */
@Component
class WriteReferral {

    private static final ActKind WRITTEN = ActKind.of("casework.referral-written");
    private static final ActKind CHANGED = ActKind.of("casework.referral-changed");

    private final EditFile edit;
    private final Referrals referrals;
    private final ReferralBook book;
    private final Homes homes;
    private final Scopes scopes;

    WriteReferral(EditFile edit, Referrals referrals, ReferralBook book, Homes homes, Scopes scopes) {
        this.edit = edit;
        this.referrals = referrals;
        this.book = book;
        this.homes = homes;
        this.scopes = scopes;
    }

    void write(UUID client, NewReferral typed) {
        var named = named(typed);
        var who = scopes.current();
        var known = referrals.find(typed.id());
        if (known.isPresent() && !known.get().clientId().equals(client)) throw new NotVisible();
        if (known.isPresent()) return;
        edit.perform(WRITTEN, Reason.NONE, client, file -> book.insert(named, file, who.account(), who.name()));
    }

    void rewrite(Referral draft, NewReferral typed) {
        var named = named(typed);
        if (referrals.words(draft.id()).isEmpty()) throw new NotAllowed("OPEN_SEALED");
        edit.perform(
                CHANGED,
                Reason.NONE,
                draft.clientId(),
                file -> book.rewrite(named, scopes.current().account()));
    }

    /** A home of this system is called by its own name; any other kind of receiver has no home here. */
    private NewReferral named(NewReferral typed) {
        var to = typed.receiver();
        var home = Referral.LKS.equals(to.kind()) ? to.home() : null;
        var name = home == null ? to.name() : homes.named(home).name();
        return new NewReferral(
                typed.id(),
                typed.version(),
                new NewReferral.Receiver(to.kind(), home, name, to.contact()),
                typed.need(),
                typed.facts(),
                typed.consent(),
                typed.deadline(),
                typed.appointment());
    }
}
