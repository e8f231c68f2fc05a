package id.naungan.monitoring.assess;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.instrument.domain.Sheets;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The assessments of a home by itself: the one that is due, those that were, beside a visit, and the lists behind counted answers. */
@Controller
class AssessPage {

    private static final String HERE = "/lks/{id}/penilaian-mandiri";

    private final InstitutionCovers covers;
    private final Assessments assessments;
    private final Compare compare;
    private final RecordAnswers records;
    private final Sheets sheets;
    private final Scopes scopes;

    AssessPage(
            InstitutionCovers covers,
            Assessments assessments,
            Compare compare,
            RecordAnswers records,
            Sheets sheets,
            Scopes scopes) {
        this.covers = covers;
        this.assessments = assessments;
        this.compare = compare;
        this.records = records;
        this.sheets = sheets;
        this.scopes = scopes;
    }

    private boolean mine(UUID id) {
        return scopes.current().may(Permission.ASSESS_INSTITUTION)
                && id.equals(scopes.current().institution());
    }

    @GetMapping(HERE)
    @May(Permission.SEE_MONITORING)
    String list(@PathVariable UUID id, Model model) {
        var cover = covers.of(id);
        var all = assessments.of(id);
        boolean open = all.stream().anyMatch(one -> one.finishedOn() == null && one.sheetId() != null);
        boolean thisYear = all.stream()
                .anyMatch(one -> one.finishedOn() != null
                        && one.year() >= assessments.today().getYear());
        model.addAttribute("cover", cover)
                .addAttribute("assessments", all)
                .addAttribute(
                        "begins",
                        mine(id)
                                && !open
                                && !thisYear
                                && assessments.instrument(cover.kind()).isPresent())
                .addAttribute("mine", mine(id))
                .addAttribute("today", assessments.today());
        return "monitoring/assess/list";
    }

    @PostMapping(HERE)
    @May(Permission.ASSESS_INSTITUTION)
    String begin(@PathVariable UUID id) {
        if (!mine(id)) throw new NotVisible();
        return "redirect:/lembar/" + assessments.begin(covers.of(id));
    }

    @PostMapping(HERE + "/{assessment}/hitungan")
    @May(Permission.ASSESS_INSTITUTION)
    String recount(@PathVariable UUID id, @PathVariable UUID assessment, Flash flash) {
        if (!mine(id)) throw new NotVisible();
        assessments.recount(assessments.one(id, assessment));
        flash.say("monitoring.flash.recounted");
        return "redirect:/lks/" + id + "/penilaian-mandiri";
    }

    @GetMapping(HERE + "/{assessment}/perbandingan")
    @May(Permission.SEE_MONITORING)
    String compare(
            @PathVariable UUID id,
            @PathVariable UUID assessment,
            @RequestParam @Nullable UUID lembar,
            Model model,
            Locale locale) {
        var own = assessments.one(id, assessment);
        if (own.sheetId() == null || own.finishedOn() == null) throw new Stale();
        var beside = compare.beside(id, locale);
        var chosen = beside.stream()
                .filter(one -> lembar == null || one.sheet().equals(lembar))
                .findFirst()
                .orElse(null);
        if (lembar != null && chosen == null) throw new NotVisible();
        model.addAttribute("cover", covers.of(id))
                .addAttribute("assessment", own)
                .addAttribute("beside", beside)
                .addAttribute("chosen", chosen)
                .addAttribute(
                        "result",
                        chosen == null
                                ? null
                                : compare.of(sheets.of(own.sheetId()), sheets.of(chosen.sheet()), locale));
        return "monitoring/assess/compare";
    }

    /** The list behind a counted answer, as the reader may see it. */
    @GetMapping(HERE + "/data/{code}")
    @May(Permission.SEE_MONITORING)
    String data(@PathVariable UUID id, @PathVariable String code, Model model) {
        var question = records.find(code).orElseThrow(NotVisible::new);
        model.addAttribute("cover", covers.of(id))
                .addAttribute("code", code)
                .addAttribute("lines", records.lines(id, question));
        return "monitoring/assess/data";
    }
}
