package id.naungan.duty;

import static id.naungan.duty.DutyWorld.today;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.client.World;
import id.naungan.institution.HomeWatch;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures and alarms that events keep are those that are true, after whatever happens. */
@NaunganTest
class CoverTest {

    @Autowired
    World world;

    @Autowired
    DutyWorld duty;

    @Autowired
    JdbcClient db;

    @Autowired
    List<HomeWatch> watches;

    @Autowired
    id.naungan.access.Scopes scopes;

    /** A shift of a day as this test computes it by itself, one plain question after the other. */
    private record Seen(UUID shift, LocalDate day, int planned, int residents, double weight, String state) {}

    @Test
    void afterRandomChangesTheFiguresKeptAreThoseComputedFromScratch() {
        var random = new Random(20);
        var home = world.home("Panti Acak " + Ids.next(), "64.72.01.1001");
        var shifts = new ArrayList<>(List.of(duty.shift(home, "P", 6, 14, 1), duty.shift(home, "M", 22, 6, 2)));
        var people = new ArrayList<UUID>();
        var residents = new ArrayList<UUID>();
        for (var i = 0; i < 4; i++)
            people.add(duty.cleared(home, "Orang " + i, i == 3 ? "PEKERJA_SOSIAL" : "PENGASUH"));
        for (var i = 0; i < 120; i++) {
            change(random, home, shifts, people, residents, i);
            if (i % 10 == 9) compare(home, "after " + i);
        }
        world.sql("delete from duty.turn where institution_id = ?", home.id());
        compare(home, "at the end");
    }

    private void change(
            Random random, Institution home, List<UUID> shifts, List<UUID> people, List<UUID> residents, int i) {
        var person = people.get(random.nextInt(people.size()));
        var shift = shifts.get(random.nextInt(shifts.size()));
        var day = today().plusDays(random.nextInt(9));
        switch (random.nextInt(13)) {
            case 0 -> people.add(duty.cleared(home, "Baru " + i, "PENGASUH", today().plusDays(1 + random.nextInt(12))));
            case 1 ->
                residents.add(duty.resident(home, "Anak " + i, (random.nextBoolean() ? "01-01-2010" : "01-01-2024")));
            case 2 ->
                residents.stream()
                        .findAny()
                        .ifPresent(c -> world.sql(
                                "update client.client set resident_since = case when resident_since is null then ? end where id = ?",
                                today().minusDays(3),
                                c));
            case 3 ->
                world.sql(
                        "update staff.paper set withdrawn_at = now(), withdrawn_why = 'Uji', version = version + 1 where person_id = ? and withdrawn_at is null",
                        person);
            case 4 -> duty.papers(home, person, today().plusDays(30));
            case 5 ->
                world.sql(
                        "update duty.shift set shift_least = ?, version = version + 1 where id = ?",
                        1 + random.nextInt(3),
                        shift);
            case 6 ->
                world.sql(
                        "update staff.person set work_post = ?, version = version + 1 where id = ?",
                        random.nextBoolean() ? "PENGASUH" : "PERAWAT",
                        person);
            case 7 ->
                world.sql(
                        "delete from duty.turn where institution_id = ? and day = ? and replaces is null",
                        home.id(),
                        day);
            case 8 ->
                world.sql(
                        "update duty.turn set state = 'TIDAK_DATANG', absent_reason = 'SAKIT', version = version + 1 where person_id = ? and day = ?",
                        person,
                        day);
            case 9 -> {
                if (residents.isEmpty()) return;
                world.sql(
                        "insert into client.category (id, version, client_id, scheme, code, since) values (?, 0, ?, 'DISABILITAS', 'FISIK', ?)",
                        Ids.next(),
                        residents.get(random.nextInt(residents.size())),
                        today().minusDays(2));
            }
            case 10 ->
                world.sql(
                        "update staff.person set ended_on = ?, ended_kind = 'KELUAR', version = version + 1 where id = ? and ended_on is null and ? < 3",
                        today().plusDays(2),
                        person,
                        random.nextInt(10));
            default -> world.sql("""
                    insert into duty.turn (institution_id, district, person_id, shift_id, day, written_by_name, written_at)
                    select ?, ?, ?, ?, ?, 'Uji', now() where staff.may_serve(?, ?) on conflict do nothing""", home.id(), home.district(), person, shift, day, person, day);
        }
    }

