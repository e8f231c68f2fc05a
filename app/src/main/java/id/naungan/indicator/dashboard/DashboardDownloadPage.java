package id.naungan.indicator.dashboard;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.indicator.measure.CountedFigures;
import id.naungan.indicator.measure.HomeFigure;
import id.naungan.indicator.measure.Indicator;
import id.naungan.indicator.measure.Indicators;
import id.naungan.indicator.measure.Sum;
import id.naungan.indicator.measure.Where;
import id.naungan.web.Messages;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dashboard taken away: one line a region, or a home of a regency, with its counts and the indicators on top. */
@Controller
class DashboardDownloadPage {

    private static final String HERE = "/dasbor/unduhan";
    private static final int ALL = 10_000;
    private static final ActKind DOWNLOADED = ActKind.of("indicator.dashboard-downloaded");

    private final DashboardQuery query;
    private final CountedFigures counted;
    private final Indicators indicators;
    private final DashboardWords words;
    private final Messages messages;
    private final Downloads downloads;
    private final Scopes scopes;

    DashboardDownloadPage(
            DashboardQuery query,
            CountedFigures counted,
            Indicators indicators,
            DashboardWords words,
            Messages messages,
            Downloads downloads,
            Scopes scopes) {
        this.query = query;
        this.counted = counted;
        this.indicators = indicators;
        this.words = words;
        this.messages = messages;
        this.downloads = downloads;
        this.scopes = scopes;
    }

    private Where where(String region) {
        return Where.of(scopes.current(), region, "", counted.month());
    }

    @May(Permission.SEE_DASHBOARD)
    @GetMapping(HERE)
    ModelAndView ask(@RequestParam(defaultValue = "") String wilayah) {
        return page(where(wilayah), Downloads.blank());
    }

    private static ModelAndView page(Where where, Form<DownloadPurpose> form) {
        return new ModelAndView("indicator/dashdownload")
                .addObject("form", form)
                .addObject("where", where);
    }

    @May(Permission.SEE_DASHBOARD)
    @PostMapping(HERE)
    @Nullable
    ModelAndView take(
            @RequestParam(defaultValue = "") String wilayah,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var where = where(wilayah);
        return downloads.give(
                purpose,
                DOWNLOADED,
                where.region(),
                form -> page(where, form),
                format -> file(where, locale).send(format, response));
    }

    private ListFile file(Where where, Locale locale) {
        return new ListFile(
                "dasbor-" + (where.region().isEmpty() ? "nasional" : where.region()),
                messages.get(locale, "dashboard.title"),
                where.regency() ? homes(where, locale) : regions(where, locale));
    }

    private List<Indicator> shown() {
        return indicators.all().stream().filter(Indicator::headline).toList();
    }

    private List<List<?>> regions(Where where, Locale locale) {
        var measures = Measure.values();
        var lines = new ArrayList<List<?>>();
        var head = new ArrayList<Object>(List.of(messages.get(locale, "dashboard.region")));
        for (var measure : measures) head.add(messages.get(locale, "Measure." + measure.name()));
        shown().forEach(one -> head.add(one.label(locale)));
        lines.add(head);
        var sums = counted.allBelow(where.region(), where.month()).stream()
                .collect(Collectors.groupingBy(Sum::region, Collectors.toMap(Sum::code, Function.identity())));
        for (var part : query.lines(where.region())) {
            var line = new ArrayList<Object>(List.of(words.region(part.id())));
            for (var measure : measures) line.add(measure.of(part.figures()));
            var own = sums.getOrDefault(part.id(), Map.of());
            for (var one : shown()) {
                var sum = own.get(one.code());
                line.add(sum == null ? "" : or(one.figure(sum.n(), sum.d())));
            }
            lines.add(line);
        }
        return lines;
    }

    private List<List<?>> homes(Where where, Locale locale) {
        var lines = new ArrayList<List<?>>();
        var head = new ArrayList<Object>();
        for (var key : List.of("dashboard.home", "Measure.PENGHUNI", "figure.places", "Measure.DICATAT"))
            head.add(messages.get(locale, key));
        shown().forEach(one -> head.add(one.label(locale)));
        lines.add(head);
        var figures = counted.allOf(where.region(), where.month()).stream()
                .collect(Collectors.groupingBy(
                        HomeFigure::home, Collectors.toMap(HomeFigure::code, Function.identity())));
        for (var home : query.homes(Measure.LKS, where.region(), 0, ALL)) {
            var line = new ArrayList<Object>(List.of(home.name(), home.residents(), or(home.places()), home.noted()));
            var own = figures.getOrDefault(home.id(), Map.of());
            for (var one : shown()) {
                var figure = own.get(one.code());
                line.add(figure == null ? "" : or(one.figure(figure.n(), figure.d())));
            }
            lines.add(line);
        }
        return lines;
    }

    private static Object or(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
