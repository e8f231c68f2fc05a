package id.naungan.reference.list;

import id.naungan.reference.Norms;
import id.naungan.web.Messages;
import id.naungan.web.form.NormSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The legal basis under a field, with how sure it is. */
@Component
class NormBasis implements NormSource {

    private final Norms norms;
    private final Messages messages;

    NormBasis(Norms norms, Messages messages) {
        this.norms = norms;
        this.messages = messages;
    }

    @Override
    public Optional<Basis> basis(String norm, Locale locale) {
        return norms.find(norm)
                .map(n -> new Basis(
                        messages.get(
                                locale,
                                "reference.basis",
                                n.legalBasis(),
                                messages.get(locale, "NormStatus." + n.status())),
                        "/acuan/norma/" + n.id()));
    }
}
