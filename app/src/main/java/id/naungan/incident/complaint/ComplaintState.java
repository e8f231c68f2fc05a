package id.naungan.incident.complaint;

import id.naungan.kernel.Worded;

/** Where a complaint stands; the reporter reads it in plain words. */
public enum ComplaintState implements Worded {
    BARU("warn"),
    DIBACA("info"),
    DITANGANI("info"),
    SELESAI("good"),
    DIKESAMPINGKAN("");

    private final String tone;

    ComplaintState(String tone) {
        this.tone = tone;
    }

    /** Colour of its badge. */
    public String tone() {
        return tone;
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != SELESAI && this != DIKESAMPINGKAN;
    }

    @Override
    public String messageKey() {
        return "complaint.state." + name();
    }
}
