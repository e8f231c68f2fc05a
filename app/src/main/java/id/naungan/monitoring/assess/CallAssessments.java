package id.naungan.monitoring.assess;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.monitoring.domain.TellMonitoring;
import id.naungan.notice.Audience;
import id.naungan.notice.Daily;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Once a year a home assesses itself: the day is set long before, the task and the notice come some weeks before it. */
@Component
class CallAssessments implements Daily {

    private static final ActKind CALLED = ActKind.of("monitoring.assessment-called");
    private static final int AT_ONCE = 2000;

    private record Due(UUID id, UUID institutionId, String district, LocalDate dueOn) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Terms terms;
    private final Tasks tasks;
    private final TellMonitoring tell;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    CallAssessments(
            JdbcClient db,
            Acts acts,
            Terms terms,
            Tasks tasks,
            TellMonitoring tell,
            Scopes scopes,
            TransactionOperations transaction,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.terms = terms;
        this.tasks = tasks;
        this.tell = tell;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "monitoring-assessments";
    }

    @Override
    public void run() {
        scopes.asSystem("pemantauan", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
            acts.perform(
                    CALLED,
                    Reason.NONE,
                    () -> db.sql("select monitoring.call_assessments(?, make_interval(months => ?), ?)")
                            .params(
                                    terms.value("mandiri-pertama").lastDay(today),
                                    terms.value("mandiri-setiap").value().intValueExact(),
                                    AT_ONCE)
                            .query(Integer.class)
                            .single());
            var due = transaction.execute(
                    status -> due(terms.value("mandiri-ingat").lastDay(today)));
            if (!due.isEmpty()) acts.perform(CALLED, Reason.NONE, () -> due.forEach(this::remind));
        });
    }

    private List<Due> due(LocalDate until) {
        return db.sql("""
                select a.id, a.institution_id, a.district, a.due_on from monitoring.assessment a where a.finished_on is null and a.due_on <= ?
                   and not exists (select from client.task t where t.key = 'penilaian-mandiri:' || a.id) order by a.due_on, a.id limit ?""").params(until, AT_ONCE).query(Due.class).list();
    }

    private void remind(Due due) {
        var href = "/lks/" + due.institutionId() + "/penilaian-mandiri";
        tasks.put(new NewTask(
                "penilaian-mandiri:" + due.id(),
                null,
                due.institutionId(),
                due.district(),
                "penilaian-mandiri",
                null,
                due.dueOn(),
                null,
                Role.PENGELOLA.name(),
                href,
                ""));
        tell.tell(
                "penilaian-mandiri",
                due.institutionId(),
                due.dueOn(),
                href,
                Urgency.BIASA,
                "penilaian-mandiri:" + due.id(),
                Audience.at(due.institutionId(), Role.PENGELOLA));
    }
}
