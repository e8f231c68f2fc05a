package id.naungan.notice;

/** How soon a notice must be looked at. Only BIASA waits for the end of quiet hours; MENDESAK asks to be acknowledged. */
public enum Urgency {
    BIASA,
    PENTING,
    MENDESAK
}
