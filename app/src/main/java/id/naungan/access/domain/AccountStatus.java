package id.naungan.access.domain;

/** Invited: not yet signed in. Active. Closed: out at once, and back only by a new invitation. */
public enum AccountStatus {
    INVITED,
    ACTIVE,
    CLOSED
}
