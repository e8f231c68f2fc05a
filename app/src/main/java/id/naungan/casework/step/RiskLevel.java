package id.naungan.casework.step;

import id.naungan.kernel.Worded;

/** How great a risk is, from small to great. */
public enum RiskLevel implements Worded {
    RENDAH,
    SEDANG,
    TINGGI;

    @Override
    public String messageKey() {
        return "step.riskLevel." + name();
    }
}
