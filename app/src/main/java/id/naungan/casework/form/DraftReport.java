package id.naungan.casework.form;

import id.naungan.casework.Today;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.step.Step;
import id.naungan.casework.step.progress.MonthReport;
import id.naungan.client.PeriodLine;
import id.naungan.web.Ui;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the draft of a progress report from what was recorded: notes, figures and how the plan stands. The worker edits and signs;
 * what nobody recorded is said to be missing and never made up.
 */
@Component
class DraftReport {

    private static final Map<String, String> WEEK = Map.of(
            "KESEHATAN",
            "health",
            "PENDIDIKAN",
            "learning",
            "PSIKOSOSIAL",
            "behaviour",
            "KELUARGA",
            "family",
            "PERLINDUNGAN",
            "problems");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM-uuuu");

    private final List<PeriodLine.Source> sources;
    private final CaseForms forms;
    private final Sections sections;
    private final Today today;
    private final JdbcClient db;

    DraftReport(List<PeriodLine.Source> sources, CaseForms forms, Sections sections, Today today, JdbcClient db) {
        this.sources = sources;
        this.forms = forms;
        this.sections = sections;
        this.today = today;
        this.db = db;
    }

    /** What is written beforehand, by section; nothing for forms that are no reports. */
    Map<String, Map<String, List<String>>> of(Ui ui, CaseForm form) {
        var last = today.date();
        return switch (form.step()) {
            case LAPORAN_MINGGUAN ->
                Map.of(
                        "minggu",
                        week(ui, form.clientId(), last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), last));
            case LAPORAN_BULANAN ->
                month(ui, form, YearMonth.from(last.getDayOfMonth() <= 7 ? last.minusMonths(1) : last));
            case TINJAUAN -> Map.of("capaian", goals(form));
            default -> Map.of();
        };
    }

    private Map<String, List<String>> week(Ui ui, UUID client, LocalDate from, LocalDate until) {
        var lines = lines(client, from, until);
        var texts = new LinkedHashMap<String, List<String>>();
        put(texts, "from", DAY.format(from));
        put(texts, "until", DAY.format(until));
        WEEK.forEach((area, component) ->
                put(texts, component, words(ui, lines, line -> line.group().equalsIgnoreCase(area))));
        var general = words(
                ui, lines, line -> line.group().equals("umum") || line.group().equals("kata"));
        put(texts, "problems", join(texts, "problems", general));
        return texts;
    }

    private Map<String, Map<String, List<String>>> month(Ui ui, CaseForm form, YearMonth month) {
        var lines = lines(form.clientId(), month.atDay(1), month.atEndOfMonth());
        var areas = new LinkedHashMap<String, List<String>>();
        put(areas, "month", MONTH.format(month));
        MonthReport.COMPONENTS.forEach((area, component) ->
                put(areas, component, words(ui, lines, line -> line.group().equalsIgnoreCase(area))));
        var ahead = new LinkedHashMap<String, List<String>>();
        put(ahead, "progress", plan(ui, form));
        put(
                ahead,
                "problems",
                words(
                        ui,
                        lines,
                        line -> line.group().equals("umum") || line.group().equals("kata")));
        return Map.of("bulan", areas, "kemajuan", ahead);
    }

    /** The goals of the plan in force, to be gone through one by one. */
    private Map<String, List<String>> goals(CaseForm form) {
        var texts = new LinkedHashMap<String, List<String>>();
        forms.signed(form.caseId(), Step.RENCANA)
                .flatMap(plan -> sections.find(plan.id(), "sasaran"))
                .ifPresent(goals -> goals.content().forEach((path, values) -> {
                    if (path.startsWith("goals[") && (path.endsWith("].area") || path.endsWith("].goal")))
                        texts.put(path, values);
                }));
        return texts;
    }

    private String plan(Ui ui, CaseForm form) {
        return forms.signed(form.caseId(), Step.RENCANA)
                .map(plan -> db
                        .sql("""
                        select words, status, due_on from client.task where starts_with(key, ?) and status <> 'BATAL' order by due_on""")
                        .param("rencana:" + plan.id() + ":")
                        .query((row, n) -> line(
                                ui,
                                row.getString("words"),
                                row.getString("status"),
                                row.getObject("due_on", LocalDate.class)))
                        .list()
                        .stream()
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> ui.msg("casework.draft.no-plan"));
    }

    private String line(Ui ui, String words, String status, LocalDate due) {
        var standing = status.equals("SELESAI") ? "done" : due.isBefore(today.date()) ? "late" : "open";
        return ui.msg("casework.draft.goal." + standing, words, ui.date(due));
    }

    private List<PeriodLine> lines(UUID client, LocalDate from, LocalDate until) {
        return sources.stream()
                .flatMap(source -> source.of(client, from, until).stream())
                .toList();
    }

    private static String words(Ui ui, List<PeriodLine> lines, Predicate<PeriodLine> which) {
        return lines.stream()
                .filter(which)
                .map(line -> ui.msg(
                        line.labelKey(),
                        line.args().stream()
                                .map(arg -> arg instanceof LocalDate day ? ui.date(day) : arg)
                                .toArray()))
                .collect(Collectors.joining("\n"));
    }

    private static String join(Map<String, List<String>> texts, String component, String more) {
        var before = texts.getOrDefault(component, List.of());
        return before.isEmpty() ? more : before.getFirst() + "\n" + more;
    }

    private static void put(Map<String, List<String>> into, String path, String text) {
        if (!text.isBlank()) into.put(path, List.of(text.length() > 1990 ? text.substring(0, 1990) + "…" : text));
    }
}
