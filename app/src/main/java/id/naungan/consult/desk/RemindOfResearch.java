package id.naungan.consult.desk;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Audience;
import id.naungan.notice.Daily;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds an office once of a researcher's request whose day has come. */
@Component
class RemindOfResearch implements Daily {

    private static final ActKind REMINDED = ActKind.of("consult.research-reminded");

    private record Due(UUID id, String region, LocalDate dueOn) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Notices notices;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    RemindOfResearch(
            JdbcClient db, Acts acts, Notices notices, Scopes scopes, TransactionOperations transaction, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.notices = notices;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consult-research";
    }

    @Override
    public void run() {
        scopes.asSystem("riset", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
            var due = transaction.execute(s -> db.sql(
                            "select id, region, due_on from consult.research where state = 'MASUK' and told = 0 and due_on <= ? limit 1000")
                    .param(today)
                    .query(Due.class)
                    .list());
            if (!due.isEmpty()) acts.perform(REMINDED, Reason.NONE, () -> due.forEach(this::tell));
        });
    }

    private void tell(Due of) {
        notices.tell(new NewNotice(
                "riset-ingat",
                List.of(new Fact.Day(of.dueOn())),
                "/permintaan-data/" + of.id(),
                Urgency.PENTING,
                "riset-ingat:" + of.id(),
                of.region().isEmpty()
                        ? Audience.above("00.00", Role.KEMENSOS)
                        : Audience.above(of.region() + ".00", Role.DINSOS_PROV)));
        db.sql("update consult.research set told = 1, version = version + 1 where id = ?")
                .param(of.id())
                .update();
    }
}
