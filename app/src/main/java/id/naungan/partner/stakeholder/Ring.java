package id.naungan.partner.stakeholder;

/** How near somebody stands to the home (handbook §10.6); each ring has its code table of kinds. */
public enum Ring {
    PRIMER,
    SEKUNDER,
    TERSIER;

    String table() {
        return "PEMANGKU_" + name();
    }

    /** Radius on the map. */
    public int radius() {
        return 70 + ordinal() * 50;
    }
}
