package id.naungan.care.discipline;

import id.naungan.reference.Codes;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Measures as choices under the name `TINDAKAN`: those that are allowed, and after them those that are forbidden. What is forbidden
 * can be chosen, because what cannot be written down is not told.
 */
@Component
class Measures implements OptionsSource {

    static final String ALLOWED = "TINDAKAN_DISIPLIN";
    static final String FORBIDDEN = "HUKUMAN_TERLARANG";

    private final Codes codes;

    Measures(Codes codes) {
        this.codes = codes;
    }

    boolean forbidden(String measure) {
        return codes.find(FORBIDDEN, measure).isPresent();
    }

    boolean known(String measure) {
        return forbidden(measure) || codes.find(ALLOWED, measure).isPresent();
    }

    String words(String measure, Locale locale) {
        return codes.label(forbidden(measure) ? FORBIDDEN : ALLOWED, measure, locale);
    }

    @Override
    public boolean serves(String table) {
        return table.equals("TINDAKAN");
    }

    @Override
    public List<Option> options(String table, Locale locale) {
        return Stream.of(ALLOWED, FORBIDDEN)
                .flatMap(list -> codes.valid(list).stream())
                .map(code -> new Option(code.code(), code.label(locale)))
                .toList();
    }

    @Override
    public Optional<Option> former(String table, String value, Locale locale) {
        return known(value) ? Optional.of(new Option(value, words(value, locale))) : Optional.empty();
    }
}
