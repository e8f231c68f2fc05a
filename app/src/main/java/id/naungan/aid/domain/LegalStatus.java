package id.naungan.aid.domain;

import id.naungan.kernel.Worded;

/** How sure it is what a rule rests on. */
public enum LegalStatus implements Worded {
    TERVERIFIKASI,
    PERLU_KONFIRMASI,
    USULAN;

    @Override
    public String messageKey() {
        return "aid.basis." + name();
    }
}
