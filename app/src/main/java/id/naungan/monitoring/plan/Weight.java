package id.naungan.monitoring.plan;

import id.naungan.access.Permission;
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

    /** What the reader must be allowed to open the rows behind it. */
    public String needs() {
        return switch (this) {
            case INSIDEN -> Permission.SEE_INCIDENTS.name();
            case ADUAN -> Permission.ANSWER_COMPLAINT.name();
            default -> Permission.SEE_MONITORING.name();
        };
    }

    @Override
    public String messageKey() {
        return "monitoring.weight." + name();
    }
}
