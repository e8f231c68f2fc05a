package id.naungan.casework.transfer;

import id.naungan.access.Scopes;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers to and from the homes of the caller's scope. */
@Component
@Transactional(readOnly = true)
class TransferList {

    /** A home stands on the caller's end when the scope shows it. */
    private static final String SELECT = """
            select t.id, t.client_id, t.client_name, f.name as from_home, d.name as to_home, t.on_date, t.reason, t.status, t.answer, t.offered_at,
                   exists (select from institution.institution i where i.id = t.institution_id) as outgoing,
                   exists (select from institution.institution i where i.id = t.to_institution_id) as incoming
              from casework.transfer t
             cross join lateral institution.name_of(t.institution_id) f
             cross join lateral institution.name_of(t.to_institution_id) d
            """;

    private static final int ANSWERED = 50;

    private final JdbcClient db;
    private final Scopes scopes;

    TransferList(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    List<TransferLine> open() {
        return db.sql(SELECT + " where t.status = 'DITAWARKAN' and " + ends() + " order by t.on_date, t.id")
                .params(scopeParams())
                .query(TransferLine.class)
                .list();
    }

    /** The latest that were answered. */
    List<TransferLine> answered() {
        return db.sql(SELECT + " where t.status <> 'DITAWARKAN' and " + ends()
                        + " order by t.answered_at desc, t.id limit " + ANSWERED)
                .params(scopeParams())
                .query(TransferLine.class)
                .list();
    }

    TransferLine one(UUID id) {
        return db.sql(SELECT + " where t.id = ?")
                .param(id)
                .query(TransferLine.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The scope once more as a plain condition, for the index. */
    private String ends() {
        return switch (scopes.current().reach()) {
            case INSTITUTION, CLIENTS -> "(t.institution_id = ? or t.to_institution_id = ?)";
            case DISTRICT -> "(t.district = ? or t.to_district = ?)";
            case PROVINCE -> "(left(t.district, 2) = ? or left(t.to_district, 2) = ?)";
            case NATION, SYSTEM -> "(? = ?)";
        };
    }

    private List<Object> scopeParams() {
        var scope = scopes.current();
        Object end = switch (scope.reach()) {
            case INSTITUTION, CLIENTS -> scope.home();
            case DISTRICT, PROVINCE -> String.valueOf(scope.region());
            case NATION, SYSTEM -> true;
        };
        return List.of(end, end);
    }
}
