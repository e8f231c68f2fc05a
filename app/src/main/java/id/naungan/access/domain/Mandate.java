package id.naungan.access.domain;

import static id.naungan.access.Role.*;

import id.naungan.access.Permission;
import id.naungan.access.Posting;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import java.util.EnumSet;
import java.util.Set;

/** Whom a person may invite, help back in, and close: never beyond the own scope, never above the own office. */
public record Mandate(Scope scope) {

    /** May an account be made with this posting? */
    public Verdict invite(Posting wanted) {
        if (!scope.may(Permission.MANAGE_ACCOUNTS) || !scope.role().invites().contains(wanted.role())) {
            return Verdict.ROLE_NOT_YOURS;
        }
        return covers(wanted) ? Verdict.ALLOWED : Verdict.OUTSIDE_YOUR_SCOPE;
    }

    /** May this person be given a one-time link? One's own password is changed on one's own page. */
    public boolean mayLink(Account account) {
        return !isMe(account) && invite(account.posting()) == Verdict.ALLOWED;
    }

    /** May this account be closed? Reaches further down than inviting: Dinsos can close a caregiver's account when the manager will not. */
    public boolean mayClose(Account account) {
        return account.status() != AccountStatus.CLOSED
                && !isMe(account)
                && closes().contains(account.posting().role())
                && covers(account.posting());
    }

    private Set<Role> closes() {
        return switch (scope.role()) {
            case ADMIN -> EnumSet.allOf(Role.class);
            case DINSOS_PROV -> EnumSet.range(PENGASUH, DINSOS_PROV);
            case DINSOS_KAB -> EnumSet.range(PENGASUH, DINSOS_KAB);
            default -> scope.role().invites();
        };
    }

    private boolean isMe(Account account) {
        return account.id().equals(scope.account());
    }

    private boolean covers(Posting posting) {
        var district = posting.homeDistrict();
        return switch (scope.reach()) {
            case INSTITUTION -> scope.home().equals(posting.institution());
            case DISTRICT -> district != null && district.equals(scope.region());
            case PROVINCE ->
                district != null
                        ? district.startsWith(scope.region() + ".")
                        : posting.region() != null && posting.region().equals(scope.region());
            case NATION, SYSTEM -> true;
            case CLIENTS -> false;
        };
    }

    /** The answer to a wish to invite. */
    public enum Verdict {
        ALLOWED,
        ROLE_NOT_YOURS,
        OUTSIDE_YOUR_SCOPE
    }
}
