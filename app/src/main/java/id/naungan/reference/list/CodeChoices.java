package id.naungan.reference.list;

import id.naungan.reference.Codes;
import id.naungan.reference.Norms;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The code tables as choices of a form, and the norms under the name NORMA. */
@Component
class CodeChoices implements OptionsSource {

    private static final String NORMS = "NORMA";

    private final Codes codes;
    private final Norms norms;

    CodeChoices(Codes codes, Norms norms) {
        this.codes = codes;
        this.norms = norms;
    }

    @Override
    public boolean serves(String table) {
        return table.equals(NORMS) || !codes.valid(table).isEmpty();
    }

    @Override
    public List<Option> options(String table, Locale locale) {
        return table.equals(NORMS)
                ? norms.all().stream()
                        .map(n -> new Option(n.id(), n.legalBasis() + ": " + n.title()))
                        .toList()
                : codes.valid(table).stream()
                        .map(c -> new Option(c.code(), c.label(locale)))
                        .toList();
    }

    @Override
    public Optional<Option> former(String table, String value, Locale locale) {
        return codes.find(table, value).map(c -> new Option(c.code(), c.label(locale)));
    }
}
