package id.naungan.monitoring.domain;

import id.naungan.kernel.Worded;

/** Why a home is visited. */
public enum VisitPurpose implements Worded {
    RISIKO,
    GILIRAN,
    ACAK,
    TINDAK_LANJUT,
    PENGADUAN,
    PENGAWASAN;

    @Override
    public String messageKey() {
        return "monitoring.purpose." + name();
    }
}
