package id.naungan.care.growth;

/**
 * One point of a growth reference: Box-Cox power, median, coefficient of variation (Cole's LMS method).
 *
 * @param l skewness
 * @param m median in the unit of the measure
 * @param s coefficient of variation
 */
public record Lms(double l, double m, double s) {

    /** The value that lies so many standard deviations from the median. */
    public double at(double z) {
        return Math.abs(l) < 1e-9 ? m * Math.exp(s * z) : m * Math.pow(1 + l * s * z, 1 / l);
    }

    /** How many standard deviations a value lies from the median. */
    public double z(double value) {
        return Math.abs(l) < 1e-9 ? Math.log(value / m) / s : (Math.pow(value / m, l) - 1) / (l * s);
    }

    /**
     * The same as WHO computes it for weight: beyond three standard deviations the distance between the second and the third is
     * counted on, because the tails of the sample were too thin (WHO Child Growth Standards, Methods and development, 2006, ch. 7).
     */
    public double restricted(double value) {
        double z = z(value);
        if (z > 3) return 3 + (value - at(3)) / (at(3) - at(2));
        if (z < -3) return -3 + (value - at(-3)) / (at(-2) - at(-3));
        return z;
    }
}
