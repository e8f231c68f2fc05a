package id.naungan.consult.question;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds whoever is asked on the last day; once it is late, the province too. Each once a question. */
@Component
class RemindOfQuestions implements Daily {

    private static final ActKind REMINDED = ActKind.of("consult.question-reminded");

    private record Due(
            UUID id,
            UUID institutionId,
            String district,
            @Nullable UUID toHome,
            LocalDate dueOn) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Notices notices;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    RemindOfQuestions(
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
        return "consult-questions";
    }

    @Override
    public void run() {
        scopes.asSystem("konsultasi", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
            var due = transaction.execute(
                    s -> db.sql("""
                            select id, institution_id, district, to_home, due_on from consult.question
                             where state = 'MENUNGGU' and ((told = 0 and due_on <= ?) or (told = 1 and due_on < ?)) order by due_on limit 2000""").params(today, today).query(Due.class).list());
            if (!due.isEmpty()) acts.perform(REMINDED, Reason.NONE, () -> due.forEach(one -> tell(one, today)));
        });
    }

    private void tell(Due of, LocalDate today) {
        boolean late = of.dueOn().isBefore(today);
        var kind = late ? "konsultasi-terlambat" : "konsultasi-ingat";
        notices.tell(new NewNotice(
                kind,
                List.of(new Fact.Home(of.institutionId()), new Fact.Day(of.dueOn())),
                "/konsultasi/" + of.id(),
                late ? Urgency.PENTING : Urgency.BIASA,
                kind + ":" + of.id() + ":" + of.dueOn(),
                audience(of, late)));
        db.sql("update consult.question set told = ?, version = version + 1 where id = ?")
                .params(late ? 2 : 1, of.id())
                .update();
    }

    private static Audience audience(Due of, boolean late) {
        if (late) return Audience.above(of.district(), Role.DINSOS_KAB, Role.DINSOS_PROV);
        return of.toHome() == null
                ? Audience.above(of.district(), Role.DINSOS_KAB)
                : Audience.at(of.toHome(), Role.PENGELOLA);
    }
}
