package id.naungan.partner.stakeholder;

import id.naungan.reference.Codes;
import id.naungan.web.Messages;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kinds of all three rings as choices of one form, under the name `PEMANGKU`; choosing the kind chooses the ring. */
@Component
class StakeholderKinds implements OptionsSource {

    static final String TABLE = "PEMANGKU";

    private final Codes codes;
    private final Messages messages;

    StakeholderKinds(Codes codes, Messages messages) {
        this.codes = codes;
        this.messages = messages;
    }

    @Override
    public boolean serves(String table) {
        return table.equals(TABLE);
    }

    @Override
    public List<Option> options(String table, Locale locale) {
        return Arrays.stream(Ring.values())
                .flatMap(ring -> codes.valid(ring.table()).stream().map(code -> option(ring, code, locale)))
                .toList();
    }

    private Option option(Ring ring, Codes.Code code, Locale locale) {
        return new Option(value(ring, code.code()), messages.get(locale, "Ring." + ring) + ": " + code.label(locale));
    }

    @Override
    public Optional<Option> former(String table, String value, Locale locale) {
        return ring(value).map(ring -> new Option(value, label(ring, kind(value), locale)));
    }

    /** A kind in words, without its ring. */
    String label(Ring ring, String kind, Locale locale) {
        return codes.label(ring.table(), kind, locale);
    }

    static String value(Ring ring, String kind) {
        return ring + "." + kind;
    }

    static String kind(String value) {
        return value.substring(value.indexOf('.') + 1);
    }

    /** The ring of a chosen kind; empty for what no table knows. */
    Optional<Ring> ring(String value) {
        return Arrays.stream(Ring.values())
                .filter(ring -> value.startsWith(ring + ".")
                        && codes.find(ring.table(), kind(value)).isPresent())
                .findFirst();
    }
}
