package id.naungan.access.domain;

import id.naungan.access.NewAccount;
import id.naungan.access.Posting;
import id.naungan.access.Scope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** The account of one person. It is closed when the person leaves, never deleted: the history speaks of it. */
@Table(schema = "access", value = "account")
public record Account(
        @Id UUID id,
        @Version @Nullable Integer version,
        String username,
        String fullName,
        @Nullable String email,
        @Nullable String phone,
        @Embedded.Empty Posting posting,
        @Embedded.Empty Passphrase passphrase,
        @Embedded.Empty Taste taste,
        AccountStatus status,
        @Nullable Instant closedAt,
        @Nullable String closedReason,
        Instant createdAt) {

    /** A new account, which nobody can sign in to yet. */
    public static Account invited(NewAccount wanted, Instant now) {
        return new Account(
                wanted.id(),
                null,
                wanted.username(),
                wanted.fullName(),
                wanted.email(),
                wanted.phone(),
                wanted.posting(),
                Passphrase.NONE,
                Taste.DEFAULT,
                AccountStatus.INVITED,
                null,
                null,
                now);
    }

    /** The scope of this person, without a session. */
    public Scope scope() {
        return new Scope(
                id,
                null,
                fullName,
                posting.role(),
                posting.reach(),
                posting.institution(),
                posting.region(),
                taste.zone(),
                passphrase.mustChange());
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    /** With the password its owner chose. */
    public Account active(String hash, Instant now) {
        return with(new Passphrase(hash, now, false), AccountStatus.ACTIVE, null, null);
    }

    /** Without a password, waiting for its one-time link to be used. */
    public Account invitedAgain() {
        return with(Passphrase.NONE, AccountStatus.INVITED, null, null);
    }

    public Account closed(String reason, Instant now) {
        return with(passphrase, AccountStatus.CLOSED, now, reason);
    }

    public Account with(Taste changed) {
        return new Account(
                id,
                version,
                username,
                fullName,
                email,
                phone,
                posting,
                passphrase,
                changed,
                status,
                closedAt,
                closedReason,
                createdAt);
    }

    private Account with(Passphrase secret, AccountStatus state, @Nullable Instant closed, @Nullable String reason) {
        return new Account(
                id, version, username, fullName, email, phone, posting, secret, taste, state, closed, reason,
                createdAt);
    }
}
