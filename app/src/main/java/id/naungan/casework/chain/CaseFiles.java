package id.naungan.casework.chain;

import id.naungan.client.domain.Client;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases of people; opened by whatever comes first, a form or an admission. */
@Component
public class CaseFiles {

    private static final String COLUMNS = """
            select id, client_id, institution_id, district, opened_on, closed_on, stage, worker_id, worker_name, assessed_on, plan_on,
                   review_due, poverty_only from casework.case_file""";

    private final JdbcClient db;

    CaseFiles(JdbcClient db) {
        this.db = db;
    }

    /** The open case of a person, or else the latest one. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> latest(UUID client) {
        return db.sql(COLUMNS + " where client_id = ? order by closed_on is not null, opened_on desc limit 1")
                .param(client)
                .query(CaseFile.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(UUID id) {
        return db.sql(COLUMNS + " where id = ?").param(id).query(CaseFile.class).optional();
    }

    /** The open case, opened now if there is none; inside an Act that holds the person's file. */
    @Transactional
    public CaseFile open(Client client, LocalDate on) {
        var latest = latest(client.id()).filter(CaseFile::isOpen);
        if (latest.isPresent()) return latest.get();
        db.sql("""
                insert into casework.case_file (id, client_id, institution_id, district, opened_on) values (?, ?, ?, ?, ?)
                on conflict (client_id) where closed_on is null do nothing""")
                .params(Ids.next(), client.id(), client.institutionId(), client.district(), on)
                .update();
        return latest(client.id()).filter(CaseFile::isOpen).orElseThrow();
    }
}
