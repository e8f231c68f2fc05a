package id.naungan.spm.area;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import id.naungan.web.Messages;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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

/** The figures of an area taken away: one line a home and kind, without anybody's name. */
@Controller
class SpmDownloadPage {

    private static final String HERE = "/spm/unduhan";
    private static final ActKind DOWNLOADED = ActKind.of("spm.figures-downloaded");

    private final Homes homes;
    private final Codes codes;
    private final InstitutionWords words;
    private final Messages messages;
    private final Downloads downloads;
    private final Scopes scopes;
    private final Clock clock;

    SpmDownloadPage(
            Homes homes,
            Codes codes,
            InstitutionWords words,
            Messages messages,
            Downloads downloads,
            Scopes scopes,
            Clock clock) {
        this.homes = homes;
        this.codes = codes;
        this.words = words;
        this.messages = messages;
        this.downloads = downloads;
        this.scopes = scopes;
        this.clock = clock;
    }

    private Asked asked(Map<String, String> sent) {
        if (scopes.current().institution() != null) throw new NotVisible();
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        return Asked.of(sent, scopes.current().region(), today);
    }

    @GetMapping(HERE)
    @May(Permission.SEE_SPM)
    ModelAndView ask(@RequestParam Map<String, String> sent) {
        return page(asked(sent), Downloads.blank());
    }

    private static ModelAndView page(Asked asked, Form<DownloadPurpose> form) {
        return new ModelAndView("spm/area/download").addObject("form", form).addObject("asked", asked);
    }

    @PostMapping(HERE)
    @May(Permission.SEE_SPM)
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
                asked.query(),
                form -> page(asked, form),
                format -> file(asked, locale).send(format, response));
    }

    private ListFile file(Asked asked, Locale locale) {
        var lines = new ArrayList<List<?>>();
        lines.add(Stream.of(
                        "spm.year",
                        "spm.quarter",
                        "spm.home",
                        "institution.filter.region",
                        "spm.kind",
                        "spm.setting",
                        "spm.recipients",
                        "spm.served",
                        "spm.others",
                        "spm.owed",
                        "spm.met",
                        "spm.lacking")
                .map(key -> messages.get(locale, key))
                .toList());
        for (var home : homes.of(asked, null, null, 0))
            lines.add(List.of(
                    asked.quarter().year(),
                    asked.quarter().number(),
                    home.name(),
                    words.region(home.district()),
                    codes.label("SPM_PENERIMA", home.kind(), locale),
                    messages.get(locale, "spm.setting." + home.setting()),
                    home.recipients(),
                    home.served(),
                    home.others(),
                    home.owed(),
                    home.met(),
                    home.lacking()));
        return new ListFile("spm", messages.get(locale, "spm.nav"), lines);
    }
}
