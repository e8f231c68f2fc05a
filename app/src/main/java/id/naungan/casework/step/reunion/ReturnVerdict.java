package id.naungan.casework.step.reunion;

import id.naungan.kernel.Worded;

/** What the meeting decides about the return. */
public enum ReturnVerdict implements Worded {
    PULANG,
    TUNDA,
    TIDAK;

    @Override
    public String messageKey() {
        return "step.returnVerdict." + name();
    }
}
