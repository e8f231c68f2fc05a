package id.naungan.report.domain;

import id.naungan.access.Scopes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports, within the caller's scope, and the figures they are made of. */
@Component
@Transactional(readOnly = true)
public class HomeReports {

    private static final String ALL = """
            select id, version, institution_id, district, span, since, until, due_on, state, edition, achievements, problems, needs, plans, sent_at, sent_by_name,
                   judged_at, judged_by_name, remark from report.report """;

    /** One sending as it was signed. */
    public record Sent(
            UUID id,
            int edition,
            String achievements,
            String problems,
            String needs,
            String plans,
            String signedByName,
            OffsetDateTime signedAt,
            String digest) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    HomeReports(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    public List<HomeReport> of(UUID home) {
        return db.sql(ALL + " where institution_id = ? order by since desc, span limit 200")
                .param(home)
                .query(HomeReport.class)
                .list();
    }

    public Optional<HomeReport> one(UUID home, UUID id) {
        return db.sql(ALL + " where institution_id = ? and id = ?")
                .params(home, id)
                .query(HomeReport.class)
                .optional();
    }

    public Optional<HomeReport> of(UUID home, Span span, LocalDate since) {
        return db.sql(ALL + " where institution_id = ? and span = ? and since = ?")
                .params(home, span.name(), since)
                .query(HomeReport.class)
                .optional();
    }

    /** As the records stand now. Incidents are those the caller knows of: others are nobody's to count. */
    public List<Figure> figures(HomeReport report) {
        var figures = new ArrayList<>(db.sql("select section, code, n from report.figures(?, ?, ?)")
                .params(report.institutionId(), report.since(), report.until())
                .query(Figure.class)
                .list());
        figures.add(db.sql("""
                        select 'INSIDEN' as section, 'DITERIMA' as code, count(*)::numeric as n from incident.facts_incident
                         where institution_id = ? and received_at >= ? and received_at < ?""")
                .params(report.institutionId(), report.since(), report.until().plusDays(1))
                .query(Figure.class)
                .single());
        figures.sort(Figure.AS_READ);
        return figures;
    }

    /** As they were signed. */
    public List<Figure> figures(Sent sent) {
        return db.sql("""
                select x.section, x.code, x.n from report.sent s, jsonb_to_recordset(s.figures) as x (section text, code text, n numeric) where s.id = ?""").param(sent.id()).query(Figure.class).list().stream()
                .sorted(Figure.AS_READ)
                .toList();
    }

    /** All sendings, the newest first. */
    public List<Sent> sent(UUID report) {
        return db.sql("""
                select id, edition, achievements, problems, needs, plans, signed_by_name, signed_at, digest from report.sent where report_id = ? order by edition desc""").param(report).query(Sent.class).list();
    }
}
