package id.naungan.casework.step.assessment;

import id.naungan.kernel.Worded;

/** Stages of change (Prochaska and DiClemente 1983). */
public enum ChangeStage implements Worded {
    PRAKONTEMPLASI,
    KONTEMPLASI,
    PERSIAPAN,
    TINDAKAN,
    PEMELIHARAAN;

    @Override
    public String messageKey() {
        return "step.changeStage." + name();
    }
}
