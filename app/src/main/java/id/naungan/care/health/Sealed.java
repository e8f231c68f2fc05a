package id.naungan.care.health;

import id.naungan.kernel.Worded;

/** Whether an entry opens with a reason only, as HIV and the like must. */
public enum Sealed implements Worded {
    TIDAK,
    YA;

    @Override
    public String messageKey() {
        return "care.seal." + name();
    }
}
