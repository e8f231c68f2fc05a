package id.naungan.monitoring.visit;

import id.naungan.monitoring.visit.VisitForm.Outsider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who goes along on a visit. Nobody is erased: who leaves stays as left out. Inside an Act. */
@Component
class KeepTeam {

    /** A team as it is asked for: accounts of the office, one of whom leads, and outsiders. */
    record Asked(String leader, Set<String> accounts, List<Outsider> others) {}

    /** Who came in and who went, and who stays; outsiders have no account. */
    record Changed(List<Seat> joined, List<Seat> left, List<Seat> stayed) {

        boolean anybody() {
            return !joined.isEmpty() || !left.isEmpty();
        }
    }

    /** One place in a team. */
    record Seat(
            @Nullable UUID accountId, String name, @Nullable String post, boolean leads) {

        private String key() {
            return accountId != null ? accountId.toString() : name + "\n" + post;
        }
    }

    private final JdbcClient db;
    private final TeamChoices choices;

    KeepTeam(JdbcClient db, TeamChoices choices) {
        this.db = db;
        this.choices = choices;
    }

    Changed keep(UUID visit, UUID home, String district, Asked asked) {
        var before = seats(visit);
        var after = seats(asked);
        var joined = new ArrayList<Seat>();
        var stayed = new ArrayList<Seat>();
        after.forEach((key, seat) -> {
            if (before.containsKey(key)) stayed.add(seat);
            else joined.add(seat);
            if (!seat.equals(before.get(key))) write(visit, home, district, seat);
        });
        var left = before.entrySet().stream()
                .filter(seat -> !after.containsKey(seat.getKey()))
                .map(java.util.Map.Entry::getValue)
                .toList();
        left.forEach(seat -> leave(visit, seat));
        return new Changed(joined, left, stayed);
    }

    private LinkedHashMap<String, Seat> seats(UUID visit) {
        var seats = new LinkedHashMap<String, Seat>();
        db.sql(
                        "select account_id, name, post, leads from monitoring.member where visit_id = ? and not left_out order by leads desc, name")
                .param(visit)
                .query(Seat.class)
                .list()
                .forEach(seat -> seats.put(seat.key(), seat));
        return seats;
    }

    private LinkedHashMap<String, Seat> seats(Asked asked) {
        var chosen = new LinkedHashSet<>(asked.accounts());
        chosen.add(asked.leader());
        var seats = new LinkedHashMap<String, Seat>();
        for (var option : choices.options("TIM_KUNJUNGAN", Locale.of("id")))
            if (chosen.contains(option.value()))
                seats.put(
                        option.value(),
                        new Seat(
                                UUID.fromString(option.value()),
                                option.text(),
                                null,
                                option.value().equals(asked.leader())));
        for (var other : asked.others()) {
            var seat = new Seat(null, other.name(), other.post(), false);
            seats.put(seat.key(), seat);
        }
        return seats;
    }

    /** Who comes back takes the former place. */
    private void write(UUID visit, UUID home, String district, Seat seat) {
        int there = db.sql("""
                update monitoring.member set version = version + 1, name = :name, leads = :leads, left_out = false
                 where visit_id = :visit and account_id is not distinct from :account::uuid
                   and (account_id is not null or (name = :name and post is not distinct from :post))""")
                .param("visit", visit)
                .param("account", seat.accountId())
                .param("name", seat.name())
                .param("post", seat.post())
                .param("leads", seat.leads())
                .update();
        if (there == 0)
            db.sql("""
                    insert into monitoring.member (id, visit_id, institution_id, district, account_id, name, post, leads)
                    values (uuidv7(), ?, ?, ?, ?, ?, ?, ?)""")
                    .params(visit, home, district, seat.accountId(), seat.name(), seat.post(), seat.leads())
                    .update();
    }

    private void leave(UUID visit, Seat seat) {
        db.sql("""
                update monitoring.member set version = version + 1, left_out = true, leads = false
                 where visit_id = :visit and not left_out and account_id is not distinct from :account::uuid
                   and (account_id is not null or (name = :name and post is not distinct from :post))""")
                .param("visit", visit)
                .param("account", seat.accountId())
                .param("name", seat.name())
                .param("post", seat.post())
                .update();
    }
}
