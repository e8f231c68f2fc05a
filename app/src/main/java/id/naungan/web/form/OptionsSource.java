package id.naungan.web.form;

import java.util.List;
import java.util.Locale;

/** Serves the choices of one or more tables named by {@link Options}. */
public interface OptionsSource {

    /** Whether this source knows the table. */
    boolean serves(String table);

    /** The choices of a table in reading order. */
    List<Option> options(String table, Locale locale);
}
