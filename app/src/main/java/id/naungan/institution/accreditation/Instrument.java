package id.naungan.institution.accreditation;

import id.naungan.reference.Codes;
import id.naungan.reference.Codes.Code;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The components and items of the day; an item belongs to the component its code begins with. */
@Component
public class Instrument {

    public static final String COMPONENTS = "KOMPONEN_AKREDITASI";
    public static final String ITEMS = "BUTIR_AKREDITASI";

    private final Codes codes;

    Instrument(Codes codes) {
        this.codes = codes;
    }

    public List<String> components() {
        return codes.valid(COMPONENTS).stream().map(Code::code).toList();
    }

    /** Components of older rounds too, which may be out of use. */
    List<String> everKnown() {
        return codes.all(COMPONENTS).stream().map(Code::code).toList();
    }

    public boolean knows(String component) {
        return codes.isValid(COMPONENTS, component);
    }

    /** What is asked about a component now. */
    List<Code> items(String component) {
        return codes.valid(ITEMS).stream()
                .filter(code -> code.code().startsWith(component + "_"))
                .toList();
    }

    boolean asks(String component, String item) {
        return items(component).stream().anyMatch(code -> code.code().equals(item));
    }

    /** The words of a component, also of one that is no longer in use. */
    public String name(String component, Locale locale) {
        return codes.label(COMPONENTS, component, locale);
    }
}
