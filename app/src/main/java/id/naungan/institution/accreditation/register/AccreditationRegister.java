package id.naungan.institution.accreditation.register;

import id.naungan.access.Scopes;
import id.naungan.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Homes of the caller's scope by how they stand, from the one row kept for each. */
@Component
@Transactional(readOnly = true)
class AccreditationRegister {

    private static final String STANDING = "case when a.until < :today then 'HABIS' else a.grade end";
    private static final String NAMED =
            "(:words = '' or lower(i.profile_name) like '%' || lower(:words) || '%' or lower(a.number) like '%' || lower(:words) || '%')";
    private static final String CHOSEN = """
             and (:kind = '' or a.kind = :kind) and (:standing = '' or :standing = %s)
             and (:place = '' or a.district = :place or a.district like :place || '.%%')
            """.formatted(STANDING);

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    AccreditationRegister(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Everything counted once; regencies of provinces that are not open are counted as one. Only a name needs the homes themselves. */
    Figures figures(RegisterFilter filter) {
        var named = !filter.cari().isEmpty();
        var place = scopes.current().region() != null
                ? "a.district"
                : "case when left(a.district, 2) = :province then a.district else left(a.district, 2) end";
        var sql = "select " + place + " as place, a.kind, " + STANDING
                + " as standing, count(*) as count from institution.accredited a"
                + (named ? " join institution.institution i on i.id = a.institution_id where " + NAMED : " where true")
                + " and " + scopes.current().within("a.district") + " group by 1, 2, 3";
        return new Figures(
                filter,
                bound(db.sql(sql), filter)
                        .param("province", filter.province())
                        .query(Figures.Cell.class)
                        .list());
    }

    Page<RegisterRow> page(RegisterFilter filter, long total) {
        var from = (filter.page() - 1) * RegisterFilter.PAGE;
        return Page.cut(rows(filter, RegisterFilter.PAGE + 1, from), filter.page(), RegisterFilter.PAGE, total);
    }

    List<RegisterRow> rows(RegisterFilter filter, int most, int from) {
        return bound(
                        db.sql("""
                                select i.id, i.profile_name as name, a.kind, a.district, a.grade, a.number, a.decided_on, a.until
                                  from institution.accredited a join institution.institution i on i.id = a.institution_id
                                 where\s""" + NAMED + CHOSEN + " and " + scopes.current().within("a.district")
                                + " order by lower(i.profile_name), i.id limit :most offset :from"),
                        filter)
                .param("most", most)
                .param("from", from)
                .query(RegisterRow.class)
                .list();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, RegisterFilter filter) {
        return sql.param("today", today())
                .param("words", filter.cari().replaceAll("([%_\\\\])", "\\\\$1"))
                .param("kind", filter.jenis())
                .param("standing", filter.nilai())
                .param("place", filter.wilayah())
                .param("region", scopes.current().region());
    }
}
