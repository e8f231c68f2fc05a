package id.naungan.instrument.domain;

import id.naungan.kernel.Worded;

/** What a questionnaire is for. */
public enum Purpose implements Worded {
    MANDIRI,
    KUNJUNGAN,
    PENGAWASAN,
    WAWANCARA,
    SURVEI,
    SPM;

    @Override
    public String messageKey() {
        return "instrument.purpose." + name();
    }
}
