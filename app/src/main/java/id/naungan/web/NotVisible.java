package id.naungan.web;

/** What was asked for does not exist, or not for this person: both look the same (404). */
public class NotVisible extends RuntimeException {

    public NotVisible() {
        super("not visible");
    }
}
