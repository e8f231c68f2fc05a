package id.naungan.spm.fulfil;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.spm.domain.Quarter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each person of a home got, read from the records at once. */
@Component
public class Persons {

    private static final ActKind COUNTED = ActKind.of("spm.home-counted");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Persons(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** Empty outside the caller's scope. */
    @Transactional(readOnly = true)
    public List<PersonItem> of(UUID home, Quarter quarter) {
        return db.sql("""
                select p.* from spm.persons(?, ?, ?, ?) p join spm.item i on i.id = p.item_id order by p.name, p.client_id, i.position, i.id""")
                .params(home, quarter.year(), quarter.number(), today())
                .query(PersonItem.class)
                .list();
    }

    /** Counts the home's figures of these quarters anew. */
    public void count(UUID home, Quarter quarter) {
        acts.perform(COUNTED, Reason.NONE, () -> quarter.quarters(today()).forEach(q -> count(home, q, today())));
    }

    void count(UUID home, Quarter quarter, LocalDate day) {
        db.sql("select spm.refresh(?, ?, ?, ?)")
                .params(home, quarter.year(), quarter.number(), day)
                .query()
                .listOfRows();
    }
}
