package id.naungan.partner.visit;

/** What was done after the warning at the door. */
public enum DoorAnswer {
    /** Not let in. */
    DITOLAK,
    /** Let in by the manager, never alone with a resident. */
    DIDAMPINGI,
    /** Somebody else of a similar name. */
    BUKAN_ORANGNYA
}
