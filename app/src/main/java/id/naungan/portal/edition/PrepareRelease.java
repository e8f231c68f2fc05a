package id.naungan.portal.edition;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.notice.Audience;
import id.naungan.notice.Daily;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * When a period has ended, prepares its edition and tells the ministry; on the announced day publishes what nobody has held back. A day that
 * was missed is made up for by the next.
 */
@Component
public class PrepareRelease implements Daily {

    static final String EVERY = "portal-terbit-tiap";
    static final String WAIT = "portal-terbit-tunggu";

    private final Releases releases;
    private final Notices notices;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    PrepareRelease(Releases releases, Notices notices, Terms terms, Scopes scopes, Clock clock) {
        this.releases = releases;
        this.notices = notices;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "portal-release";
    }

    @Override
    public void run() {
        run(LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta")));
    }

    /** As if today were this day. */
    public void run(LocalDate today) {
        scopes.asSystem("portal", () -> {
            int every = terms.value(EVERY).value().intValueExact();
            var due = today.plusDays(terms.value(WAIT).value().intValueExact());
            Period.ended(today, every).ifPresent(period -> releases.prepare(
                    Ids.next(), period.text(), today, due, () -> tell(period.text(), due)));
            for (var release : releases.waiting())
                if (!release.held() && !release.dueOn().isAfter(today)) releases.publish(release);
        });
    }

    private void tell(String period, LocalDate due) {
        notices.tell(new NewNotice(
                "edisi-disiapkan",
                List.of(new Fact.Day(due)),
                "/terbitan-data",
                Urgency.PENTING,
                "edisi:" + period,
                new Audience(Set.of(), Set.of(Role.KEMENSOS), null, null)));
    }
}
