package id.naungan.note;

import id.naungan.casework.Worry;
import id.naungan.reference.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Residents nobody wrote a word about for longer than a home may be silent. */
@Component
class SilentClients implements Worry.Source {

    private final JdbcClient db;
    private final Terms terms;

    SilentClients(JdbcClient db, Terms terms) {
        this.db = db;
        this.terms = terms;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Worry> of(UUID home, LocalDate today) {
        int days = terms.value("lks-diam").value().intValueExact();
        return db.sql("""
                        select c.id from client.client c
                         where c.institution_id = :home and c.resident_since <= :since
                           and not exists (select from note.daily_note n where n.client_id = c.id and n.day > :since)""")
                .param("home", home)
                .param("since", today.minusDays(days))
                .query((row, i) -> Worry.of(row.getObject("id", UUID.class), "note.worry.silent", days))
                .list();
    }
}
