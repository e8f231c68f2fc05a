package id.naungan.aid.goods;

import id.naungan.access.Scopes;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account of goods: decided, sent, arrived, given out, left. Row security decides whose. */
@Component
@Transactional(readOnly = true)
public class GoodsAccounts {

    private static final int PAGE = 50;
    private static final String ALL = """
            select q.id as proposal_id, h.institution_id, h.home_name, h.district, q.region, g.name as programme, p.name as period, g.goods, g.unit,
                   aid.price(q) as price, aid.units(q, h.amount) as decided, d.sent, d.waiting, d.damaged, d.missing, coalesce(s.came, 0) as came,
                   coalesce(s.given, 0) as given, coalesce(s.lost, 0) as lost, q.since as period_since
              from aid.proposal q join aid.home h on h.proposal_id = q.id join aid.programme g on g.id = q.programme_id join aid.period p on p.id = q.period_id
              cross join lateral (select coalesce(sum(x.quantity), 0)::int as sent, count(*) filter (where a.id is null)::int as waiting,
                  coalesce(sum(a.damaged), 0)::int as damaged, coalesce(sum(a.missing), 0)::int as missing
                from aid.delivery x left join aid.arrival a on a.id = x.id where x.proposal_id = h.proposal_id and x.institution_id = h.institution_id) d
              left join aid.stock s on s.proposal_id = h.proposal_id and s.institution_id = h.institution_id
             where q.quantity is not null and q.state = 'DITETAPKAN' and aid.units(q, h.amount) > 0""";

    /** Which homes: all, to be sent to, not confirmed, short or damaged, with goods left. */
    public enum Which {
        SEMUA("true"),
        KIRIM("x.decided > x.sent - x.damaged - x.missing"),
        TERIMA("x.waiting > 0"),
        KURANG("x.damaged + x.missing > 0"),
        SISA("x.came > x.given + x.lost");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    private final JdbcClient db;
    private final Scopes scopes;

    GoodsAccounts(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** The reader's area, the latest first. */
    public Page<Goods> all(Which which, int number) {
        var scope = scopes.current();
        var rows = db.sql("select x.* from (" + ALL + " and " + scope.within("h.district") + ") x where "
                        + which.condition
                        + " order by x.period_since desc, x.programme, x.district, x.home_name, x.institution_id limit "
                        + (PAGE + 1) + " offset :skip")
                .param("region", scope.region())
                .param("skip", (number - 1) * PAGE)
                .query(Goods.class)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }

    public List<Goods> ofHome(UUID home) {
        return db.sql(ALL + " and h.institution_id = ? order by q.since desc, q.id limit 60")
                .param(home)
                .query(Goods.class)
                .list();
    }

    /** In the order of the list for the treasury. */
    public List<Goods> of(UUID proposal) {
        return db.sql(ALL + " and q.id = ? order by h.district, h.home_name, h.institution_id")
                .param(proposal)
                .query(Goods.class)
                .list();
    }

    public Goods one(UUID proposal, UUID home) {
        return db.sql(ALL + " and q.id = ? and h.institution_id = ?")
                .params(proposal, home)
                .query(Goods.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    public List<Delivery> deliveries(UUID proposal, UUID home) {
        return db.sql("""
                        select d.id, d.sent_on, d.quantity, d.number, d.note, d.sent_by_name, a.arrived_on, a.good, a.damaged, a.missing, a.note as arrival_note,
                               a.file_id, a.confirmed_by_name
                          from aid.delivery d left join aid.arrival a on a.id = d.id where d.proposal_id = ? and d.institution_id = ? order by d.sent_on, d.id""").params(proposal, home).query(Delivery.class).list();
    }

    public List<Movement> movements(UUID proposal, UUID home) {
        return db.sql("""
                        select m.id, m.moved_on, m.way, m.quantity, m.client_id, l.client_name, m.note, m.written_by_name,
                               exists (select from aid.goods u where u.undoes = m.id) as undone
                          from aid.goods m left join aid.line l on l.proposal_id = m.proposal_id and l.institution_id = m.institution_id and l.client_id = m.client_id
                            and l.from_proposal = m.proposal_id
                         where m.proposal_id = ? and m.institution_id = ? order by m.moved_on, m.id limit 1000""").params(proposal, home).query(Movement.class).list();
    }

    /** Whom the goods were counted from. */
    public List<Recipient> recipients(UUID proposal, UUID home) {
        return db.sql("""
                        select l.client_id, l.client_name as name, coalesce(sum(case m.way when 'KELUAR' then m.quantity when 'KEMBALI' then -m.quantity else 0 end), 0)::int as given
                          from aid.line l left join aid.goods m on m.proposal_id = l.proposal_id and m.institution_id = l.institution_id and m.client_id = l.client_id
                         where l.proposal_id = ? and l.institution_id = ? and l.from_proposal = l.proposal_id and l.status = 'LAYAK'
                         group by l.client_id, l.client_name order by l.client_name, l.client_id""").params(proposal, home).query(Recipient.class).list();
    }
}
