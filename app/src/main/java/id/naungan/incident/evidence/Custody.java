package id.naungan.incident.evidence;

import id.naungan.kernel.Worded;

/** What happened to a piece of evidence. */
public enum Custody implements Worded {
    DITERIMA,
    DIBUKA,
    DISERAHKAN;

    @Override
    public String messageKey() {
        return "incident.evidence.custody." + name();
    }
}
