package id.naungan.staff.domain;

import id.naungan.kernel.Worded;
import java.util.Locale;

/** Papers of a member of the staff. Which of them are needed for duty, and how long one holds, are terms. */
public enum PaperKind implements Worded {
    SKCK,
    PERNYATAAN,
    KODE_ETIK,
    SURAT_SEHAT,
    KTP,
    IJAZAH,
    SK_PENGANGKATAN,
    SERTIFIKAT_PEKSOS,
    LAIN;

    /** The term that says for how many months one holds; 0 there means that it is not needed. */
    public String term() {
        return "sdm-berkas-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What somebody says of himself and signs with his own account (form F19). */
    public boolean said() {
        return this == PERNYATAAN || this == KODE_ETIK;
    }

    @Override
    public String messageKey() {
        return "staff.paper.kind." + name();
    }
}
