package id.naungan.indicator.frozen;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.Messages;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Frozen figures taken away: one line an indicator, or with `kode` one line a home behind that one. */
@Controller
class FrozenDownloadPage {

    private static final String HERE = FreezePage.HERE + "/{id}/unduhan";
    private static final ActKind DOWNLOADED = ActKind.of("indicator.frozen-downloaded");

    private final FrozenFigures frozen;
    private final InstitutionWords words;
    private final Messages messages;
    private final Downloads downloads;

    FrozenDownloadPage(FrozenFigures frozen, InstitutionWords words, Messages messages, Downloads downloads) {
        this.frozen = frozen;
        this.words = words;
        this.messages = messages;
        this.downloads = downloads;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DECISIONS)
    ModelAndView ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String kode) {
        var of = frozen.one(id);
        return page(of, line(of, kode), Downloads.blank());
    }

    private @Nullable FrozenLine line(Frozen of, String code) {
        return code.isEmpty() ? null : frozen.line(of.id(), code);
    }

    private ModelAndView page(Frozen of, @Nullable FrozenLine line, Form<DownloadPurpose> form) {
        return new ModelAndView("indicator/frozen/download")
                .addObject("form", form)
                .addObject("of", of)
                .addObject("line", line)
                .addObject("words", words);
    }

    @PostMapping(HERE)
    @May(Permission.SEE_DECISIONS)
    @Nullable
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kode,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var of = frozen.one(id);
        var line = line(of, kode);
        return downloads.give(
                purpose,
                DOWNLOADED,
                id + " " + kode,
                form -> page(of, line, form),
                format -> file(of, line, locale).send(format, response));
    }

    private ListFile file(Frozen of, @Nullable FrozenLine line, Locale locale) {
        return line == null ? figures(of, locale) : homes(of, line, locale);
    }

    private List<String> headings(Locale locale, Stream<String> keys) {
        return keys.map(key -> messages.get(locale, key)).toList();
    }

    private String place(Frozen of, Locale locale) {
        return of.region().isEmpty() ? messages.get(locale, "figure.nation") : words.region(of.region());
    }

    private static Object or(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private ListFile figures(Frozen of, Locale locale) {
        var lines = new ArrayList<List<?>>();
        lines.add(headings(
                locale,
                Stream.of(
                        "institution.filter.region",
                        "frozen.period",
                        "frozen.number",
                        "frozen.at",
                        "figure.indicator",
                        "figure.n",
                        "figure.d",
                        "figure.value",
                        "frozen.homes",
                        "figure.level.BAIK",
                        "figure.level.CUKUP",
                        "figure.level.KURANG",
                        "figure.formula",
                        "figure.edition",
                        "frozen.basis",
                        "frozen.digest")));
        for (var line : frozen.lines(of.id()))
            lines.add(List.of(
                    place(of, locale),
                    of.of().text(),
                    of.number(),
                    of.frozenAt().toString(),
                    line.indicator().label(locale),
                    or(line.n()),
                    or(line.d()),
                    or(line.value()),
                    line.homes(),
                    line.good(),
                    line.fair(),
                    line.poor(),
                    line.indicator().formula(locale),
                    line.indicator().edition(),
                    line.basis(),
                    of.digest()));
        return new ListFile(
                "angka-beku-" + of.of().text().toLowerCase(Locale.ROOT), of.of().text(), lines);
    }

    private ListFile homes(Frozen of, FrozenLine line, Locale locale) {
        var indicator = line.indicator();
        var lines = new ArrayList<List<?>>();
        lines.add(headings(
                locale,
                Stream.of(
                        "frozen.period",
                        "frozen.number",
                        "figure.home",
                        "institution.filter.region",
                        "figure.indicator",
                        "figure.n",
                        "figure.d",
                        "figure.value",
                        "figure.level",
                        "figure.edition")));
        for (var home : frozen.homes(of.id(), line, null, 0, 1_000_000))
            lines.add(List.of(
                    of.of().text(),
                    of.number(),
                    home.name(),
                    words.region(home.district()),
                    indicator.label(locale),
                    home.n(),
                    or(home.d()),
                    or(indicator.figure(home.n(), home.d())),
                    home.level() == null
                            ? ""
                            : messages.get(locale, home.level().messageKey()),
                    indicator.edition()));
        return new ListFile(
                "angka-beku-" + of.of().text().toLowerCase(Locale.ROOT) + "-"
                        + indicator.code().toLowerCase(Locale.ROOT),
                indicator.label(locale),
                lines);
    }
}
