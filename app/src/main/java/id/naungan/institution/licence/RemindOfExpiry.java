package id.naungan.institution.licence;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.licence.Dues.Near;
import id.naungan.notice.Daily;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells home and district that something runs out: at twelve, six and three months (terms), and when it has. Each step once. */
@Component
class RemindOfExpiry implements Daily {

    private static final ActKind REMINDED = ActKind.of("institution.expiry-reminded");
    private static final int AT_ONCE = 200;

    private final JdbcClient db;
    private final Dues dues;
    private final Acts acts;
    private final Terms terms;
    private final TellLicence tell;
    private final Scopes scopes;
    private final Clock clock;

    RemindOfExpiry(JdbcClient db, Dues dues, Acts acts, Terms terms, TellLicence tell, Scopes scopes, Clock clock) {
        this.db = db;
        this.dues = dues;
        this.acts = acts;
        this.terms = terms;
        this.tell = tell;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "institution-expiry";
    }

    @Override
    public void run() {
        scopes.asSystem("institution", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
            // The nearest step first: who comes late into the register hears only of the step it stands at.
            for (int months : steps()) {
                var near = dues.near(today, months);
                for (var from = 0; from < near.size(); from += AT_ONCE) {
                    var some = near.subList(from, Math.min(near.size(), from + AT_ONCE));
                    acts.perform(REMINDED, Reason.NONE, () -> some.forEach(due -> tell(due, months)));
                }
            }
        });
    }

    /** 0, 3, 6, 12: months before the day, the smallest first. */
    private List<Integer> steps() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(0),
                        java.util.stream.Stream.of(
                                        "masa-berlaku-ingat-1", "masa-berlaku-ingat-2", "masa-berlaku-ingat-3")
                                .map(term -> terms.value(term).value().intValueExact()))
                .distinct()
                .sorted()
                .toList();
    }

    private void tell(Near due, int months) {
        // Where nobody can be reached yet, it is told once somebody is there.
        if (tell.runsOut(due, months) == 0) return;
        db.sql("update institution.due set told = ? where key = ?")
                .params(months, due.key())
                .update();
    }
}
