package id.naungan.client.category;

import id.naungan.reference.Codes;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** PPKS, AMPK and kinds of disability as one list of choices, each value being `scheme:code`; under `KODE_KATEGORI` the bare codes. */
@Component
class CategoryChoices implements OptionsSource {

    static final List<String> SCHEMES = List.of("PPKS", "AMPK", "DISABILITAS");

    private final Codes codes;

    CategoryChoices(Codes codes) {
        this.codes = codes;
    }

    @Override
    public boolean serves(String table) {
        return table.equals("KATEGORI") || table.equals("KODE_KATEGORI");
    }

    @Override
    public List<Option> options(String table, Locale locale) {
        var bare = table.equals("KODE_KATEGORI");
        return SCHEMES.stream()
                .flatMap(scheme -> codes.valid(scheme).stream()
                        .map(c -> new Option(
                                bare ? c.code() : scheme + ":" + c.code(), name(scheme) + ": " + c.label(locale))))
                .toList();
    }

    private static String name(String scheme) {
        return scheme.equals("DISABILITAS") ? "Disabilitas" : scheme;
    }
}
