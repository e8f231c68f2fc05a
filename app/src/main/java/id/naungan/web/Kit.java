package id.naungan.web;

import id.naungan.web.form.Field;
import id.naungan.web.form.NormSource;
import id.naungan.web.form.NormSource.Basis;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import id.naungan.web.form.RegionSource;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the screens of all modules share and no request changes. */
record Kit(
        Messages messages,
        UnaryOperator<String> assets,
        List<NavItem> nav,
        List<OptionsSource> tables,
        List<RegionSource> regions,
        List<NormSource> norms,
        Clock clock) {

    Kit {
        nav = nav.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
    }

    String asset(String file) {
        return assets.apply(file);
    }

    List<Option> options(String table, Locale locale) {
        return tables.stream()
                .filter(source -> source.serves(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody serves the table " + table))
                .options(table, locale);
    }

    /** The words of a value that stands in an old record and is no longer offered. */
    Optional<Option> former(String table, String value, Locale locale) {
        return tables.stream()
                .filter(source -> source.serves(table))
                .flatMap(source -> source.former(table, value, locale).stream())
                .findFirst();
    }

    /** The chosen region first, then what was searched for. */
    List<Option> regions(Field field, Locale locale) {
        var chosen = regions.stream().flatMap(source -> source.named(field.value(), locale).stream());
        var found = field.search().isEmpty()
                ? Stream.<Option>empty()
                : regions.stream().flatMap(s -> s.search(field.search(), field.regionLevel(), locale).stream());
        return Stream.concat(chosen, found).distinct().toList();
    }

    Optional<Basis> basis(String norm, Locale locale) {
        return norms.stream()
                .flatMap(source -> source.basis(norm, locale).stream())
                .findFirst();
    }

    NumberFormat number(Locale locale) {
        return NumberFormat.getNumberInstance(locale);
    }
}
