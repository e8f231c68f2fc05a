package id.naungan.spm.fulfil;

import id.naungan.access.Scopes;
import id.naungan.notice.Daily;
import id.naungan.spm.domain.Quarter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts every home's quarter anew each night, and the quarter before as long as it may still be reported; a home at a time. */
@Component
class CountHomes implements Daily {

    private static final int LATE_DAYS = 45;

    private final JdbcClient db;
    private final Persons persons;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    CountHomes(JdbcClient db, Persons persons, Scopes scopes, TransactionOperations transaction, Clock clock) {
        this.db = db;
        this.persons = persons;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "spm-figures";
    }

    @Override
    public void run() {
        scopes.asSystem("spm", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"));
            var now = Quarter.of(today);
            var quarters = new ArrayList<>(List.of(now));
            if (today.isBefore(now.from().plusDays(LATE_DAYS))) quarters.add(now.before());
            for (var home : homes())
                transaction.executeWithoutResult(
                        status -> quarters.forEach(quarter -> persons.count(home, quarter, today)));
        });
    }

    private List<UUID> homes() {
        return transaction.execute(status -> db.sql(
                        "select id from institution.institution where registration_status not in ('TUTUP', 'FIKTIF') order by id")
                .query(UUID.class)
                .list());
    }
}
