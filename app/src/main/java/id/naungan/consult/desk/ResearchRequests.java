package id.naungan.consult.desk;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.consult.research.Code;
import id.naungan.consult.research.DataSet;
import id.naungan.consult.research.Extract;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests of researchers of the reader's office: read, judged, answered with a data set. */
@Component
class ResearchRequests {

    private static final ActKind JUDGED = ActKind.of("consult.research-judged");
    private static final ActKind MADE = ActKind.of("consult.dataset-made");
    private static final String ALL = """
            select id, version, region, name, university, email, phone, title, aim, kinds, ethics_file, asked_at, due_on, state, reply, judged_by_name
              from consult.research""";
    /** No fewer persons than this stand in a cell, whatever the term says. */
    private static final int LEAST = 5;

    private final JdbcClient db;
    private final Acts acts;
    private final DataSet data;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    ResearchRequests(JdbcClient db, Acts acts, DataSet data, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.data = data;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Research> all() {
        return db.sql(ALL + " order by state <> 'MASUK', due_on desc, id limit 200")
                .query(ResearchRequests::research)
                .list();
    }

    @Transactional(readOnly = true)
    public Research one(UUID id) {
        return db.sql(ALL + " where id = ?")
                .param(id)
                .query(ResearchRequests::research)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    @Transactional(readOnly = true)
    public List<DataDelivery> deliveries(UUID research) {
        return db.sql("""
                        select d.id, d.counted_on, d.k, d.row_count, d.sha256, d.made_by_name, d.made_at, d.expires_at, d.taken_at,
                               (select count(*) from consult.download x where x.delivery_id = d.id and x.outcome <> 'DIAMBIL')::int as refused
                          from consult.delivery d where d.research_id = ? order by d.made_at""").param(research).query(DataDelivery.class).list();
    }

    void judge(Research of, JudgeForm form) {
        acts.perform(JUDGED, Reason.of(form.reply()), () -> {
            int judged = db.sql("""
                    update consult.research set version = version + 1, state = ?, reply = ?, judged_by_name = ?, judged_at = ?
                     where id = ? and version = ? and state = 'MASUK'""")
                    .params(form.judged().name(), form.reply(), scopes.current().name(), now(), of.id(), form.version())
                    .update();
            if (judged == 0) throw new Stale();
        });
    }

    /** Counts, keeps what was counted, and gives the code by which it is fetched; shown to the office once. */
    Code deliver(Research of) {
        var code = Code.random();
        acts.perform(MADE, Reason.of(of.title()), () -> {
            if (one(of.id()).state().equals("MASUK") || one(of.id()).state().equals("DITOLAK")) throw new Stale();
            int k = Math.max(LEAST, terms.value("riset-k").value().intValueExact());
            var on = lastQuarter();
            var written =
                    data.write(of.kinds().stream().map(Extract::valueOf).toList(), of.region(), on, k, of.title());
            var id = Ids.next();
            db.sql("""
                    insert into consult.delivery (id, research_id, region, code_digest, counted_on, k, row_count, sha256, made_by_name, made_at, expires_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            of.id(),
                            of.region(),
                            code.digest(),
                            on,
                            k,
                            written.rows(),
                            sha256(written.bytes()),
                            scopes.current().name(),
                            now(),
                            now().plus(Duration.ofDays(
                                    terms.value("riset-ambil").value().longValue())))
                    .update();
            db.sql("insert into consult.dataset (delivery_id, region, bytes) values (?, ?, ?)")
                    .params(id, of.region(), written.bytes())
                    .update();
        });
        return code;
    }

    /** Counted at the end of a quarter, so that two data sets do not show who came yesterday. */
    private LocalDate lastQuarter() {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        return today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1)
                .withDayOfMonth(1)
                .minusDays(1);
    }

    private static Research research(ResultSet row, int number) throws SQLException {
        return new Research(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("region"),
                row.getString("name"),
                row.getString("university"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("title"),
                row.getString("aim"),
                Arrays.asList((String[]) row.getArray("kinds").getArray()),
                row.getObject("ethics_file", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getString("state"),
                row.getString("reply"),
                row.getString("judged_by_name"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
