package id.naungan.incident.board;

import id.naungan.kernel.Worded;

/** How the clocks of an incident stand: late at this moment, late at any time, met in time, or still running. */
public enum Due implements Worded {
    LEWAT,
    TERLAMBAT,
    TEPAT,
    BERJALAN;

    @Override
    public String messageKey() {
        return "incidents.due." + name();
    }
}
