package id.naungan.incident.file;

import id.naungan.access.Permission;
import id.naungan.client.FileAlert;
import id.naungan.client.Moment.Weight;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An open incident stands on top of the file of whoever was harmed, for those who may read it. */
@Component
class IncidentAlerts implements FileAlert.Source {

    private static final int MOST = 3;

    private final JdbcClient db;

    IncidentAlerts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_INCIDENTS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileAlert> of(UUID client) {
        return db.sql("""
                select distinct i.id, i.number, i.received_at from incident.person p join incident.incident i on i.id = p.incident_id
                 where p.client_id = ? and p.part = 'KORBAN' and i.state <> 'SELESAI' order by i.received_at desc limit ?""")
                .params(client, MOST)
                .query((row, i) -> new FileAlert(
                        Weight.GRAVE,
                        "incident.report.alert",
                        List.of(row.getString("number")),
                        "/insiden/" + row.getObject("id", UUID.class)))
                .list();
    }
}
