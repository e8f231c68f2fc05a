package id.naungan.care.growth;

import id.naungan.kernel.Worded;

/** The four indices a child's nutrition is judged by, with the scores WHO takes for a mistake of measuring. */
public enum Index implements Worded {
    WEIGHT_FOR_AGE(-6, 5),
    HEIGHT_FOR_AGE(-6, 6),
    BMI_FOR_AGE(-5, 5),
    WEIGHT_FOR_HEIGHT(-5, 5);

    private final double least;
    private final double most;

    Index(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** Whether a score can hardly be true. */
    public boolean implausible(double z) {
        return z < least || z > most;
    }

    @Override
    public String messageKey() {
        return "care.index." + name();
    }
}
