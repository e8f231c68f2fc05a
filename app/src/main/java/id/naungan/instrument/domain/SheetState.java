package id.naungan.instrument.domain;

import id.naungan.kernel.Worded;

/** How far a sheet is: being filled, finished, given up. */
public enum SheetState implements Worded {
    DRAF,
    SELESAI,
    BATAL;

    @Override
    public String messageKey() {
        return "instrument.sheetstate." + name();
    }
}
