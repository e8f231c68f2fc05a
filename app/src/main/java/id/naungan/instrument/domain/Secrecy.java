package id.naungan.instrument.domain;

import id.naungan.kernel.Worded;

/** Who may read a sheet: offices and the home, or the writer's office alone and with a reason. */
public enum Secrecy implements Worded {
    BIASA,
    TERTINGGI;

    @Override
    public String messageKey() {
        return "instrument.secrecy." + name();
    }
}
