package id.naungan.casework.step.review;

import id.naungan.kernel.Worded;

/** What a review decides. */
public enum ReviewOutcome implements Worded {
    LANJUT,
    UBAH_RENCANA,
    SIAPKAN_PULANG,
    AKHIRI,
    RUJUK;

    @Override
    public String messageKey() {
        return "step.reviewOutcome." + name();
    }
}
