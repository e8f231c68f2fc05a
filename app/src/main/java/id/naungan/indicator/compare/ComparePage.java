package id.naungan.indicator.compare;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.indicator.measure.CountedFigures;
import id.naungan.indicator.measure.Indicator;
import id.naungan.indicator.measure.Indicators;
import id.naungan.indicator.measure.Where;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.Messages;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
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

/** Regions, or homes of a regency, beside each other in one indicator and two months; taken away as a workbook. */
@Controller
class ComparePage {

    private static final String HERE = "/indikator/{kode}/banding";
    private static final ActKind DOWNLOADED = ActKind.of("indicator.comparison-downloaded");

    private final Comparison comparison;
    private final Indicators indicators;
    private final CountedFigures figures;
    private final InstitutionWords words;
    private final Messages messages;
    private final Downloads downloads;
    private final Scopes scopes;

    ComparePage(
            Comparison comparison,
            Indicators indicators,
            CountedFigures figures,
            InstitutionWords words,
            Messages messages,
            Downloads downloads,
            Scopes scopes) {
        this.comparison = comparison;
        this.indicators = indicators;
        this.figures = figures;
        this.words = words;
        this.messages = messages;
        this.downloads = downloads;
        this.scopes = scopes;
    }

    private record Asked(Indicator indicator, Where where, LocalDate with, Order order) {

        String query() {
            return where.query() + "&dengan=" + YearMonth.from(with) + "&urut=" + order;
        }
    }

    private Asked asked(String code, String region, String month, String with, String order) {
        var running = figures.month();
        var where = Where.of(scopes.current(), region, month, running);
        var then = with.isEmpty()
                ? where.month().minusMonths(12)
                : Where.of(scopes.current(), region, with, running).month();
        return new Asked(
                indicators.one(code),
                where,
                then,
                Arrays.stream(Order.values())
                        .filter(one -> one.name().equals(order))
                        .findFirst()
                        .orElse(Order.TERBURUK));
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DASHBOARD)
    ModelAndView show(
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String dengan,
            @RequestParam(defaultValue = "") String urut) {
        var home = scopes.current().institution();
        if (home != null) return new ModelAndView("redirect:/lks/" + home + "/indikator");
        var asked = asked(kode, wilayah, bulan, dengan, urut);
        return new ModelAndView("indicator/compare/page")
                .addObject("indicator", asked.indicator())
                .addObject("where", asked.where())
                .addObject("with", asked.with())
                .addObject("order", asked.order())
                .addObject("query", asked.query())
                .addObject("parts", parts(asked))
                .addObject("words", words);
    }

    private List<Compared> parts(Asked asked) {
        return comparison.of(asked.indicator(), asked.where(), asked.with(), asked.order());
    }

    @GetMapping(HERE + "/unduhan")
    @May(Permission.SEE_DASHBOARD)
    ModelAndView ask(
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String dengan,
            @RequestParam(defaultValue = "") String urut) {
        return download(asked(kode, wilayah, bulan, dengan, urut), Downloads.blank());
    }

    private static ModelAndView download(Asked asked, Form<DownloadPurpose> form) {
        return new ModelAndView("indicator/compare/download")
                .addObject("form", form)
                .addObject("indicator", asked.indicator())
                .addObject("query", asked.query());
    }

    @PostMapping(HERE + "/unduhan")
    @May(Permission.SEE_DASHBOARD)
    @Nullable
    ModelAndView take(
            @PathVariable String kode,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String dengan,
            @RequestParam(defaultValue = "") String urut,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var asked = asked(kode, wilayah, bulan, dengan, urut);
        return downloads.give(
                purpose,
                DOWNLOADED,
                kode + " " + asked.query(),
                form -> download(asked, form),
                format -> file(asked, locale).send(format, response));
    }

    private ListFile file(Asked asked, Locale locale) {
        var lines = new ArrayList<List<?>>();
        var parts = parts(asked);
        var head = new ArrayList<Object>(
                Stream.of("figurecompare.part", "figurecompare.now", "figurecompare.then", "figurecompare.difference")
                        .map(key -> messages.get(locale, key))
                        .toList());
        if (!parts.isEmpty())
            parts.getFirst()
                    .trail()
                    .spots()
                    .forEach(spot -> head.add(YearMonth.from(spot.month()).toString()));
        lines.add(head);
        for (var part : parts) {
            var line =
                    new ArrayList<Object>(List.of(part.name(), or(part.now()), or(part.then()), or(part.difference())));
            part.trail().spots().forEach(spot -> line.add(or(spot.value())));
            lines.add(line);
        }
        return new ListFile(
                "banding-" + asked.indicator().code().toLowerCase(Locale.ROOT),
                asked.indicator().label(locale),
                lines);
    }

    private static Object or(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
