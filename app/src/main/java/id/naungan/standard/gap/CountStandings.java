package id.naungan.standard.gap;

import id.naungan.access.Scopes;
import id.naungan.notice.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts every home beside the standard anew each night, a home at a time. */
@Component
class CountStandings implements Daily {

    private final JdbcClient db;
    private final Standings standings;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    CountStandings(JdbcClient db, Standings standings, Scopes scopes, TransactionOperations transaction, Clock clock) {
        this.db = db;
        this.standings = standings;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "standard-figures";
    }

    @Override
    public void run() {
        scopes.asSystem("standar", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"));
            homes().forEach(home -> transaction.executeWithoutResult(status -> standings.count(home, today)));
        });
    }

    private List<UUID> homes() {
        return transaction.execute(status -> db.sql(
                        "select id from institution.institution where registration_status not in ('TUTUP', 'FIKTIF') order by id")
                .query(UUID.class)
                .list());
    }
}
