package id.naungan.monitoring.plan;

import id.naungan.kernel.Worded;

/** A cause of risk; how much one of it weighs is a term an administrator may change. */
public enum Weight implements Worded {
    PERINGATAN,
    BULAN,
    INSIDEN,
    ADUAN,
    TEMUAN,
    IZIN;

    String term() {
        return "pantau-bobot-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String messageKey() {
        return "monitoring.weight." + name();
    }
}
