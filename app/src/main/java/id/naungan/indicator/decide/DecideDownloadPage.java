package id.naungan.indicator.decide;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.indicator.measure.Where;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The whole table of an answer as a file. */
@Controller
class DecideDownloadPage {

    private static final String HERE = DecidePage.HERE + "/{tanya:[a-z]+}/unduhan";
    private static final ActKind DOWNLOADED = ActKind.of("indicator.answer-downloaded");
    private static final int ALL = 1_000_000;

    private final DecidePage pages;
    private final Wording wording;
    private final Messages messages;
    private final Downloads downloads;

    DecideDownloadPage(DecidePage pages, Wording wording, Messages messages, Downloads downloads) {
        this.pages = pages;
        this.wording = wording;
        this.messages = messages;
        this.downloads = downloads;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DECISIONS)
    ModelAndView ask(@PathVariable String tanya, @RequestParam(defaultValue = "") String wilayah) {
        return page(pages.asks(tanya).question(), pages.where(wilayah), Downloads.blank());
    }

    private static ModelAndView page(Question question, Where where, Form<DownloadPurpose> form) {
        return new ModelAndView("indicator/decide/download")
                .addObject("form", form)
                .addObject("question", question)
                .addObject("where", where);
    }

    @PostMapping(HERE)
    @May(Permission.SEE_DECISIONS)
    @Nullable
    ModelAndView take(
            @PathVariable String tanya,
            @RequestParam(defaultValue = "") String wilayah,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var asks = pages.asks(tanya);
        var where = pages.where(wilayah);
        return downloads.give(
                purpose,
                DOWNLOADED,
                asks.question() + " " + where.region(),
                form -> page(asks.question(), where, form),
                format -> file(asks.answer(where, 1, ALL), locale).send(format, response));
    }

    private ListFile file(Answer answer, Locale locale) {
        var lines = new ArrayList<List<?>>();
        lines.add(answer.columns().stream()
                .map(column -> messages.get(locale, column.key()))
                .toList());
        for (var line : answer.lines())
            lines.add(line.cells().stream()
                    .map(cell -> wording.cell(cell, locale))
                    .toList());
        return new ListFile(
                "keputusan-" + answer.question().name().toLowerCase(Locale.ROOT),
                messages.get(locale, answer.question().key("short")),
                lines);
    }
}
