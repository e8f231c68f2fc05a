package id.naungan.casework.forum;

import id.naungan.access.Role;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Homes;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a meeting of the forum down, and asks for the next one. */
@Component
class HoldForum {

    static final ActKind HELD = ActKind.of("casework.forum-held");

    private final Acts acts;
    private final Homes homes;
    private final Forums forums;
    private final Tasks tasks;
    private final JdbcClient db;

    HoldForum(Acts acts, Homes homes, Forums forums, Tasks tasks, JdbcClient db) {
        this.acts = acts;
        this.homes = homes;
        this.forums = forums;
        this.tasks = tasks;
        this.db = db;
    }

    /** `alumni` and `families` are clients: who came himself, and whose family came. */
    UUID hold(UUID home, Gathering gathering, Set<UUID> alumni, Set<UUID> families) {
        var at = homes.within(home);
        var id = Ids.next();
        acts.perform(HELD, Reason.NONE, () -> {
            db.sql("""
                            insert into casework.forum (id, institution_id, district, on_date, place, topic, notes, next_on)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            home,
                            at.district(),
                            gathering.on(),
                            gathering.place(),
                            gathering.topic(),
                            gathering.notes(),
                            gathering.nextOn())
                    .update();
            for (var alumnus : forums.alumni(home)) {
                if (alumni.contains(alumnus.client())) came(id, alumnus.client(), alumnus.name(), null, "ALUMNI");
                if (families.contains(alumnus.client())) came(id, alumnus.client(), alumnus.name(), null, "KELUARGA");
            }
            for (var other : gathering.others()) came(id, null, other.name(), other.relation(), "TAMU");
            next(home, at.district(), gathering.nextOn());
        });
        return id;
    }

    private void came(UUID id, @Nullable UUID client, String name, @Nullable String relation, String kind) {
        db.sql("insert into casework.forum_attendee (forum_id, client_id, name, relation, kind) values (?, ?, ?, ?, ?)")
                .params(id, client, name, relation, kind)
                .update();
    }

    private void next(UUID home, String district, @Nullable LocalDate on) {
        if (on == null) return;
        tasks.put(new NewTask(
                "forum-alumni:" + home,
                null,
                home,
                district,
                "forum-alumni",
                null,
                on,
                null,
                Role.PENGELOLA.name(),
                "/forum-alumni?lks=" + home,
                ""));
    }
}
