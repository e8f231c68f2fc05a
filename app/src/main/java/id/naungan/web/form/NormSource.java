package id.naungan.web.form;

import java.util.Locale;
import java.util.Optional;

/** Tells the legal basis of a field, in words. */
public interface NormSource {

    /** The sentence to show under a field, and the page that tells more. */
    Optional<Basis> basis(String norm, Locale locale);

    /** A legal basis in words with the address of its page. */
    record Basis(String text, String href) {}
}
