package id.naungan.indicator.ksl;

import id.naungan.indicator.measure.Indicators;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the formula may be made of: indicators that tell nothing of few people, and the components. */
@Component
class KslChoices implements OptionsSource {

    private final Indicators indicators;
    private final Editions editions;

    KslChoices(Indicators indicators, Editions editions) {
        this.indicators = indicators;
        this.editions = editions;
    }

    @Override
    public boolean serves(String table) {
        return table.equals("INDIKATOR_KSL") || table.equals("KOMPONEN_KSL");
    }

    @Override
    public List<Option> options(String table, Locale locale) {
        if (table.equals("KOMPONEN_KSL"))
            return editions.one(editions.all().getFirst().number()).components().stream()
                    .map(one -> new Option(one.code(), one.label(locale)))
                    .toList();
        return indicators.all().stream()
                .filter(one -> !one.sealed())
                .map(one -> new Option(one.code(), one.label(locale)))
                .toList();
    }

    boolean offers(String table, String value) {
        return options(table, Locale.ROOT).stream().anyMatch(one -> one.value().equals(value));
    }
}
