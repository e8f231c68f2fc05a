package id.naungan.incident.report;

import id.naungan.kernel.Worded;

/** When it happened, as somebody says it who has a minute. */
public enum When implements Worded {
    BARU_SAJA,
    HARI_INI,
    KEMARIN,
    TANGGAL;

    @Override
    public String messageKey() {
        return "incident.report.when." + name();
    }
}
