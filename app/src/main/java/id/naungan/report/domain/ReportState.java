package id.naungan.report.domain;

import id.naungan.kernel.Worded;

/** Where a report stands. */
public enum ReportState implements Worded {
    DRAF(""),
    DIKIRIM("info"),
    DIKEMBALIKAN("warn"),
    DITERIMA("good");

    private final String tone;

    ReportState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    /** Whether the home may still change it. */
    public boolean open() {
        return this == DRAF || this == DIKEMBALIKAN;
    }

    @Override
    public String messageKey() {
        return "homereport.state." + name();
    }
}
