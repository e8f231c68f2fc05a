package id.naungan.client.family;

import id.naungan.access.Permission;
import id.naungan.client.FileAlert;
import id.naungan.client.Moment.Weight;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may not meet the person stands on every page of the file. */
@Component
class BarredPeople implements FileAlert.Source {

    private final JdbcClient db;

    BarredPeople(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_CLIENTS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileAlert> of(UUID client) {
        var names = db.sql("""
                select person_name from client.relative
                 where client_id = ? and contact_barred = 'YA' and ended_on is null order by person_name""").param(client).query(String.class).list();
        return names.isEmpty()
                ? List.of()
                : List.of(new FileAlert(
                        Weight.GRAVE, "client.alert.barred", List.of(names), "/klien/" + client + "/keluarga"));
    }
}
