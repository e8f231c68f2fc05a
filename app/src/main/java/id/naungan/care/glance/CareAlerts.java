package id.naungan.care.glance;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.client.FileAlert;
import id.naungan.client.Moment.Weight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on top of every page of a file: allergies, medicines that are being taken, forbidden punishments not closed. */
@Component
@Transactional(readOnly = true)
class CareAlerts implements FileAlert.Source {

    private static final String ALL = """
            select 'care.alert.forbidden' as label, '' as name, 'disiplin' as tab, 'GRAVE' as weight, 0 as place
              from care.discipline where client_id = :client and concern and closed_on is null
            union all
            select 'care.alert.allergy', a.substance, 'kesehatan', case when a.severity = 'BERAT' then 'GRAVE' else 'MARKED' end, 1
              from care.allergy a where a.client_id = :client and (a.until is null or a.until > :today)
            union all
            select 'care.alert.medicine', string_agg(m.name, ', ' order by m.name), 'kesehatan', 'PLAIN', 2
              from care.medicine m where m.client_id = :client and m.since <= :today and (m.until is null or m.until >= :today)
            having count(*) > 0
            order by place, name""";

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    CareAlerts(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_CARE;
    }

    @Override
    public List<FileAlert> of(UUID client) {
        return db.sql(ALL)
                .param("client", client)
                .param("today", LocalDate.ofInstant(clock.instant(), scopes.current().zone()))
                .query((row, i) -> new FileAlert(
                        Weight.valueOf(row.getString("weight")),
                        row.getString("label"),
                        List.of(row.getString("name")),
                        "/klien/" + client + "/" + row.getString("tab")))
                .list();
    }
}
