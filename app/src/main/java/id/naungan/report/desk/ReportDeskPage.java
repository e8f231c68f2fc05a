package id.naungan.report.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.institution.InstitutionWords;
import id.naungan.report.desk.ReportDesk.Row;
import id.naungan.report.domain.HomeReports;
import id.naungan.report.domain.Span;
import id.naungan.web.Messages;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The office's desk of reports by period: who sent, who did not, who is late; as a list and as a file. A manager goes to the own home. */
@Controller
class ReportDeskPage {

    private static final ActKind DOWNLOADED = ActKind.of("report.desk-downloaded");
    private static final int PERIODS = 12;

    private final ReportDesk desk;
    private final HomeReports reports;
    private final InstitutionWords words;
    private final Messages messages;
    private final Downloads downloads;
    private final Scopes scopes;

    ReportDeskPage(
            ReportDesk desk,
            HomeReports reports,
            InstitutionWords words,
            Messages messages,
            Downloads downloads,
            Scopes scopes) {
        this.desk = desk;
        this.reports = reports;
        this.words = words;
        this.messages = messages;
        this.downloads = downloads;
        this.scopes = scopes;
    }

    private DeskAsked asked(Map<String, String> sent) {
        var span = Arrays.stream(Span.values())
                .filter(s -> s.name().equals(sent.get("jenis")))
                .findFirst()
                .orElse(Span.BULAN);
        var since = day(sent.getOrDefault("mulai", ""));
        if (since == null || !span.begins(since))
            since = span.ended(reports.today(), 1).getFirst();
        var district = sent.getOrDefault("wilayah", "");
        return new DeskAsked(
                span,
                since,
                district.matches("\\d\\d\\.\\d\\d") ? district : "",
                sent.getOrDefault("mana", "").replaceAll("[^A-Z_]", ""),
                sent.getOrDefault("hal", "").matches("[1-9]\\d{0,3}") ? Integer.parseInt(sent.get("hal")) : 1);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    @GetMapping("/laporan")
    @May(Permission.SEE_REPORTS)
    ModelAndView desk(@RequestParam Map<String, String> sent) {
        if (scopes.current().institution() != null)
            return new ModelAndView("redirect:/lks/" + scopes.current().institution() + "/laporan");
        var asked = asked(sent);
        var due = desk.due(asked.span(), asked.since());
        var rows = desk.rows(asked.span(), asked.since(), asked.district());
        return new ModelAndView("report/desk/desk")
                .addObject("asked", asked)
                .addObject("due", due)
                .addObject("term", desk.term(asked.span()))
                .addObject("periods", asked.span().ended(reports.today(), PERIODS))
                .addObject("all", rows)
                .addObject(
                        "page",
                        page(rows.stream().filter(r -> takes(r, asked, due)).toList(), asked.page()))
                .addObject("words", words)
                .addObject("today", reports.today());
    }

    private static Page<Row> page(List<Row> rows, int number) {
        int from = Math.min(rows.size(), (number - 1) * DeskAsked.PAGE);
        int to = Math.min(rows.size(), from + DeskAsked.PAGE + 1);
        return Page.cut(rows.subList(from, to), number, DeskAsked.PAGE, (long) rows.size());
    }

    private boolean takes(Row row, DeskAsked asked, LocalDate due) {
        return asked.which().isEmpty()
                || asked.which().equals(row.mark())
                || asked.which().equals("LEWAT") && row.late(due, reports.today());
    }

    @GetMapping("/laporan/unduhan")
    @May(Permission.JUDGE_REPORT)
    ModelAndView ask(@RequestParam Map<String, String> sent) {
        return download(asked(sent), Downloads.blank());
    }

    private static ModelAndView download(DeskAsked asked, Form<DownloadPurpose> form) {
        return new ModelAndView("report/desk/download").addObject("form", form).addObject("asked", asked);
    }

    @PostMapping("/laporan/unduhan")
    @May(Permission.JUDGE_REPORT)
    @Nullable
    ModelAndView take(
            @RequestParam Map<String, String> sent,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var asked = asked(sent);
        if (scopes.current().institution() != null) throw new NotVisible();
        return downloads.give(
                purpose,
                DOWNLOADED,
                asked.query(),
                form -> download(asked, form),
                format -> file(asked, locale).send(format, response));
    }

    private ListFile file(DeskAsked asked, Locale locale) {
        var due = desk.due(asked.span(), asked.since());
        var lines = new ArrayList<List<?>>();
        lines.add(Stream.of(
                        "homereport.home",
                        "institution.filter.region",
                        "homereport.span",
                        "homereport.since",
                        "homereport.due",
                        "homereport.state",
                        "homereport.sent-at",
                        "homereport.edition",
                        "homereport.late")
                .map(key -> messages.get(locale, key))
                .toList());
        for (var row : desk.rows(asked.span(), asked.since(), asked.district()))
            lines.add(List.of(
                    row.home(),
                    words.region(row.district()),
                    messages.get(locale, asked.span().messageKey()),
                    asked.since().toString(),
                    due.toString(),
                    messages.get(locale, "homereport.state." + row.mark()),
                    Objects.toString(
                            row.sentAt() == null
                                    ? null
                                    : row.sentAt()
                                            .atZoneSameInstant(scopes.current().zone())
                                            .toLocalDate(),
                            ""),
                    row.edition(),
                    messages.get(locale, row.late(due, reports.today()) ? "homereport.yes" : "homereport.no")));
        return new ListFile("laporan-lks", messages.get(locale, "homereport.nav"), lines);
    }
}
