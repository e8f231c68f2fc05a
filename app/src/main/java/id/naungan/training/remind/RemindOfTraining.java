package id.naungan.training.remind;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Daily;
import id.naungan.notice.Fact;
import id.naungan.reference.Terms;
import id.naungan.training.domain.TellHomes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds homes of an answer that is due, of a training that begins, and months later of what they set out to do. Each once. */
@Component
class RemindOfTraining implements Daily {

    private static final ActKind REMINDED = ActKind.of("training.reminded");

    private record Row(UUID id, UUID home, LocalDate day) {}

    private record Due(String kind, Row of, String href) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Terms terms;
    private final TellHomes tell;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    RemindOfTraining(
            JdbcClient db,
            Acts acts,
            Terms terms,
            TellHomes tell,
            Scopes scopes,
            TransactionOperations transaction,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.terms = terms;
        this.tell = tell;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "training-reminders";
    }

    @Override
    public void run() {
        scopes.asSystem("bimtek", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"));
            var due = transaction.execute(status -> Stream.of(unanswered(today), beginning(today), followed(today))
                    .flatMap(List::stream)
                    .toList());
            if (!due.isEmpty()) acts.perform(REMINDED, Reason.NONE, () -> due.forEach(this::remind));
        });
    }

    private List<Due> unanswered(LocalDate today) {
        return rows("""
                select v.id, v.institution_id as home, e.answer_by as day from training.invitation v join training.event e on e.id = v.training_id
                 where v.state = 'DIUNDANG' and e.state = 'DIUNDANG' and e.answer_by between :from and :until""", today, terms.value("bimtek-ingat-undangan").lastDay(today)).stream()
                .map(row -> new Due("bimtek-ingat-jawab", row, "/bimtek/undangan/" + row.id()))
                .toList();
    }

    private List<Due> beginning(LocalDate today) {
        return rows("""
                select v.id, v.institution_id as home, e.begins_on as day from training.invitation v join training.event e on e.id = v.training_id
                 where v.state = 'DITERIMA' and e.state = 'DIUNDANG' and e.begins_on between :from and :until
                   and exists (select from training.participant p where p.training_id = e.id and p.institution_id = v.institution_id and p.state = 'TERDAFTAR')""", today, terms.value("bimtek-ingat-mulai").lastDay(today)).stream()
                .map(row -> new Due("bimtek-ingat-mulai", row, "/bimtek/undangan/" + row.id()))
                .toList();
    }

    /** Homes that came and whose term has passed, whether they wrote a plan or not; not those of long ago. */
    private List<Due> followed(LocalDate today) {
        int months = terms.value("bimtek-tindak-lanjut").value().intValueExact();
        return rows("""
                select distinct v.id, v.institution_id as home, e.ends_on as day from training.invitation v join training.event e on e.id = v.training_id
                  join training.attendance a on a.training_id = e.id and a.institution_id = v.institution_id and a.mark <> 'TIDAK'
                 where e.state = 'SELESAI' and e.ends_on between :from and :until""", today.minusMonths(months + 3L), today.minusMonths(months)).stream()
                .map(row -> new Due("bimtek-tindak-lanjut", row, "/lks/" + row.home() + "/bimtek"))
                .toList();
    }

    private List<Row> rows(String sql, LocalDate from, LocalDate until) {
        return db.sql(sql)
                .param("from", from)
                .param("until", until)
                .query(Row.class)
                .list();
    }

    private void remind(Due due) {
        var home = due.of().home();
        tell.tell(
                due.kind(),
                home,
                List.of(new Fact.Home(home), new Fact.Day(due.of().day())),
                due.href(),
                due.kind() + ":" + due.of().id());
    }
}
