package id.naungan.aid.account;

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

/** Tells a home a week before its account is due and once it is late; the second time its office too. Each step once. */
@Component
class RemindOfAccounts implements Daily {

    private static final ActKind REMINDED = ActKind.of("aid.account-reminded");
    private static final int DAYS_BEFORE = 7;

    private record Due(UUID id, UUID institutionId, String district, LocalDate dueOn, int told) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Notices notices;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    RemindOfAccounts(
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
        return "aid-accounts";
    }

    @Override
    public void run() {
        scopes.asSystem("bansos", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
            var due = transaction.execute(s -> db.sql("""
                            select id, institution_id, district, due_on, told from aid.account where state in ('BELUM', 'DIKEMBALIKAN')
                               and ((told = 0 and due_on <= ?) or (told = 1 and due_on < ?)) order by due_on limit 2000""")
                    .params(today.plusDays(DAYS_BEFORE), today)
                    .query(Due.class)
                    .list());
            if (!due.isEmpty()) acts.perform(REMINDED, Reason.NONE, () -> due.forEach(account -> tell(account, today)));
        });
    }

    private void tell(Due account, LocalDate today) {
        boolean late = account.dueOn().isBefore(today);
        int told = notices.tell(new NewNotice(
                late ? "aid-account-late" : "aid-account-due",
                List.of(new Fact.Home(account.institutionId()), new Fact.Day(account.dueOn())),
                "/lks/" + account.institutionId() + "/bantuan/dana/" + account.id(),
                late ? Urgency.PENTING : Urgency.BIASA,
                "aid-account:" + account.id() + (late ? ":late" : ":due"),
                late
                        ? Audience.around(account.institutionId(), account.district(), Role.PENGELOLA, Role.DINSOS_KAB)
                        : Audience.at(account.institutionId(), Role.PENGELOLA)));
        if (told > 0)
            db.sql("update aid.account set told = ?, version = version + 1 where id = ?")
                    .params(late ? 2 : 1, account.id())
                    .update();
    }
}
