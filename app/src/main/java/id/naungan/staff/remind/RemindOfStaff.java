package id.naungan.staff.remind;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Audience;
import id.naungan.notice.Daily;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Once a day: whoever's papers ran out may not be on duty any more, and his home hears what runs out soon, what ran out, and whose review
 * is due. Each once.
 */
@Component
class RemindOfStaff implements Daily {

    private static final ActKind REMINDED = ActKind.of("staff.reminded");
    private static final int AT_ONCE = 500;
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private final JdbcClient db;
    private final Acts acts;
    private final Notices notices;
    private final Scopes scopes;
    private final Due due;

    RemindOfStaff(JdbcClient db, Acts acts, Notices notices, Scopes scopes, Due due) {
        this.db = db;
        this.acts = acts;
        this.notices = notices;
        this.scopes = scopes;
        this.due = due;
    }

    /** What is due on a day, asked as the system. */
    @Component
    static class Due {

        private final JdbcClient db;
        private final Terms terms;
        private final Clock clock;

        Due(JdbcClient db, Terms terms, Clock clock) {
            this.db = db;
            this.terms = terms;
            this.clock = clock;
        }

        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), CAPITAL);
        }

        /** A home and how many of its staff; `until` is the first day. */
        record Home(UUID id, long people, LocalDate until) {}

        List<Home> papers() {
            return db.sql("""
                            select c.institution_id as id, count(*) as people, min(c.until) as until from staff.clearance c
                             where c.lacking = '{}' and not c.held and c.until >= :today and c.until < :soon group by 1 order by 1""")
                    .param("today", today())
                    .param(
                            "soon",
                            today().plusDays(terms.value("sdm-ingat")
                                    .value()
                                    .longValueExact()))
                    .query(Home.class)
                    .list();
        }

        List<Home> reviews() {
            return db.sql("""
                            select p.institution_id as id, count(*) as people, min(p.due)::date as until from (
                              select p.institution_id, coalesce((select max(r.work_to) from staff.review r where r.person_id = p.id), p.work_since)
                                     + make_interval(months => :months) as due
                                from staff.person p where p.post_group = 'PENGASUH' and p.ended_on is null) p
                             where p.due <= :today group by 1 order by 1""")
                    .param("today", today())
                    .param("months", terms.value("sdm-tinjauan").value().intValueExact())
                    .query(Home.class)
                    .list();
        }
    }

    @Override
    public String name() {
        return "staff-due";
    }

    @Override
    public void run() {
        scopes.asSystem("staff", () -> {
            while (settled() == AT_ONCE) {}
            tell("staff-papers-due", due.papers());
            tell("staff-reviews-due", due.reviews());
        });
    }

    /** Settles those the clock has changed: their alarm is raised in the same transaction. */
    private int settled() {
        return acts.perform(REMINDED, Reason.NONE, () -> {
            var people = db.sql("select * from staff.run_out(?, ?)")
                    .params(due.today(), AT_ONCE)
                    .query(UUID.class)
                    .list();
            for (var person : people)
                db.sql("select staff.settle(?)").param(person).query().singleValue();
            return people.size();
        });
    }

    private void tell(String kind, List<Due.Home> homes) {
        for (var from = 0; from < homes.size(); from += AT_ONCE) {
            var some = homes.subList(from, Math.min(homes.size(), from + AT_ONCE));
            acts.perform(
                    REMINDED,
                    Reason.NONE,
                    () -> some.forEach(home -> notices.tell(new NewNotice(
                            kind,
                            List.of(new Fact.Count(home.people()), new Fact.Day(home.until())),
                            "/lks/" + home.id() + "/petugas",
                            Urgency.BIASA,
                            kind + ":" + home.id() + ":" + home.until(),
                            Audience.at(home.id(), Role.PENGELOLA)))));
        }
    }
}
