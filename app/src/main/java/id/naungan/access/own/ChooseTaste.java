package id.naungan.access.own;

import id.naungan.access.Scopes;
import id.naungan.access.domain.AccountBook;
import id.naungan.access.domain.Taste;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import org.springframework.stereotype.Component;

/** Keeps the time zone and language a person chose. */
@Component
class ChooseTaste {

    static final ActKind CHOSEN = ActKind.of("access.taste-chosen");

    private final AccountBook accounts;
    private final Scopes scopes;
    private final Acts acts;

    ChooseTaste(AccountBook accounts, Scopes scopes, Acts acts) {
        this.accounts = accounts;
        this.scopes = scopes;
        this.acts = acts;
    }

    void keep(Taste taste) {
        acts.perform(CHOSEN, Reason.NONE, () -> {
            var account = accounts.findById(scopes.current().person()).orElseThrow();
            if (!account.taste().equals(taste)) accounts.save(account.with(taste));
        });
    }
}
