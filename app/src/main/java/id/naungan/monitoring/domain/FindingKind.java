package id.naungan.monitoring.domain;

import id.naungan.kernel.Worded;

/** Something wrong in a home, or advice to a home or an office. */
public enum FindingKind implements Worded {
    TEMUAN,
    REKOMENDASI;

    @Override
    public String messageKey() {
        return "monitoring.kind." + name();
    }
}
