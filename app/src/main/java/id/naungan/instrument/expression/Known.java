package id.naungan.instrument.expression;

import java.time.LocalDate;

/** What an expression may ask while it is evaluated. */
public interface Known {

    /** A text, or a list of texts for a question that repeats and is asked from outside; an empty text when nobody answered. */
    Object answer(String code);

    /** The answer to the question the expression stands at. */
    String here();

    LocalDate today();
}
