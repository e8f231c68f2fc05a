package id.naungan.instrument.domain;

import id.naungan.kernel.Worded;

/** How far an edition is: drafted, in force, withdrawn. */
public enum EditionState implements Worded {
    DRAF,
    TERBIT,
    DICABUT;

    @Override
    public String messageKey() {
        return "instrument.state." + name();
    }
}
