package id.naungan.report.home;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.Tasks;
import id.naungan.institution.InstitutionCover;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import id.naungan.report.domain.Figure;
import id.naungan.report.domain.HomeReport;
import id.naungan.report.domain.HomeReports;
import id.naungan.report.domain.Span;
import id.naungan.store.Ids;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins, writes and sends a report. Sending signs it: figures and words are kept as they stand. */
@Component
class WriteReport {

    private static final ActKind BEGUN = ActKind.of("report.begun");
    private static final ActKind WRITTEN = ActKind.of("report.written");
    private static final ActKind SENT = ActKind.of("report.sent");

    private final JdbcClient db;
    private final Acts acts;
    private final HomeReports reports;
    private final Terms terms;
    private final Tasks tasks;
    private final Notices notices;
    private final Scopes scopes;
    private final Clock clock;

    WriteReport(
            JdbcClient db,
            Acts acts,
            HomeReports reports,
            Terms terms,
            Tasks tasks,
            Notices notices,
            Scopes scopes,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.reports = reports;
        this.terms = terms;
        this.tasks = tasks;
        this.notices = notices;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The report of a period; begun once, whoever taps first. */
    UUID begin(InstitutionCover home, Span span, LocalDate since) {
        acts.perform(
                BEGUN,
                Reason.NONE,
                () -> db.sql("""
                        insert into report.report (id, institution_id, district, span, since, until, due_on, written_by_name, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (institution_id, span, since) do nothing""")
                        .params(
                                Ids.next(),
                                home.id(),
                                home.district(),
                                span.name(),
                                since,
                                span.end(since),
                                terms.value(span.term()).lastDay(span.end(since)),
                                scopes.current().name(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        return reports.of(home.id(), span, since).orElseThrow().id();
    }

    void write(HomeReport report, NarrativeForm form) {
        acts.perform(WRITTEN, Reason.NONE, () -> narrative(report, form));
    }

    private void narrative(HomeReport report, NarrativeForm form) {
        int written = db.sql("""
                        update report.report set version = version + 1, achievements = ?, problems = ?, needs = ?, plans = ?, written_by_name = ?, written_at = ?
                         where id = ? and version = ? and state in ('DRAF', 'DIKEMBALIKAN')""")
                .params(
                        NarrativeForm.text(form.achievements()),
                        NarrativeForm.text(form.problems()),
                        NarrativeForm.text(form.needs()),
                        NarrativeForm.text(form.plans()),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        report.id(),
                        form.version())
                .update();
        if (written == 0) throw new Stale();
    }

    /** Writes what was typed, signs and sends. */
    void send(HomeReport report, NarrativeForm form) {
        acts.perform(SENT, Reason.NONE, () -> {
            narrative(report, form);
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            var figures = reports.figures(report);
            sign(report, figures);
            db.sql("""
                            update report.report set version = version + 1, state = 'DIKIRIM', edition = edition + 1, sent_at = ?, sent_by_name = ?, remark = null, judged_at = null,
                              judged_by_name = null where id = ?""").params(now, scopes.current().name(), report.id()).update();
            tasks.done(
                    "laporan:" + report.institutionId() + ":" + report.span() + ":" + report.since(),
                    reports.today(),
                    null);
            notices.tell(new NewNotice(
                    "laporan-dikirim",
                    List.of(new Fact.Home(report.institutionId()), new Fact.Day(report.until())),
                    report.href(),
                    Urgency.BIASA,
                    "laporan-dikirim:" + report.id() + ":" + (report.edition() + 1),
                    Audience.above(report.district(), Role.DINSOS_KAB)));
        });
    }

    private void sign(HomeReport report, List<Figure> figures) {
        db.sql("""
                insert into report.sent (id, report_id, institution_id, district, edition, figures, achievements, problems, needs, plans, digest, signed_by, signed_by_name, signed_at)
                select ?, r.id, r.institution_id, r.district, r.edition + 1, f.figures, r.achievements, r.problems, r.needs, r.plans,
                       encode(sha256(convert_to(f.figures::text || r.achievements || r.problems || r.needs || r.plans, 'UTF8')), 'hex'), ?, ?, ?
                  from report.report r, (select jsonb_agg(jsonb_build_object('section', x.section, 'code', x.code, 'n', x.n)) as figures
                    from unnest(?::text[], ?::text[], ?::numeric[]) x (section, code, n)) f where r.id = ?""")
                .params(
                        Ids.next(),
                        scopes.current().account(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        figures.stream().map(Figure::section).toArray(String[]::new),
                        figures.stream().map(Figure::code).toArray(String[]::new),
                        figures.stream().map(f -> f.n().toPlainString()).toArray(String[]::new),
                        report.id())
                .update();
    }
}
