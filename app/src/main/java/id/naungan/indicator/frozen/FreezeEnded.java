package id.naungan.indicator.frozen;

import id.naungan.access.Scopes;
import id.naungan.notice.Daily;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Freezes quarters and years of every province and of the nation that nobody froze some days after their end. Each area is one
 * transaction: a job that stops goes on with those that are missing.
 */
@Component
public class FreezeEnded implements Daily {

    private static final String TERM = "angka-beku-hari";

    private final FreezeFigures freeze;
    private final FrozenFigures figures;
    private final Terms terms;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final JdbcClient db;
    private final Clock clock;

    FreezeEnded(
            FreezeFigures freeze,
            FrozenFigures figures,
            Terms terms,
            Scopes scopes,
            TransactionOperations transaction,
            JdbcClient db,
            Clock clock) {
        this.freeze = freeze;
        this.figures = figures;
        this.terms = terms;
        this.scopes = scopes;
        this.transaction = transaction;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "indicator-freeze";
    }

    @Override
    public void run() {
        scopes.asSystem("angka", () -> on(LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"))));
    }

    /** As if it was this day; says how many areas were frozen. */
    int on(LocalDate today) {
        var term = transaction.execute(status -> terms.value(TERM));
        int frozen = 0;
        for (var period : FrozenPeriod.ended(today.withDayOfMonth(1))) {
            if (period.kind() == FrozenPeriod.Kind.BULAN || !today.isAfter(term.lastDay(period.lastDay()))) continue;
            for (var region : areas(period.month()))
                if (figures.last(region, period).isEmpty()
                        && freeze.freeze(Ids.next(), region, period) == FreezeFigures.Outcome.DONE) frozen++;
        }
        return frozen;
    }

    private List<String> areas(LocalDate month) {
        return transaction.execute(status -> db.sql(
                        "select distinct region from indicator.area where month = ? and length(region) in (0, 2) order by 1")
                .param(month)
                .query(String.class)
                .list());
    }
}
