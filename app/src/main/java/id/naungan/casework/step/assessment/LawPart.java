package id.naungan.casework.step.assessment;

import id.naungan.kernel.Worded;

/** In what part a child is before the law (UU 11/2012). */
public enum LawPart implements Worded {
    BERKONFLIK,
    KORBAN,
    SAKSI;

    @Override
    public String messageKey() {
        return "step.lawPart." + name();
    }
}
