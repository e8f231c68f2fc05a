package id.naungan.web.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Serves the choices of one or more tables named by {@link Options}. */
public interface OptionsSource {

    /** Whether this source knows the table. */
    boolean serves(String table);

    /** The choices of a table in reading order. */
    List<Option> options(String table, Locale locale);

    /** What is no longer offered but stands in an old record, in its words. */
    default Optional<Option> former(String table, String value, Locale locale) {
        return Optional.empty();
    }
}