    private void compare(Institution home, String when) {
        var kept = world.system(() -> db.sql("""
                        select shift_id as shift, day, planned, residents, weight::float8 as weight, state from duty.cover
                         where institution_id = ? and day between ? and ? order by shift_id, day""")
                .params(home.id(), today(), today().plusDays(7))
                .query(Seen.class)
                .list());
        var seen = scratch(home);
        // A shift of today that is over keeps the residents it had: only who worked it is compared.
        var over = world.system(() -> db.sql(
                        "select shift_id from duty.cover where institution_id = ? and day = ? and ends_at <= now()")
                .params(home.id(), today())
                .query(UUID.class)
                .list());
        assertThat(kept.stream().filter(k -> !(k.day().equals(today()) && over.contains(k.shift()))))
                .as(when)
                .containsExactlyElementsOf(seen.stream()
                        .filter(k -> !(k.day().equals(today()) && over.contains(k.shift())))
                        .toList());
        var alarms = world.system(
                () -> db.sql("""
                        select kind || ' ' || key from institution.alarm where institution_id = ? and ended_at is null
                         and kind in ('JAGA_KOSONG', 'RASIO_PENGASUH') order by 1""").param(home.id()).query(String.class).list());
        assertThat(alarms)
                .as(when)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                seen.stream()
                                        .filter(k -> !(k.day().equals(today()) && over.contains(k.shift())))
                                        .filter(k -> !k.state().equals("CUKUP"))
                                        .map(k -> (k.state().equals("KOSONG") ? "JAGA_KOSONG " : "RASIO_PENGASUH ")
                                                + k.shift() + ":" + k.day()),
                                nightBefore(home))
                        .collect(Collectors.toSet()));
    }

    /** The night that began yesterday may still run: it is not computed here, but only it may be there besides. */
    private Stream<String> nightBefore(Institution home) {
        return world
                .system(() -> db.sql("""
                        select case state when 'KOSONG' then 'JAGA_KOSONG ' else 'RASIO_PENGASUH ' end || shift_id || ':' || day from duty.cover
                         where institution_id = ? and day < ? and ends_at > now() and state <> 'CUKUP'""")
                        .params(home.id(), today())
                        .query(String.class)
                        .list())
                .stream();
    }

    private record Row(UUID id, int least, LocalTime from, LocalTime to) {}

    private record Child(LocalDate since, LocalDate born, boolean disabled) {}

    private List<Seen> scratch(Institution home) {
        return world.system(() -> {
            var shifts = db.sql(
                            "select id, shift_least as least, shift_from as \"from\", shift_to as \"to\" from duty.shift where institution_id = ? order by id")
                    .param(home.id())
                    .query(Row.class)
                    .list();
            var children = db.sql("""
                            select resident_since as since, birth_date as born, exists (select from client.category g where g.client_id = c.id and g.scheme = 'DISABILITAS')
                              as disabled from client.client c where institution_id = ? and resident_since is not null""").param(home.id()).query(Child.class).list();
            var all = new ArrayList<Seen>();
            for (var shift : shifts)
                for (var day = today(); !day.isAfter(today().plusDays(7)); day = day.plusDays(1))
                    all.add(seen(shift, day, children));
            return all;
        });
    }

    private Seen seen(Row shift, LocalDate day, List<Child> children) {
        var planned = db.sql("""
                        select count(*) from duty.turn t join staff.person p on p.id = t.person_id where t.shift_id = ? and t.day = ?
                         and t.state <> 'TIDAK_DATANG' and p.work_post like 'PENGASUH%' and staff.may_serve(p.id, t.day)""").params(shift.id(), day).query(Integer.class).single();
        var weight = children.stream()
                .mapToDouble(c -> 1 + (c.born().plusYears(5).isAfter(day) ? 1 : 0) + (c.disabled() ? 0.5 : 0))
                .sum();
        var norm = shift.to().isAfter(shift.from()) ? 5 : 10;
        var state = children.isEmpty()
                ? "CUKUP"
                : planned < shift.least() ? "KOSONG" : weight > planned * norm ? "KURANG" : "CUKUP";
        return new Seen(shift.id(), day, planned, children.size(), weight, state);
    }

    @Test
    void theClockEndsWhatIsOverAndATermCountsEveryHomeAgain() {
        var home = world.home("Panti Waktu " + Ids.next(), "64.72.01.1001");
        var shift = duty.shift(home, "P", 6, 14, 1);
        for (var i = 0; i < 7; i++) duty.resident(home, "Anak " + i, "01-01-2012");
        var open =
                "select count(*) from institution.alarm where institution_id = ? and kind = 'JAGA_KOSONG' and ended_at is null";
        var before = duty.one(Integer.class, open, home.id());
        assertThat(before).isBetween(7, 8);
        assertThat(duty.one(Integer.class, "select wanted from duty.home where institution_id = ?", home.id()))
                .isOne();
        // A week later the shifts of this week are over and those of the next are there.
        var later = Instant.now().plusSeconds(7 * 86_400L);
        tick(later);
        assertThat(duty.one(Integer.class, open, home.id())).isBetween(7, 8);
        assertThat(duty.one(
                        LocalDate.class,
                        "select min(split_part(key, ':', 2)::date) from institution.alarm where institution_id = ? and kind = 'JAGA_KOSONG' and ended_at is null",
                        home.id()))
                .isAfterOrEqualTo(today().plusDays(6));
        tick(Instant.now());
        var one = duty.cleared(home, "Satu", "PENGASUH");
        duty.turn(home, one, shift, today().plusDays(2));
        var key = shift + ":" + today().plusDays(2);
        assertThat(ratio(key)).isOne();
        try {
            world.sql("update reference.term set value = 8, version = version + 1 where id = 'jaga-rasio-pengasuh'");
            assertThat(ratio(key)).as("not yet").isOne();
            tick(Instant.now());
            assertThat(ratio(key)).isZero();
        } finally {
            world.sql("update reference.term set value = 5, version = version + 1 where id = 'jaga-rasio-pengasuh'");
            tick(Instant.now());
        }
        assertThat(ratio(key)).isOne();
    }

    private int ratio(String key) {
        return duty.one(
                Integer.class,
                "select count(*) from institution.alarm where kind = 'RASIO_PENGASUH' and key = ? and ended_at is null",
                key);
    }

    private void tick(Instant at) {
        watches.stream()
                .filter(watch -> watch instanceof WatchCover)
                .forEach(watch -> scopes.asSystem("uji", () -> watch.watch(at)));
    }

    @Test
    void aHomeThatMovesTakesItsFiguresAlong() {
        var home = world.home("Panti Pindah " + Ids.next(), "64.72.01.1001");
        duty.shift(home, "P", 6, 14, 1);
        var child = world.client(home, "Anak Pindah", Sex.P, "01-01-2012");
        world.resides(child, today().minusDays(2));
        var other = world.district("64.02");
        assertThat(world.count(other, "duty.cover", "institution_id", home.id()))
                .isZero();
        world.sql(
                "select institution.move(?, '64.02')".replace("select", "with m as (select")
                        + ") update institution.institution set district = '64.02', place_region = '64.02.06.1001' where id = ? and exists (select from m)",
                home.id(),
                home.id());
        assertThat(world.count(other, "duty.cover", "institution_id", home.id()))
                .isPositive();
        assertThat(world.count(other, "duty.home", "institution_id", home.id())).isOne();
        assertThat(world.count(other, "institution.alarm", "institution_id", home.id()))
                .isPositive();
        assertThat(world.count(world.district("64.72"), "duty.cover", "institution_id", home.id()))
                .isZero();
    }
}
