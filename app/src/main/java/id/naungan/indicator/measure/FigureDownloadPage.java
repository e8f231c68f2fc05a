package id.naungan.indicator.measure;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.indicator.measure.CountedFigures.Behind;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.Messages;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An indicator taken away: one line a home, with what it was counted from. */
@Controller
class FigureDownloadPage {

    private static final String HERE = "/indikator/{kode}/unduhan";
    private static final ActKind DOWNLOADED = ActKind.of("indicator.figures-downloaded");

    private final Indicators indicators;
    private final CountedFigures figures;
    private final InstitutionWords words;
    private final Messages messages;
    private final Downloads downloads;
    private final Scopes scopes;

    FigureDownloadPage(
            Indicators indicators,
            CountedFigures figures,
            InstitutionWords words,
            Messages messages,
            Downloads downloads,
            Scopes scopes) {
        this.indicators = indicators;
        this.figures = figures;
        this.words = words;
        this.messages = messages;
        this.downloads = downloads;
        this.scopes = scopes;
    }

    private Behind behind(String code, String region, String month, String level) {
        var where = Where.of(scopes.current(), region, month, figures.month());
        return new Behind(indicators.one(code), where.region(), where.month(), IndicatorPage.standing(level));
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DASHBOARD)
    ModelAndView ask(
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String tingkat) {
        return page(behind(kode, wilayah, bulan, tingkat), Downloads.blank());
    }

    private ModelAndView page(Behind behind, Form<DownloadPurpose> form) {
        return new ModelAndView("indicator/measure/download")
                .addObject("form", form)
                .addObject("behind", behind)
                .addObject(
                        "where",
                        new Where(
                                behind.region(), behind.month(), behind.month().equals(figures.month())));
    }

    @PostMapping(HERE)
    @May(Permission.SEE_DASHBOARD)
    @Nullable
    ModelAndView take(
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String tingkat,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var behind = behind(kode, wilayah, bulan, tingkat);
        return downloads.give(
                purpose,
                DOWNLOADED,
                kode + " " + behind.region() + " " + behind.month(),
                form -> page(behind, form),
                format -> file(behind, locale).send(format, response));
    }

    private ListFile file(Behind behind, Locale locale) {
        var indicator = behind.indicator();
        var lines = new ArrayList<List<?>>();
        lines.add(Stream.of(
                        "figure.month",
                        "figure.home",
                        "institution.filter.region",
                        "figure.indicator",
                        "figure.n",
                        "figure.d",
                        "figure.value",
                        "figure.level",
                        "figure.edition")
                .map(key -> messages.get(locale, key))
                .toList());
        for (var home : figures.allHomes(behind)) {
            var value = indicator.figure(home.n(), home.d());
            lines.add(List.of(
                    behind.month().toString().substring(0, 7),
                    home.name(),
                    words.region(home.district()),
                    indicator.label(locale),
                    home.n(),
                    home.d() == null ? "" : home.d(),
                    value == null ? "" : value,
                    home.level() == null
                            ? ""
                            : messages.get(locale, home.level().messageKey()),
                    indicator.edition()));
        }
        return new ListFile("indikator-" + indicator.code().toLowerCase(Locale.ROOT), indicator.label(locale), lines);
    }
}
