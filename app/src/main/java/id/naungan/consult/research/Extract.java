package id.naungan.consult.research;

import id.naungan.kernel.Worded;

/** The fixed kinds of data sets: counts by regency, kind of home, sex and one property more. */
public enum Extract implements Worded {
    UMUR,
    LAMA_TINGGAL,
    JALUR_MASUK,
    KELUAR;

    @Override
    public String messageKey() {
        return "consult.extract." + name();
    }
}
