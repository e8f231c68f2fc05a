package id.naungan.casework.sleeping;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Today;
import id.naungan.casework.sleeping.Bedroom.Room;
import id.naungan.casework.sleeping.Bedroom.Sleeper;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bedrooms of a home and who sleeps in them, within the caller's scope. */
@Component
class Beds {

    private static final ActKind PLACED = ActKind.of("casework.beds-given");

    /** Bedrooms with their sleepers, and those who have no bed written down. */
    record View(List<Bedroom> rooms, List<Sleeper> without) {}

    private record Count(UUID roomId, int number) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Today today;

    Beds(JdbcClient db, Acts acts, Scopes scopes, Today today) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public View of(UUID home) {
        var sleepers = sleepers(home);
        var counts = db
                .sql("select room_id, number from casework.beds_taken(?)")
                .param(home)
                .query(Count.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Count::roomId, Count::number));
        var rooms = db.sql("""
                        select id, name, building, places, sex, age_from, age_to from institution.facts_bedroom where institution_id = ?
                         order by building nulls last, name, id""").param(home).query(Room.class).list().stream()
                .map(room -> new Bedroom(
                        room,
                        sleepers.stream()
                                .filter(s -> room.id().equals(s.roomId()))
                                .toList(),
                        counts.getOrDefault(room.id(), 0)))
                .toList();
        var known = rooms.stream().map(b -> b.room().id()).collect(Collectors.toSet());
        return new View(
                rooms,
                sleepers.stream()
                        .filter(s -> s.roomId() == null || !known.contains(s.roomId()))
                        .toList());
    }

    private List<Sleeper> sleepers(UUID home) {
        return db.sql("""
                        select c.id, c.identity_full_name as name, c.identity_sex as sex, c.birth_date as born, s.room_id
                          from client.client c left join casework.sleeping s on s.client_id = c.id and s.until is null
                         where c.institution_id = ? and c.resident_since is not null order by c.identity_full_name, c.id""").param(home).query(Sleeper.class).list();
    }

    /** Puts each of them into the room named for him, or into none; who is not named stays. Answers how many moved. */
    int place(UUID home, Map<UUID, @Nullable UUID> wanted) {
        return acts.perform(PLACED, Reason.NONE, () -> {
            var now = sleepers(home).stream().collect(Collectors.toMap(Sleeper::id, s -> s));
            int moved = 0;
            for (var one : wanted.entrySet()) {
                var sleeper = now.get(one.getKey());
                if (sleeper == null) throw new NotVisible();
                if (Objects.equals(sleeper.roomId(), one.getValue())) continue;
                move(home, sleeper, one.getValue());
                moved++;
            }
            return moved;
        });
    }

    private void move(UUID home, Sleeper sleeper, @Nullable UUID room) {
        db.sql(
                        "update casework.sleeping set version = version + 1, until = greatest(since, ?) where client_id = ? and until is null")
                .params(today.date(), sleeper.id())
                .update();
        if (room == null) return;
        int done = db.sql("""
                insert into casework.sleeping (client_id, institution_id, district, room_id, since, written_by_name)
                select c.id, c.institution_id, c.district, r.id, ?, ? from client.client c
                  join institution.facts_bedroom r on r.institution_id = c.institution_id and r.id = ? where c.id = ? and c.institution_id = ?""")
                .params(today.date(), scopes.current().name(), room, sleeper.id(), home)
                .update();
        if (done == 0) throw new NotVisible();
    }
}
