package id.naungan.aid.account;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.aid.payment.Payment;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.store.Ids;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What homes spent of a payment, and the account they give of it. */
@Component
class Accounts {

    private static final ActKind SPENT = ActKind.of("aid.expense-kept");
    private static final ActKind WITHDRAWN = ActKind.of("aid.expense-withdrawn");
    private static final ActKind SENT = ActKind.of("aid.account-sent");
    private static final ActKind JUDGED = ActKind.of("aid.account-judged");

    private final JdbcClient db;
    private final Acts acts;
    private final Files files;
    private final Notices notices;
    private final Scopes scopes;
    private final Clock clock;

    Accounts(JdbcClient db, Acts acts, Files files, Notices notices, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.files = files;
        this.notices = notices;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Expense> expenses(UUID payment) {
        return db.sql("""
                        select id, version, spent_on, item, what, amount, file_id, written_by_name, withdrawn_why from aid.expense
                         where payment_id = ? order by withdrawn_at is not null, spent_on, id""").param(payment).query(Expense.class).list();
    }

    /** False when more would be spent than is left. */
    boolean spend(Payment payment, ExpenseForm form, Checked.@Nullable Fine scan) {
        return acts.perform(SPENT, Reason.NONE, () -> {
            // Waits for whoever else writes in this account.
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 4))")
                    .param(payment.id().toString())
                    .query()
                    .listOfRows();
            if (written(form.id())) return true;
            if (form.amount().value() > left(payment.id())) return false;
            if (scan != null)
                files.keep(
                        form.scan(), Owner.institution(payment.institutionId(), payment.district()), "bantuan", scan);
            db.sql("""
                    insert into aid.expense (id, payment_id, institution_id, district, spent_on, item, what, amount, file_id, written_by_name, written_at)
                    values (:id, :payment, :home, :district, :on, :item, :what, :amount, :file, :by, :at)""")
                    .param("id", form.id())
                    .param("payment", payment.id())
                    .param("home", payment.institutionId())
                    .param("district", payment.district())
                    .param("on", form.spentOn())
                    .param("item", form.item())
                    .param("what", form.what())
                    .param("amount", form.amount().value())
                    .param("file", scan == null ? null : form.scan())
                    .param("by", scopes.current().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        });
    }

    private boolean written(UUID expense) {
        return db.sql("select exists (select from aid.expense where id = ?)")
                .param(expense)
                .query(Boolean.class)
                .single();
    }

    private long left(UUID payment) {
        return db.sql("""
                        select coalesce((select r.amount from aid.receipt r where r.id = a.id), 0) - a.spent - a.returned from aid.account a where a.id = ?""").param(payment).query(Long.class).single();
    }

    void withdraw(UUID expense, int version, String why) {
        acts.perform(WITHDRAWN, Reason.of(why), () -> {
            int written = db.sql("""
                    update aid.expense set version = version + 1, withdrawn_at = ?, withdrawn_why = ? where id = ? and version = ? and withdrawn_at is null""")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), why, expense, version)
                    .update();
            if (written == 0) throw new Stale();
        });
    }

    void send(Payment payment) {
        acts.perform(SENT, Reason.NONE, () -> {
            int sent = db.sql("""
                    update aid.account set state = 'DIKIRIM', sent_at = ?, sent_by_name = ?, version = version + 1
                     where id = ? and version = ? and state in ('BELUM', 'DIKEMBALIKAN')""")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scopes.current().name(),
                            payment.id(),
                            payment.accountVersion())
                    .update();
            if (sent == 0) throw new Stale();
        });
    }

    void judge(Payment payment, JudgementForm form) {
        acts.perform(JUDGED, Reason.of(form.remark()), () -> {
            int judged = db.sql("""
                    update aid.account set state = ?, remark = ?, judged_at = ?, judged_by_name = ?, version = version + 1
                     where id = ? and version = ? and state = 'DIKIRIM'""")
                    .params(
                            form.judged().name(),
                            form.remark(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scopes.current().name(),
                            payment.id(),
                            payment.accountVersion())
                    .update();
            if (judged == 0) throw new Stale();
            notices.tell(new NewNotice(
                    form.judged() == JudgementForm.Judged.DITERIMA ? "aid-accepted" : "aid-sent-back",
                    List.of(new Fact.Day(payment.paidOn())),
                    payment.href(),
                    Urgency.BIASA,
                    "aid-judged:" + Ids.next(),
                    Audience.at(payment.institutionId(), Role.PENGELOLA)));
        });
    }
}
