package id.naungan.web;

/** The person is known and may not do this (403). */
public class NotAllowed extends RuntimeException {

    /** Names the permission that is missing, for the log only. */
    public NotAllowed(String permission) {
        super(permission);
    }
}
