package id.naungan.web;

/** The person may do this by role and is barred from duty for now (403, in words of its own). */
public class OffDuty extends RuntimeException {

    public OffDuty() {
        super("barred from duty");
    }
}
