package id.naungan.incident.domain;

import id.naungan.kernel.Worded;

/** Where handling stands. The graph of states is {@link StepKind}, nowhere else. */
public enum State implements Worded {
    DITERIMA,
    DIPILAH,
    TERVERIFIKASI,
    DITANGANI,
    SELESAI;

    public boolean open() {
        return this != SELESAI;
    }

    @Override
    public String messageKey() {
        return "incident.state." + name();
    }
}
