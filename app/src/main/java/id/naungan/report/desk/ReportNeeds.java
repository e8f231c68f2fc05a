package id.naungan.report.desk;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.report.domain.HomeReports;
import id.naungan.report.domain.Span;
import id.naungan.web.Need;
import java.util.List;
import org.springframework.stereotype.Component;

/** Monthly reports of homes that wait to be read. */
@Component
class ReportNeeds implements Need.Source {

    private final ReportDesk desk;
    private final HomeReports reports;
    private final Scopes scopes;

    ReportNeeds(ReportDesk desk, HomeReports reports, Scopes scopes) {
        this.desk = desk;
        this.reports = reports;
        this.scopes = scopes;
    }

    @Override
    public List<Need> needs() {
        var scope = scopes.current();
        if (!scope.may(Permission.JUDGE_REPORT)) return List.of();
        var since = Span.BULAN.ended(reports.today(), 1).getFirst();
        return List.of(new Need(
                13, "homereport.need", desk.sent(Span.BULAN, since), "/laporan?jenis=BULAN&mulai=" + since + "&mana=DIKIRIM", false));
    }
}
