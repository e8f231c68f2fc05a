package id.naungan.access;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks, and how far that account sees. Read anew from the database at every request, so that a closed account is out at once. */
public record Scope(
        @Nullable UUID account,
        @Nullable UUID session,
        String name,
        Role role,
        Reach reach,
        @Nullable UUID institution,
        @Nullable String region,
        ZoneId zone,
        boolean mustChangePassword,
        boolean offDuty) {

    /** Somebody on duty. */
    public Scope(
            @Nullable UUID account,
            @Nullable UUID session,
            String name,
            Role role,
            Reach reach,
            @Nullable UUID institution,
            @Nullable String region,
            ZoneId zone,
            boolean mustChangePassword) {
        this(account, session, name, role, reach, institution, region, zone, mustChangePassword, false);
    }

    /** The same person kept away from work with clients. */
    public Scope kept() {
        return new Scope(account, session, name, role, reach, institution, region, zone, mustChangePassword, true);
    }

    public boolean may(Permission permission) {
        return role.may(permission) && !(offDuty && permission.duty());
    }

    /** The institution of a scope that has one. */
    public UUID home() {
        if (institution == null) throw new IllegalStateException("a scope of " + reach + " has no institution");
        return institution;
    }

    /** The account of a person, never the system. */
    public UUID person() {
        if (account == null) throw new IllegalStateException("the system has no account");
        return account;
    }

    /**
     * The area once more as a plain SQL condition on this column, for the index; row security decides. Its parameter `:region` is
     * {@link #region}.
     */
    public String within(String district) {
        return switch (reach) {
            case DISTRICT -> district + " = :region";
            case PROVINCE -> district + " >= :region || '.' and " + district + " < :region || '/'";
            case CLIENTS, INSTITUTION, NATION, SYSTEM -> "(:region::text is null or true)";
        };
    }
}
