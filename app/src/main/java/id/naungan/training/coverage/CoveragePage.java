package id.naungan.training.coverage;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.institution.InstitutionWords;
import id.naungan.training.coverage.Coverage.Asked;
import id.naungan.training.domain.Competences;
import id.naungan.web.Messages;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How far trainings reach: figures, the homes behind each, and both as a file. */
@Controller
class CoveragePage {

    private static final String HERE = "/bimtek/cakupan";
    private static final ActKind DOWNLOADED = ActKind.of("training.coverage-downloaded");

    private final Coverage coverage;
    private final Competences competences;
    private final InstitutionWords words;
    private final Scopes scopes;
    private final Messages messages;
    private final Downloads downloads;

    CoveragePage(
            Coverage coverage,
            Competences competences,
            InstitutionWords words,
            Scopes scopes,
            Messages messages,
            Downloads downloads) {
        this.coverage = coverage;
        this.competences = competences;
        this.words = words;
        this.scopes = scopes;
        this.messages = messages;
        this.downloads = downloads;
    }

    private Asked asked(Map<String, String> sent) {
        // A home has its own page; these are figures of an area.
        if (scopes.current().role() == Role.PENGELOLA) throw new NotVisible();
        var competence = sent.getOrDefault("kompetensi", "");
        var district = sent.getOrDefault("wilayah", "");
        return new Asked(
                Period.of(
                        sent.getOrDefault("tahun", ""),
                        sent.getOrDefault("dari", ""),
                        sent.getOrDefault("sampai", ""),
                        coverage.today()),
                competences.known(List.of(competence)) ? competence : "",
                district.matches("\\d\\d(\\.\\d\\d)?") ? district : "");
    }

    private ModelAndView page(String template, Asked asked) {
        return new ModelAndView(template)
                .addObject("asked", asked)
                .addObject("year", coverage.today().getYear())
                .addObject("competences", competences)
                .addObject("words", words);
    }

    @GetMapping(HERE)
    @May(Permission.SEE_TRAINING)
    ModelAndView figures(@RequestParam Map<String, String> sent) {
        var asked = asked(sent);
        var lines = coverage.lines(asked);
        return page("training/coverage", asked)
                .addObject("all", coverage.all(lines))
                .addObject("districts", coverage.byDistrict(lines))
                .addObject("years", coverage.years(asked))
                .addObject("taught", coverage.byCompetence(asked));
    }

    @GetMapping(HERE + "/lks")
    @May(Permission.SEE_TRAINING)
    ModelAndView homes(@RequestParam Map<String, String> sent) {
        var asked = asked(sent);
        var which = CoverageWhich.of(sent.getOrDefault("mana", ""));
        return page("training/coveragehomes", asked)
                .addObject("which", which)
                .addObject(
                        "lines",
                        coverage.lines(asked).stream().filter(which::takes).toList());
    }

    @GetMapping(HERE + "/unduhan")
    @May(Permission.SEE_TRAINING)
    ModelAndView ask(@RequestParam Map<String, String> sent) {
        return download(asked(sent), Downloads.blank());
    }

    private static ModelAndView download(Asked asked, Form<DownloadPurpose> form) {
        return new ModelAndView("training/download")
                .addObject("form", form)
                .addObject("heading", "training.coverage.download")
                .addObject("lead", "training.coverage.download.lead")
                .addObject("back", HERE + "?" + asked.period().asked());
    }

    @PostMapping(HERE + "/unduhan")
    @May(Permission.SEE_TRAINING)
    @Nullable
    ModelAndView take(
            @RequestParam Map<String, String> sent,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var asked = asked(sent);
        return downloads.give(
                purpose,
                DOWNLOADED,
                asked,
                form -> download(asked, form),
                format -> sheet(asked, locale).send(format, response));
    }

    /** One line a home, without anybody's name. */
    private ListFile sheet(Asked asked, Locale locale) {
        var lines = new ArrayList<List<?>>();
        lines.add(Stream.of(
                        "institution.profile.name",
                        "institution.profile.kind",
                        "institution.filter.region",
                        "institution.registration.status",
                        "training.coverage.column.invited",
                        "training.coverage.column.came",
                        "training.coverage.column.asked",
                        "training.coverage.column.people",
                        "training.coverage.column.certificates",
                        "training.coverage.column.last")
                .map(key -> messages.get(locale, key))
                .toList());
        for (var home : coverage.lines(asked))
            lines.add(List.of(
                    home.home(),
                    words.kind(home.kind(), locale),
                    words.region(home.district()),
                    words.status(home.status(), locale),
                    home.invited(),
                    home.came(),
                    home.peopleAsked(),
                    home.peopleCame(),
                    home.certificates(),
                    home.lastOn() == null ? "" : home.lastOn().toString()));
        return new ListFile("cakupan-bimtek", messages.get(locale, "training.coverage.nav"), lines);
    }
}
