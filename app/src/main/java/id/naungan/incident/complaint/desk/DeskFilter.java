package id.naungan.incident.complaint.desk;

/** Which complaints a list shows; the names travel in the address. */
public enum DeskFilter {
    menunggu("waiting and state not in ('SELESAI', 'DIKESAMPINGKAN')"),
    mendesak("severity in ('BERAT', 'DARURAT') and state not in ('SELESAI', 'DIKESAMPINGKAN')"),
    lama("waiting and came_at < :old and state not in ('SELESAI', 'DIKESAMPINGKAN')"),
    berjalan("state in ('DIBACA', 'DITANGANI')"),
    selesai("state = 'SELESAI'"),
    dikesampingkan("state = 'DIKESAMPINGKAN'");

    private final String condition;

    DeskFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Whether nothing can be left undone there. */
    public boolean quiet() {
        return this == selesai;
    }

    public String labelKey() {
        return "complaint.list." + name();
    }
}
