package id.naungan.report.home;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.report.domain.HomeReport;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accepts a report that was sent, or sends it back. */
@Component
class JudgeReport {

    private static final ActKind JUDGED = ActKind.of("report.judged");

    private final JdbcClient db;
    private final Acts acts;
    private final Notices notices;
    private final Scopes scopes;
    private final Clock clock;

    JudgeReport(JdbcClient db, Acts acts, Notices notices, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.notices = notices;
        this.scopes = scopes;
        this.clock = clock;
    }

    void judge(HomeReport report, ReportVerdictForm form) {
        acts.perform(JUDGED, Reason.of(form.remark()), () -> {
            int judged = db.sql("""
                            update report.report set version = version + 1, state = ?, judged_at = ?, judged_by_name = ?, remark = ?
                             where id = ? and version = ? and state = 'DIKIRIM'""")
                    .params(
                            form.verdict().name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scopes.current().name(),
                            form.remark(),
                            report.id(),
                            form.version())
                    .update();
            if (judged == 0) throw new Stale();
            notices.tell(new NewNotice(
                    "laporan-" + form.verdict().name().toLowerCase(Locale.ROOT),
                    List.of(new Fact.Home(report.institutionId()), new Fact.Day(report.until())),
                    report.href(),
                    Urgency.BIASA,
                    "laporan-dinilai:" + report.id() + ":" + report.edition(),
                    Audience.at(report.institutionId(), Role.PENGELOLA)));
        });
    }
}
