package id.naungan.aid.payment;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.aid.proposal.HomeRow;
import id.naungan.aid.proposal.Proposal;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was paid to homes, and what they say arrived. */
@Component
public class Payments {

    private static final int PAGE = 50;
    private static final ActKind PAID = ActKind.of("aid.payment-recorded");
    private static final ActKind RECEIVED = ActKind.of("aid.receipt-confirmed");
    private static final String ALL = """
            select m.id, m.proposal_id, m.institution_id, h.home_name, m.district, m.region, g.programme, g.period, m.paid_on, m.amount, m.sp2d, m.bank, m.note,
                   m.paid_by_name, r.received_on, r.amount as received, r.note as received_note, a.due_on, a.state, a.version as account_version, a.spent,
                   a.returned, a.sent_by_name, a.judged_by_name, a.remark
              from aid.payment m join aid.account a on a.id = m.id join aid.home h on h.proposal_id = m.proposal_id and h.institution_id = m.institution_id
              cross join lateral aid.about(m.proposal_id) g left join aid.receipt r on r.id = m.id""";

    private final JdbcClient db;
    private final Acts acts;
    private final Notices notices;
    private final Scopes scopes;
    private final Clock clock;

    Payments(JdbcClient db, Acts acts, Notices notices, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.notices = notices;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Payment> ofHome(UUID home) {
        return db.sql(ALL + " where m.institution_id = ? order by m.paid_on desc, m.id limit 200")
                .param(home)
                .query(Payment.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Payment> of(UUID proposal, UUID home) {
        return db.sql(ALL + " where m.proposal_id = ? and m.institution_id = ? order by m.paid_on, m.id")
                .params(proposal, home)
                .query(Payment.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Payment one(UUID home, UUID id) {
        return db.sql(ALL + " where m.institution_id = ? and m.id = ?")
                .params(home, id)
                .query(Payment.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Which accounts: late, not sent, waiting to be judged, sent back, accepted. */
    public enum Which {
        LEWAT("a.state in ('BELUM', 'DIKEMBALIKAN') and a.due_on < :today"),
        BELUM("a.state = 'BELUM'"),
        DIKIRIM("a.state = 'DIKIRIM'"),
        DIKEMBALIKAN("a.state = 'DIKEMBALIKAN'"),
        DITERIMA("a.state = 'DITERIMA'");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    @Transactional(readOnly = true)
    public Page<Payment> accounts(Which which, int number) {
        var scope = scopes.current();
        var rows = db.sql(ALL + " where " + which.condition + " and " + scope.within("a.district")
                        + " and (:today::date is not null) order by a.due_on, a.id limit " + (PAGE + 1)
                        + " offset :skip")
                .param("today", today())
                .param("region", scope.region())
                .param("skip", (number - 1) * PAGE)
                .query(Payment.class)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }

    /** How many accounts stand in each list, with what they are about in rupiah. */
    public record Count(long late, long waiting, long sent, long returned, long accepted, long paid, long spent) {}

    @Transactional(readOnly = true)
    public Count counts() {
        var scope = scopes.current();
        return db.sql("""
                        select count(*) filter (where a.state in ('BELUM', 'DIKEMBALIKAN') and a.due_on < :today) as late, count(*) filter (where a.state = 'BELUM') as waiting,
                               count(*) filter (where a.state = 'DIKIRIM') as sent, count(*) filter (where a.state = 'DIKEMBALIKAN') as returned,
                               count(*) filter (where a.state = 'DITERIMA') as accepted, coalesce(sum(m.amount), 0) as paid, coalesce(sum(a.spent), 0) as spent
                          from aid.account a join aid.payment m on m.id = a.id where %s""".formatted(scope.within("a.district")))
                .param("today", today())
                .param("region", scope.region())
                .query(Count.class)
                .single();
    }

    /** False when it would be more than was decided for the home. */
    boolean pay(Proposal proposal, HomeRow home, PaymentForm form) {
        return acts.perform(PAID, Reason.of(form.sp2d()), () -> {
            var done = db.sql("select exists (select from aid.payment where id = ?)")
                    .param(form.id())
                    .query(Boolean.class)
                    .single();
            if (done) return true;
            long paid = of(proposal.id(), home.institutionId()).stream()
                    .mapToLong(Payment::amount)
                    .sum();
            if (paid + form.amount().value() > home.amount()) return false;
            db.sql("""
                    insert into aid.payment (id, proposal_id, institution_id, district, region, paid_on, amount, sp2d, bank, note, paid_by, paid_by_name, paid_at)
                    values (:id, :proposal, :home, :district, :area, :on, :amount, :sp2d,
                      (select b.bank || ' ' || repeat('•', 4) || right(regexp_replace(b.number, '\\D', '', 'g'), 4) from aid.bank_account b
                        where b.institution_id = :home and b.ended_on is null),
                      :note, :account, :by, :at)""")
                    .param("id", form.id())
                    .param("proposal", proposal.id())
                    .param("home", home.institutionId())
                    .param("district", home.district())
                    .param("area", proposal.region())
                    .param("on", form.paidOn())
                    .param("amount", form.amount().value())
                    .param("sp2d", form.sp2d())
                    .param("note", form.note())
                    .param("account", scopes.current().account())
                    .param("by", scopes.current().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            tell(home, form);
            return true;
        });
    }

    private void tell(HomeRow home, PaymentForm form) {
        notices.tell(new NewNotice(
                "aid-paid",
                List.of(new Fact.Day(form.paidOn())),
                "/lks/" + home.institutionId() + "/bantuan",
                Urgency.BIASA,
                "aid-paid:" + form.id(),
                Audience.at(home.institutionId(), Role.PENGELOLA)));
    }

    void receive(Payment payment, ReceiptForm form) {
        acts.perform(RECEIVED, Reason.of(form.note()), () -> {
            db.sql("""
                    insert into aid.receipt (id, institution_id, district, received_on, amount, note, confirmed_by_name, confirmed_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            payment.id(),
                            payment.institutionId(),
                            payment.district(),
                            form.receivedOn(),
                            form.amount().value(),
                            form.note(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(scopes.current().zone()));
    }
}
