package id.naungan.standard.domain;

import id.naungan.kernel.Worded;

/** The four objects of a standard. */
public enum Aspect implements Worded {
    AKTIVITAS,
    SDM,
    SARPRAS,
    ADMINISTRASI;

    @Override
    public String messageKey() {
        return "standard.aspect." + name();
    }
}
