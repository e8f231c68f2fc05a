package id.naungan.indicator.ksl;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.indicator.ksl.KslQuery.Asked;
import id.naungan.indicator.measure.Where;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.Messages;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of homes with their scores, taken away with a purpose. */
@Controller
class KslDownloadPage {

    private static final String HERE = "/ksl/unduhan";
    private static final ActKind DOWNLOADED = ActKind.of("indicator.ksl-downloaded");
    private static final List<String> HEADINGS = List.of(
            "figure.month",
            "figure.home",
            "institution.filter.region",
            "institution.profile.kind",
            "ksl.score",
            "ksl.category",
            "ksl.known",
            "ksl.edition");

    private final KslQuery scores;
    private final Editions editions;
    private final InstitutionWords words;
    private final Messages messages;
    private final Downloads downloads;
    private final Scopes scopes;

    KslDownloadPage(
            KslQuery scores,
            Editions editions,
            InstitutionWords words,
            Messages messages,
            Downloads downloads,
            Scopes scopes) {
        this.scores = scores;
        this.editions = editions;
        this.words = words;
        this.messages = messages;
        this.downloads = downloads;
        this.scopes = scopes;
    }

    private Asked asked(KslPage.Query query) {
        return query.asked(
                Where.of(scopes.current(), KslPage.text(query.wilayah()), KslPage.text(query.bulan()), scores.month()));
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DASHBOARD)
    ModelAndView ask(@ModelAttribute KslPage.Query query) {
        asked(query);
        return page(Downloads.blank());
    }

    private static ModelAndView page(Form<DownloadPurpose> form) {
        return new ModelAndView("indicator/ksl/download").addObject("form", form);
    }

    @PostMapping(HERE)
    @May(Permission.SEE_DASHBOARD)
    @Nullable
    ModelAndView take(
            @ModelAttribute KslPage.Query query,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var asked = asked(query);
        return downloads.give(
                purpose,
                DOWNLOADED,
                asked.region() + " " + asked.month(),
                KslDownloadPage::page,
                format -> file(asked, locale).send(format, response));
    }

    private ListFile file(Asked asked, Locale locale) {
        var edition = editions.of(asked.month());
        var lines = new ArrayList<List<?>>();
        var heading = new ArrayList<>(
                HEADINGS.stream().map(key -> messages.get(locale, key)).toList());
        edition.components().forEach(one -> heading.add(one.label(locale)));
        lines.add(heading);
        for (var score : scores.allHomes(asked)) lines.add(line(edition, score, locale));
        return new ListFile("ksl", messages.get(locale, "ksl.title"), lines);
    }

    private List<?> line(Edition edition, Score score, Locale locale) {
        var category = edition.category(score.category());
        var line = new ArrayList<Object>(List.of(
                score.month().toString().substring(0, 7),
                score.name(),
                words.region(score.district()),
                words.kind(score.kind(), locale),
                category == null ? "" : score.score(),
                category == null ? messages.get(locale, "ksl.too-little") : category.label(locale),
                score.known(),
                score.edition()));
        for (var part : score.parts(edition)) line.add(part.percent() == null ? "" : part.gained());
        return line;
    }
}
