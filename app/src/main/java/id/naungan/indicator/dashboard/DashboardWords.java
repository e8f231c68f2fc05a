package id.naungan.indicator.dashboard;

import id.naungan.indicator.measure.Indicators;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import id.naungan.web.Ui;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names of regions and of registration states, for the dashboard's tables. */
@Component
public class DashboardWords {

    private final Regions regions;
    private final Codes codes;
    private final Indicators indicators;

    DashboardWords(Regions regions, Codes codes, Indicators indicators) {
        this.regions = regions;
        this.codes = codes;
        this.indicators = indicators;
    }

    public String indicator(String code, Locale locale) {
        return indicators.one(code).label(locale);
    }

    public String region(String code) {
        return regions.name(code);
    }

    public String status(Ui ui, String status) {
        return codes.label("STATUS_PENDAFTARAN", status, ui.locale());
    }
}
