package id.naungan.aid.proposal;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a proposal consists of: homes, their lines, their days; and the sums by regency. */
@Component
@Transactional(readOnly = true)
public class ProposalLines {

    private static final int PAGE = 50;
    private static final Pattern RANGE = Pattern.compile("\\[(\\d{4}-\\d\\d-\\d\\d),(\\d{4}-\\d\\d-\\d\\d)\\)");
    private static final String HOMES = """
            select h.*, coalesce((select sum(m.amount) from aid.payment m where m.proposal_id = h.proposal_id and m.institution_id = h.institution_id), 0) as paid
              from aid.home h where h.proposal_id = :proposal""";

    private final JdbcClient db;
    private final Scopes scopes;

    ProposalLines(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** Which homes: all, paid, refused, with lines that wait, not verified, sent back. */
    public enum Which {
        SEMUA("true"),
        DAPAT("h.amount > 0"),
        DITOLAK("h.amount = 0"),
        DITAHAN("h.held > 0"),
        BELUM("h.eligible + h.held > 0 and h.district_verdict is null"),
        KEMBALI("h.district_verdict in ('KEMBALI', 'TOLAK') or h.province_verdict in ('KEMBALI', 'TOLAK')");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** Sums of one regency. */
    public record Sum(String district, long homes, long clients, long days, long amount, long paid) {}

    public Page<HomeRow> homes(UUID proposal, Which which, String district, int number) {
        var scope = scopes.current();
        var rows = db.sql(HOMES + " and (" + which.condition + ") and (:district = '' or h.district = :district) and "
                        + scope.within("h.district") + " order by h.district, h.home_name, h.institution_id limit "
                        + (PAGE + 1) + " offset :skip")
                .param("proposal", proposal)
                .param("district", district)
                .param("region", scope.region())
                .param("skip", (number - 1) * PAGE)
                .query(ProposalLines::home)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }

    /** All homes that get something, in the order of the list for the treasury. */
    public List<HomeRow> paidHomes(UUID proposal) {
        var scope = scopes.current();
        return db.sql(HOMES + " and h.amount > 0 and " + scope.within("h.district")
                        + " order by h.district, h.home_name, h.institution_id")
                .param("proposal", proposal)
                .param("region", scope.region())
                .query(ProposalLines::home)
                .list();
    }

    public HomeRow home(UUID proposal, UUID institution) {
        return db.sql(HOMES + " and h.institution_id = :home")
                .param("proposal", proposal)
                .param("home", institution)
                .query(ProposalLines::home)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** What a home got in every proposal it stands in, the latest first. */
    public List<HomeRow> ofHome(UUID institution) {
        return db.sql("""
                        select h.*, coalesce((select sum(m.amount) from aid.payment m where m.proposal_id = h.proposal_id and m.institution_id = h.institution_id), 0) as paid
                          from aid.home h join aid.proposal q on q.id = h.proposal_id and q.state <> 'DRAF' and q.status = 'SELESAI'
                         where h.institution_id = ? order by q.since desc, q.id limit 60""").param(institution).query(ProposalLines::home).list();
    }

    public List<LineRow> lines(UUID proposal, UUID institution) {
        return db.sql("""
                        select client_id, client_name, from_proposal, days, gross, amount, status, reasons, spans::text as spans
                          from aid.line where proposal_id = ? and institution_id = ? order by from_proposal <> proposal_id, client_name, client_id""")
                .params(proposal, institution)
                .query((rs, i) -> line(proposal, rs))
                .list();
    }

    /** By regency, the largest amount first; the reader's area only. */
    public List<Sum> sums(UUID proposal) {
        var scope = scopes.current();
        return db.sql("""
                        select h.district, count(*) filter (where h.amount > 0) as homes, sum(h.eligible) as clients, sum(h.days) as days, sum(h.amount) as amount,
                               coalesce(sum(m.paid), 0) as paid
                          from aid.home h left join (select x.institution_id, sum(x.amount) as paid from aid.payment x where x.proposal_id = :proposal group by 1) m
                            on m.institution_id = h.institution_id
                         where h.proposal_id = :proposal and %s group by h.district order by sum(h.amount) desc, h.district""".formatted(scope.within("h.district")))
                .param("proposal", proposal)
                .param("region", scope.region())
                .query(Sum.class)
                .list();
    }

    /** How often each reason refused a line. */
    public record Reason(String reason, long lines) {}

    public List<Reason> reasons(UUID proposal) {
        var scope = scopes.current();
        // The nation reads no lines.
        if (scope.reach() == Reach.NATION) return List.of();
        return db.sql("""
                        select r as reason, count(*) as lines from aid.line l, unnest(l.reasons) r where l.proposal_id = :proposal and l.status <> 'LAYAK' and %s
                         group by r order by count(*) desc, r""".formatted(scope.within("l.district")))
                .param("proposal", proposal)
                .param("region", scope.region())
                .query(Reason.class)
                .list();
    }

    /** What one client's days brought which home, the latest first. */
    public List<ClientLine> ofClient(UUID client) {
        return db.sql("""
                        select l.proposal_id, g.name as programme, p.name as period, h.home_name, l.from_proposal <> l.proposal_id as correction, l.days, l.amount, l.status,
                               l.reasons, l.spans::text as spans, q.state
                          from aid.line l join aid.home h on h.proposal_id = l.proposal_id and h.institution_id = l.institution_id
                          join aid.proposal q on q.id = l.proposal_id and q.status = 'SELESAI' join aid.programme g on g.id = q.programme_id join aid.period p on p.id = q.period_id
                         where l.client_id = ? and (q.state <> 'DRAF' or (select access.role()) <> 'PENGELOLA') order by q.since desc, q.id, h.home_name""")
                .param(client)
                .query((rs, i) -> new ClientLine(
                        rs.getObject("proposal_id", UUID.class),
                        rs.getString("programme"),
                        rs.getString("period"),
                        rs.getString("home_name"),
                        rs.getBoolean("correction"),
                        rs.getInt("days"),
                        rs.getLong("amount"),
                        rs.getString("status"),
                        texts(rs, "reasons"),
                        days(rs.getString("spans")),
                        Proposal.State.valueOf(rs.getString("state"))))
                .list();
    }

    /** One line of a client's file. */
    public record ClientLine(
            UUID proposalId,
            String programme,
            String period,
            String home,
            boolean correction,
            int days,
            long amount,
            String status,
            List<String> reasons,
            List<LineRow.Days> spans,
            Proposal.State state) {}

    private static HomeRow home(ResultSet rs, int number) throws SQLException {
        return new HomeRow(
                rs.getObject("proposal_id", UUID.class),
                rs.getObject("institution_id", UUID.class),
                rs.getString("home_name"),
                rs.getString("kind"),
                rs.getString("district"),
                rs.getObject("declaration_id") != null,
                texts(rs, "reasons"),
                rs.getInt("clients"),
                rs.getInt("eligible"),
                rs.getInt("held"),
                rs.getLong("days"),
                rs.getLong("gross"),
                rs.getLong("amount"),
                rs.getString("district_verdict"),
                rs.getString("province_verdict"),
                rs.getString("remark"),
                rs.getLong("paid"));
    }

    private static LineRow line(UUID proposal, ResultSet rs) throws SQLException {
        var from = rs.getObject("from_proposal", UUID.class);
        return new LineRow(
                rs.getObject("client_id", UUID.class),
                rs.getString("client_name"),
                from,
                !from.equals(proposal),
                rs.getInt("days"),
                rs.getLong("gross"),
                rs.getLong("amount"),
                rs.getString("status"),
                texts(rs, "reasons"),
                days(rs.getString("spans")));
    }

    private static List<String> texts(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }

    static List<LineRow.Days> days(@Nullable String multirange) {
        var days = new ArrayList<LineRow.Days>();
        var found = RANGE.matcher(multirange == null ? "" : multirange);
        while (found.find())
            days.add(new LineRow.Days(
                    LocalDate.parse(found.group(1)),
                    LocalDate.parse(found.group(2)).minusDays(1)));
        return days;
    }
}
