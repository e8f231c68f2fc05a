package id.naungan.casework.step.reunion;

import id.naungan.kernel.Worded;

/** How client and family meet before the return. */
public enum MeetingKind implements Worded {
    KUNJUNGAN,
    SEHARI,
    MENGINAP,
    LIBURAN,
    TINGGAL_COBA;

    @Override
    public String messageKey() {
        return "step.meetingKind." + name();
    }
}
