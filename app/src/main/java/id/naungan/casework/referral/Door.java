package id.naungan.casework.referral;

/** What stands behind a receiver's link. */
public sealed interface Door {

    /** It opened: what the receiver may know. */
    record Opened(ReceiverView view) implements Door {}

    /** It waits for the receipt number; the sender's name may be read by whoever has the link. */
    record Closed(String home, String sender) implements Door {}

    /** A wrong number; so many tries are left. */
    record Wrong(String home, String sender, int left) implements Door {}

    /** Too soon after a wrong number. */
    record Wait(String home, String sender) implements Door {}

    /** Locked after too many wrong numbers, run out, or taken back. */
    record Gone() implements Door {}
}
