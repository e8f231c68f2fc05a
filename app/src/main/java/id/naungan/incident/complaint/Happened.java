package id.naungan.incident.complaint;

import id.naungan.kernel.Worded;

/** What happened, as a picture a child can point at; each stands for a kind of incident. */
public enum Happened implements Worded {
    DIPUKUL("FISIK", "M24 8a5 5 0 1 0 .1 0zM14 42V30l-6-6m6 6l10-8 8 6M30 42V28M40 6l-6 8m8-2l-6 6"),
    DISENTUH(
            "SEKSUAL",
            "M18 40V22l-6-6M18 22V8a3 3 0 0 1 6 0v12-14a3 3 0 0 1 6 0v14-10a3 3 0 0 1 6 0v20c0 6-4 10-10 10zM6 6l36 36"),
    DIHINA("PSIKIS", "M6 8h36v22H24l-10 10V30H6zM18 14v8M30 14v8M24 12v6M24 24v1"),
    TIDAK_DIRAWAT("PENELANTARAN", "M8 26h32c0 8-6 14-16 14S8 34 8 26zM14 20l4-8M24 20V8M34 20l-4-8M6 6l36 36"),
    DISURUH_BEKERJA("EKSPLOITASI", "M8 40L26 22M22 12l14 14 6-6c0-6-8-14-14-14zM30 40h10"),
    LAIN("LAIN", "M24 42a18 18 0 1 0 0-36 18 18 0 0 0 0 36zM18 19a6 6 0 1 1 9 5c-2 1-3 2-3 5M24 34v1");

    private final String kind;
    private final String drawing;

    Happened(String kind, String drawing) {
        this.kind = kind;
        this.drawing = drawing;
    }

    /** Its code in the table JENIS_INSIDEN. */
    public String kind() {
        return kind;
    }

    /** A line drawing of 48 by 48, as one path. */
    public String drawing() {
        return drawing;
    }

    @Override
    public String messageKey() {
        return "complaint.happened." + name();
    }
}
