package id.naungan.duty.domain;

import id.naungan.kernel.Worded;

/** Why somebody may not be on duty on a day. */
public enum WhyNot implements Worded {
    SUDAH_KELUAR,
    BELUM_MULAI,
    DITAHAN,
    BEBAS_TUGAS,
    BERKAS_KURANG,
    BERKAS_HABIS;

    @Override
    public String messageKey() {
        return "duty.why." + name();
    }
}
