package id.naungan.care.growth;

import id.naungan.kernel.Worded;

/** How a child was measured: lying (length) or standing (height); the two differ by 0.7 cm. */
public enum Posture implements Worded {
    BERDIRI,
    BERBARING;

    @Override
    public String messageKey() {
        return "care.posture." + name();
    }
}
