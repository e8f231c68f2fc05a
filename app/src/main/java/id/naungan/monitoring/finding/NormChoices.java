package id.naungan.monitoring.finding;

import id.naungan.reference.Norms;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The norms of the reference as choices, under the name `NORMA`. */
@Component
class NormChoices implements OptionsSource {

    private static final int MOST = 110;

    private final Norms norms;

    NormChoices(Norms norms) {
        this.norms = norms;
    }

    @Override
    public boolean serves(String table) {
        return table.equals("NORMA");
    }

    @Override
    public List<Option> options(String table, Locale locale) {
        return norms.all().stream()
                .map(norm -> new Option(norm.id(), norm.legalBasis() + ": " + cut(norm.title())))
                .toList();
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }
}
