package id.naungan.institution.accreditation.certificate;

import id.naungan.access.Scopes;
import id.naungan.reference.Terms;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads certificates within the caller's scope. */
@Component
@Transactional(readOnly = true)
public class Certificates {

    static final String KINDS = "JENIS_SERTIFIKAT";
    static final String LEVELS = "TINGKAT_PEKSOS";
    static final String SOCIAL_WORKER = "PEKSOS";
    static final String SAFE_HOUSE = "RUMAH_AMAN";

    private static final String ONE = """
            select c.id, c.version, c.institution_id, i.profile_name as home, c.district, c.kind, c.person_name, c.person_level, c.number, c.issuer,
                   c.issued_on, c.valid_until, c.file_id, c.ended_on, c.ended_reason
              from institution.certificate c join institution.institution i on i.id = c.institution_id
            """;
    private static final String STANDING =
            "case when c.ended_on is not null then 'BERAKHIR' when c.valid_until < :today then 'HABIS' when c.valid_until <= :soon then 'SEGERA_HABIS' else 'BERLAKU' end";

    /** How many certificates of each kind stand how. */
    public record Counts(Map<String, Map<CertificateStanding, Long>> byKind) {

        public long of(String kind, CertificateStanding standing) {
            return byKind.getOrDefault(kind, Map.of()).getOrDefault(standing, 0L);
        }
    }

    private record Cell(String kind, CertificateStanding standing, long count) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final Terms terms;
    private final Clock clock;

    Certificates(JdbcClient db, Scopes scopes, Terms terms, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.terms = terms;
        this.clock = clock;
    }

    /** All of a home: those that hold first. */
    public List<Certificate> of(UUID home) {
        return db.sql(
                        ONE
                                + "where c.institution_id = ? order by c.ended_on is not null, c.kind, c.valid_until desc, c.id")
                .param(home)
                .query(Certificate.class)
                .list();
    }

    Certificate one(UUID home, UUID id) {
        return db.sql(ONE + "where c.id = ? and c.institution_id = ?")
                .params(id, home)
                .query(Certificate.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Until this day a certificate runs out soon: the last step of the reminders. */
    public LocalDate soon() {
        return today().plusMonths(terms.value("masa-berlaku-ingat-3").value().intValueExact());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    Counts counts(CertificateFilter filter) {
        var counts = new TreeMap<String, Map<CertificateStanding, Long>>();
        bound(
                        db.sql("select c.kind, " + STANDING
                                + " as standing, count(*) as count from institution.certificate c join institution.institution i on i.id = c.institution_id where "
                                + WITHIN + " group by 1, 2"),
                        filter)
                .query(Cell.class)
                .list()
                .forEach(cell -> counts.computeIfAbsent(cell.kind(), k -> new TreeMap<>())
                        .put(cell.standing(), cell.count()));
        return new Counts(counts);
    }

    Page<Certificate> page(CertificateFilter filter) {
        var rows = bound(
                        db.sql(ONE + "where " + WITHIN + AND_CHOSEN
                                + " order by c.valid_until, c.id limit :most offset :from"),
                        filter)
                .param("most", CertificateFilter.PAGE + 1)
                .param("from", (filter.page() - 1) * CertificateFilter.PAGE)
                .query(Certificate.class)
                .list();
        return Page.cut(rows, filter.page(), CertificateFilter.PAGE, total(filter));
    }

    private Long total(CertificateFilter filter) {
        return bound(
                        db.sql(
                                "select count(*) from institution.certificate c join institution.institution i on i.id = c.institution_id where "
                                        + WITHIN + AND_CHOSEN),
                        filter)
                .query(Long.class)
                .single();
    }

    private static final String WITHIN = """
            (:place = '' or c.district = :place or c.district like :place || '.%')
              and (:words = '' or lower(i.profile_name || ' ' || coalesce(c.person_name, '') || ' ' || c.number) like '%' || lower(:words) || '%')
            """;
    private static final String AND_CHOSEN =
            " and (:kind = '' or c.kind = :kind) and (:standing = '' or :standing = " + STANDING + ")";

    private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, CertificateFilter filter) {
        return sql.param("place", filter.wilayah())
                .param("words", filter.cari().replaceAll("([%_\\\\])", "\\\\$1"))
                .param("kind", filter.jenis())
                .param("standing", filter.keadaan())
                .param("today", today())
                .param("soon", soon());
    }
}
