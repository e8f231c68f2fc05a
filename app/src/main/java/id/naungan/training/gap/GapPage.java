package id.naungan.training.gap;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people of homes must have learnt and lack, as a matrix; every figure opens its list. */
@Controller
class GapPage {

    private static final String HERE = "/bimtek/kesenjangan";
    private static final ActKind DOWNLOADED = ActKind.of("training.gaps-downloaded");

    private final Gaps gaps;
    private final Competences competences;
    private final Scopes scopes;
    private final Messages messages;
    private final Downloads downloads;

    GapPage(Gaps gaps, Competences competences, Scopes scopes, Messages messages, Downloads downloads) {
        this.gaps = gaps;
        this.competences = competences;
        this.scopes = scopes;
        this.messages = messages;
        this.downloads = downloads;
    }

    /** A regency and a home see homes at once, a province its regencies first; the nation regencies only. */
    private boolean byHome(String district) {
        return switch (scopes.current().reach()) {
            case NATION -> false;
            case PROVINCE -> !district.isEmpty();
            default -> true;
        };
    }

    @GetMapping(HERE)
    @May(Permission.SEE_TRAINING)
    ModelAndView matrix(@RequestParam(defaultValue = "") String wilayah) {
        var byHome = byHome(wilayah);
        return new ModelAndView("training/gaps")
                .addObject("matrix", gaps.matrix(wilayah, byHome))
                .addObject("byHome", byHome)
                .addObject("named", named())
                .addObject("district", wilayah)
                .addObject("soon", gaps.soon())
                .addObject("competences", competences);
    }

    private boolean named() {
        return scopes.current().reach() != Reach.NATION;
    }

    @GetMapping(HERE + "/orang")
    @May(Permission.SEE_TRAINING)
    ModelAndView people(
            @RequestParam(defaultValue = "") String mana,
            @RequestParam(defaultValue = "") String kompetensi,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(required = false) @Nullable UUID lks) {
        if (!named()) throw new NotVisible();
        var which = GapWhich.of(mana);
        return new ModelAndView("training/gappeople")
                .addObject("people", gaps.people(which, kompetensi, wilayah, lks))
                .addObject("which", which)
                .addObject("competence", kompetensi)
                .addObject("district", wilayah)
                .addObject("home", lks == null ? "" : lks.toString())
                .addObject("competences", competences);
    }

    @GetMapping(HERE + "/unduhan")
    @May(Permission.SEE_TRAINING)
    ModelAndView ask() {
        return download(Downloads.blank());
    }

    private static ModelAndView download(Form<DownloadPurpose> form) {
        return new ModelAndView("training/download")
                .addObject("form", form)
                .addObject("heading", "training.gap.download")
                .addObject("lead", "training.gap.download.lead")
                .addObject("back", HERE);
    }

    @PostMapping(HERE + "/unduhan")
    @May(Permission.SEE_TRAINING)
    @Nullable
    ModelAndView take(
            @RequestParam(defaultValue = "") String wilayah,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        return downloads.give(
                purpose,
                DOWNLOADED,
                wilayah,
                GapPage::download,
                format -> sheet(wilayah, locale).send(format, response));
    }

    /** One line for each row and competence, as the matrix counts them. */
    private ListFile sheet(String district, Locale locale) {
        var lines = new ArrayList<List<?>>();
        lines.add(Stream.of(
                        "training.gap.where",
                        "training.facts.competences",
                        "training.gap.PERLU",
                        "training.gap.BERLAKU",
                        "training.gap.SEGERA_HABIS",
                        "training.gap.BELUM")
                .map(key -> messages.get(locale, key))
                .toList());
        var matrix = gaps.matrix(district, byHome(district));
        for (var row : matrix.rows())
            for (var competence : matrix.competences()) {
                var cell = row.cell(competence);
                if (cell.needs() > 0)
                    lines.add(List.of(
                            row.label(),
                            competences.label(competence, locale),
                            cell.needs(),
                            cell.valid(),
                            cell.ending(),
                            cell.lacking()));
            }
        return new ListFile("kesenjangan-bimtek", messages.get(locale, "training.gap.nav"), lines);
    }
}
