package id.naungan.casework.step;

import java.util.Map;

/** A section that scores the five aspects; kept as figures when the form is signed. */
public interface Scored {

    /** When in the course of care: at the beginning, at a review, at the end, or what is expected of the end. */
    enum Occasion {
        AWAL,
        TINJAUAN,
        AKHIR,
        HARAPAN
    }

    Occasion occasion();

    Map<Aspect, Integer> scores();
}
