package id.naungan.report.desk;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.notice.Audience;
import id.naungan.notice.Daily;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import id.naungan.report.domain.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts reports among the tasks of homes that have accounts, and says once that one is due and once that it is late. */
@Component
class RemindOfReports implements Daily {

    private static final ActKind REMINDED = ActKind.of("report.reminded");

    /** So long after its day a report that was never sent is no longer asked for by itself. */
    private static final int LATE_DAYS = 60;

    private record Home(UUID id, String district, boolean asked, boolean told) {}

    private static final int AT_ONCE = 500;

    private final JdbcClient db;
    private final Acts acts;
    private final Tasks tasks;
    private final Notices notices;
    private final ReportDesk desk;
    private final Terms terms;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    RemindOfReports(
            JdbcClient db,
            Acts acts,
            Tasks tasks,
            Notices notices,
            ReportDesk desk,
            Terms terms,
            Scopes scopes,
            TransactionOperations transaction,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.tasks = tasks;
        this.notices = notices;
        this.desk = desk;
        this.terms = terms;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "home-reports";
    }

    @Override
    public void run() {
        scopes.asSystem("laporan", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"));
            for (var span : Span.values()) remind(span, span.ended(today, 1).getFirst(), today);
        });
    }

    private void remind(Span span, LocalDate since, LocalDate today) {
        var due = desk.due(span, since);
        if (due.plusDays(LATE_DAYS).isBefore(today)) return;
        boolean late = due.isBefore(today);
        boolean soon = !late
                && !due.minusDays(terms.value("laporan-ingat").value().intValueExact())
                        .isAfter(today);
        var homes = transaction.execute(status -> missing(span, since, late)).stream()
                .filter(home -> !home.asked() || !home.told() && (late || soon))
                .toList();
        for (int i = 0; i < homes.size(); i += AT_ONCE) {
            var some = homes.subList(i, Math.min(homes.size(), i + AT_ONCE));
            acts.perform(
                    REMINDED,
                    Reason.NONE,
                    () -> some.forEach(home -> {
                        if (!home.asked()) task(home, span, since, due);
                        if (!home.told() && (late || soon)) tell(home, span, since, due, late);
                    }));
        }
    }

    /** Homes somebody manages that have not sent it; whether it stands among their tasks, and whether they were told already. */
    private List<Home> missing(Span span, LocalDate since, boolean late) {
        return db.sql("""
                select i.id, i.district, exists (select from client.task t where t.key = 'laporan:' || i.id || :what) as asked,
                       exists (select from notice.notice n where n.key = 'laporan:' || i.id || :what || :when) as told
                  from institution.institution i
                 where i.registration_status not in ('TUTUP', 'FIKTIF')
                   and exists (select from access.account a where a.institution_id = i.id and a.role = 'PENGELOLA' and a.status = 'ACTIVE')
                   and not exists (select from report.report r where r.institution_id = i.id and r.span = :span and r.since = :since and r.state in ('DIKIRIM', 'DITERIMA'))
                 order by i.id""")
                .param("what", ":" + span + ":" + since)
                .param("when", late ? ":lewat" : ":tenggat")
                .param("span", span.name())
                .param("since", since)
                .query(Home.class)
                .list();
    }

    private void task(Home home, Span span, LocalDate since, LocalDate due) {
        tasks.put(new NewTask(
                "laporan:" + home.id() + ":" + span + ":" + since,
                null,
                home.id(),
                home.district(),
                "laporan-" + span.name().toLowerCase(java.util.Locale.ROOT),
                null,
                due,
                null,
                Role.PENGELOLA.name(),
                "/lks/" + home.id() + "/laporan",
                span.term()));
    }

    private void tell(Home home, Span span, LocalDate since, LocalDate due, boolean late) {
        notices.tell(new NewNotice(
                late ? "laporan-lewat" : "laporan-tenggat",
                List.of(new Fact.Home(home.id()), new Fact.Word(span.messageKey()), new Fact.Day(due)),
                "/lks/" + home.id() + "/laporan",
                late ? Urgency.PENTING : Urgency.BIASA,
                "laporan:" + home.id() + ":" + span + ":" + since + (late ? ":lewat" : ":tenggat"),
                Audience.at(home.id(), Role.PENGELOLA)));
    }
}
