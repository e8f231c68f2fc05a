package id.naungan.access.invitation;

import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A one-time link as it is found by its token, with the account it opens. */
public record Link(
        Account account,
        Purpose purpose,
        Instant expires,
        @Nullable Instant used) {

    /** What the link is for. */
    public enum Purpose {
        INVITATION,
        PASSWORD
    }

    boolean opens(Instant now) {
        var wanted = purpose == Purpose.INVITATION ? AccountStatus.INVITED : AccountStatus.ACTIVE;
        return used == null && expires.isAfter(now) && account.status() == wanted;
    }
}
