package id.naungan.staff.bar;

import id.naungan.access.Role;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares the staff of homes with people barred anywhere. Home and offices are told of a likeness, never what the bar rests on. */
@Component
public class Barred {

    static final String LIKE = """
            select l.id, l.version, l.person_id, l.bar_id, l.institution_id as home_id, l.home_name as home, l.district, l.bar_region,
                   l.person_name as name, l.certainty, l.state, l.home_says, l.decided_by_name, l.decided_why, l.found_at
              from staff.likeness l""";

    private final JdbcClient db;
    private final Notices notices;

    Barred(JdbcClient db, Notices notices) {
        this.db = db;
        this.notices = notices;
    }

    /** Compares one of the staff with everybody barred, within the caller's Act; how many likenesses are new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int compare(UUID person, UUID home, String district) {
        int found = db.sql("select staff.find_barred(?)")
                .param(person)
                .query(Integer.class)
                .single();
        if (found > 0) tell(person, home, district);
        return found;
    }

    /** Compares somebody newly barred with the staff of every home, within the caller's Act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int compareAll(UUID bar) {
        int found = db.sql("select staff.find_staff(?)")
                .param(bar)
                .query(Integer.class)
                .single();
        db.sql("select person_id, institution_id, district from staff.likeness where bar_id = ? and state = 'DUGAAN'")
                .param(bar)
                .query((row, i) -> {
                    tell(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3));
                    return i;
                })
                .list();
        return found;
    }

    private void tell(UUID person, UUID home, String district) {
        tell(
                person,
                home,
                "/lks/" + home + "/petugas/" + person,
                Audience.around(home, district, Role.PENGELOLA, Role.DINSOS_KAB, Role.DINSOS_PROV));
        db.sql("select distinct bar_region from staff.likeness where person_id = ? and state = 'DUGAAN'")
                .param(person)
                .query(String.class)
                .list()
                .forEach(region -> tell(
                        person, home, "/petugas/kemiripan", Audience.above(region, Role.DINSOS_KAB, Role.DINSOS_PROV)));
    }

    /** Told once to each account, whatever audience it belongs to. */
    private void tell(UUID person, UUID home, String href, Audience audience) {
        notices.tell(new NewNotice(
                "staff-likeness",
                List.of(new Fact.Home(home)),
                href,
                Urgency.PENTING,
                "staff-likeness:" + person,
                audience));
    }

    /** Likenesses of one of the staff the caller may see. */
    @Transactional(readOnly = true)
    public List<Likeness> of(UUID person) {
        return db.sql(LIKE + " where l.person_id = ? order by l.found_at, l.id")
                .param(person)
                .query(Likeness.class)
                .list();
    }
}
