package id.naungan.duty.month;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roster of a month is meant: staff see it and are told, once. */
@Component
class Publish {

    private static final ActKind PUBLISHED = ActKind.of("duty.roster-published");

    private final JdbcClient db;
    private final Acts acts;
    private final Notices notices;
    private final Scopes scopes;
    private final Clock clock;

    Publish(JdbcClient db, Acts acts, Notices notices, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.notices = notices;
        this.scopes = scopes;
        this.clock = clock;
    }

    void month(InstitutionCover home, YearMonth month) {
        acts.perform(PUBLISHED, Reason.NONE, () -> {
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            int first = db.sql("""
                    insert into duty.roster as r (institution_id, district, month, version, published_at, published_by_name) values (?, ?, ?, 1, ?, ?)
                    on conflict (institution_id, month) do update set published_at = excluded.published_at, version = r.version + 1,
                      published_by_name = excluded.published_by_name where r.published_at is null""")
                    .params(
                            home.id(),
                            home.district(),
                            month.atDay(1),
                            now,
                            scopes.current().name())
                    .update();
            if (first == 1)
                notices.tell(new NewNotice(
                        "jadwal-terbit",
                        List.of(new Fact.Home(home.id()), new Fact.Day(month.atDay(1))),
                        "/jaga-saya",
                        Urgency.BIASA,
                        "jadwal-terbit:" + home.id() + ":" + month,
                        Audience.at(home.id(), Role.PENGASUH, Role.PEKSOS)));
        });
    }
}
