package id.naungan.indicator.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.World;
import id.naungan.indicator.measure.CountFigures;
import id.naungan.institution.AlarmCounts;
import id.naungan.institution.AlarmGrade;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Records raise alarms and end them. */
@NaunganTest
class WatchTest {

    @Autowired
    World world;

    @Autowired
    WatchRecords watch;

    @Autowired
    CountFigures figures;

    @Autowired
    AlarmCounts counts;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient db;

    /** A kind, the record that makes it wrong, and the one that puts it right; `:home`, `:client` and `:d` (its regency) are filled in. */
    record Case(String kind, String wrong, String right) {}

    private static final List<Case> CASES = List.of(
            new Case(
                    "KAPASITAS",
                    "update institution.institution set capacity_places = 0 where id = :home",
                    "update institution.institution set capacity_places = 5 where id = :home"),
            new Case(
                    "IZIN_SEGERA",
                    "update institution.institution set registration_until = current_date + 20 where id = :home",
                    "update institution.institution set registration_until = current_date + 900 where id = :home"),
            new Case(
                    "IZIN_HABIS",
                    "update institution.institution set registration_until = current_date - 2 where id = :home",
                    "update institution.institution set registration_until = current_date + 900 where id = :home"),
            new Case("TANPA_CATATAN", "", """
                    insert into note.daily_note (id, client_id, institution_id, district, day, presence, written_by_name, written_at)
                    values (uuidv7(), :client, :home, :d, indicator.today(), 'ADA', 'uji', now())"""),
            new Case("TANPA_RENCANA", "", """
                    insert into casework.case_file (id, client_id, institution_id, district, opened_on, plan_on, review_due)
                    values (uuidv7(), :client, :home, :d, current_date - 40, current_date - 10, current_date + 100)"""),
            new Case(
                    "TINJAUAN_LEWAT",
                    "update casework.case_file set review_due = current_date - 3 where client_id = :client",
                    "update casework.case_file set review_due = current_date + 90 where client_id = :client"),
            new Case("KONTAK_PUTUS", "", """
                    insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name)
                    values (uuidv7(), :client, :home, :d, current_date, 'TELEPON', 'Ibu', 'uji')"""),
            new Case("INSIDEN_TENGGAT", """
                    with i as (insert into incident.incident (id, number, institution_id, district, source, kinds, severity, known_at, written_at, received_at, safe)
                      values (uuidv7(), 'UJI/' || :home, :home, :d, 'PETUGAS', '{KECELAKAAN}', 'SEDANG', now() - interval '3 hours', now(), now(), 'YA') returning id)
                    insert into incident.clock (incident_id, kind, term, norm, started_at, due_at)
                    select id, 'AMAN', 'insiden-aman', 'USULAN', now() - interval '3 hours', now() - interval '2 hours' from i""", "update incident.clock set met_at = now() where incident_id in (select id from incident.incident where institution_id = :home)"));

    private Institution home(String name, String region) {
        return world.home(name + " " + Ids.next(), region);
    }

    private UUID resident(Institution home, String name) {
        var client = world.client(home, name, Sex.L, "2015-05-01");
        world.resides(client, LocalDate.now().minusDays(60));
        return client;
    }

    private void write(String sql, Institution home, UUID client) {
        if (sql.isEmpty()) return;
        world.sql(sql.replace(":home", "'" + home.id() + "'::uuid")
                .replace(":client", "'" + client + "'::uuid")
                .replace(":d", "'" + home.district() + "'")
                .replace("'UJI/' || '" + home.id() + "'::uuid", "'UJI/" + home.id() + "'"));
    }

    private void look(Institution... homes) {
        world.system(() -> watch.look(
                Instant.now(), java.util.Arrays.stream(homes).map(Institution::id).toArray(UUID[]::new)));
    }

    private long open(Institution home, String kind) {
        return world.system(() -> db.sql(
                        "select count(*) from institution.alarm where institution_id = ? and kind = ? and ended_at is null")
                .params(home.id(), kind)
                .query(Long.class)
                .single());
    }

    private Scope manager(Institution home) {
        return world.manager(home);
    }

    @Test
    void aRecordRaisesEachKindOnceAndARecordEndsIt() {
        var home = home("Panti Awas", "16.01.01.2001");
        var client = resident(home, "Anak Awas Satu");
        for (var one : CASES) {
            write(one.wrong(), home, client);
            look(home);
            look(home);
            assertThat(open(home, one.kind())).as(one.kind()).isOne();
            write(one.right(), home, client);
            look(home);
            assertThat(open(home, one.kind())).as(one.kind() + " ends").isZero();
        }
        var ended = world.system(() -> db.sql(
                        "select count(*) from institution.alarm where institution_id = ? and ended_at is not null")
                .param(home.id())
                .query(Long.class)
                .single());
        assertThat(ended).as("raised once each").isEqualTo(CASES.size());
    }

    @Test
    void whatIsWrittenMarksItsHomeAndTheClockMarksEveryHome() {
        var home = home("Panti Tanda", "16.02.01.2001");
        resident(home, "Anak Tanda Satu");
        figures.run();
        assertThat(marked(home)).isPositive();
        scopes.asSystem("uji", () -> transaction.executeWithoutResult(status -> {
            var now = Instant.now().atOffset(ZoneOffset.UTC);
            acts.perform(WatchRecords.WATCHED, Reason.NONE, () -> call("select indicator.watch_step(1000000, ?)", now));
            assertThat(marked(home)).as("looked at").isZero();
            call("select indicator.mark_by_clock(?)", now);
            assertThat(marked(home)).as("nothing is due today").isZero();
            call("select indicator.mark_by_clock(?)", now.plusHours(26));
            assertThat(marked(home)).as("another day there").isOne();
            status.setRollbackOnly();
        }));
    }

    private int call(String sql, OffsetDateTime at) {
        return db.sql(sql).param(at).query(Integer.class).single();
    }

    private long marked(Institution home) {
        return world.system(() -> db.sql("select count(*) from indicator.to_watch where institution_id = ?")
                .param(home.id())
                .query(Long.class)
                .single());
    }

    @Test
    void theFigureOpensItsListAndStrangersReadNeither() {
        var home = home("Panti Daftar", "16.03.01.2001");
        resident(home, "Anak Daftar Satu");
        resident(home, "Anak Daftar Dua");
        look(home);
        var here = "/lks/" + home.id() + "/peringatan";
        var behind = here + "/penghuni/TANPA_RENCANA";
        for (var who : List.of(manager(home), world.district("16.03"), world.province("16"))) {
            assertThat(world.get(who, here)).bodyText().contains("2 dari 2 penghuni tinggal lebih dari", behind);
            assertThat(world.get(who, behind))
                    .hasStatusOk()
                    .bodyText()
                    .contains("2 penghuni", "Anak Daftar Satu", "Anak Daftar Dua");
        }
        assertThat(world.get(world.nation(Role.KEMENSOS), here))
                .hasStatusOk()
                .bodyText()
                .contains("2 dari 2")
                .doesNotContain("Anak Daftar", behind);
        assertThat(world.get(world.nation(Role.KEMENSOS), behind)).hasStatus(403);
        assertThat(world.get(manager(home), here + "/penghuni/LAIN")).hasStatus(404);
        var alarm = world.system(() -> db.sql(
                        "select id from institution.alarm where institution_id = ? and kind = 'TANPA_RENCANA'")
                .param(home.id())
                .query(UUID.class)
                .single());
        for (var stranger : List.of(
                manager(home("Panti Lain", "16.03.01.2001")), world.district("16.04"), world.province("17"))) {
            assertThat(world.get(stranger, here)).hasStatus(404);
            assertThat(world.get(stranger, behind)).hasStatus(404);
            assertThat(world.post(stranger, here + "/" + alarm, Map.of("note", "Sudah saya urus")))
                    .hasStatus(404);
        }
    }

    @Test
    void lateIncidentStepsAreForTheManagerAndTheOfficesOfTheAreaAlone() {
        var home = home("Panti Langkah", "16.05.01.2001");
        var client = resident(home, "Anak Langkah");
        var late = CASES.getLast().wrong();
        write(late, home, client);
        look(home);
        var here = "/lks/" + home.id() + "/peringatan";
        for (var who : List.of(manager(home), world.district("16.05"), world.province("16")))
            assertThat(world.get(who, here)).bodyText().contains("Langkah insiden lewat batas waktu");
        for (var who : List.of(
                world.nation(Role.KEMENSOS),
                world.nation(Role.AUDITOR),
                world.own(world.account(home, "Asuh", Role.PENGASUH, id.naungan.access.Reach.CLIENTS), home, Role.PENGASUH)))
            assertThat(world.get(who, here)).hasStatusOk().bodyText().doesNotContain("Langkah insiden");
        // What goes around the home must not be counted to it.
        world.sql("update incident.incident set bypass = 'LKS' where institution_id = ?", home.id());
        look(home);
        assertThat(open(home, "INSIDEN_TENGGAT")).isZero();
    }

    @Test
    void countsOfAnAreaAgreeWithTheirLists() {
        var home = home("Panti Jumlah", "16.06.01.2001");
        resident(home, "Anak Jumlah");
        look(home);
        var office = world.district("16.06");
        var kinds = world.seen(office, () -> counts.kinds(""));
        assertThat(kinds).extracting(AlarmCounts.OfKind::kind).contains("TANPA_CATATAN", "TANPA_RENCANA", "KONTAK_PUTUS");
        assertThat(kinds.getFirst().grade()).isEqualTo(AlarmGrade.BERAT);
        long all = kinds.stream().mapToLong(AlarmCounts.OfKind::number).sum();
        assertThat(world.seen(office, () -> counts.homes("", null, "", 10, 0)).getFirst().number())
                .isEqualTo(all);
        assertThat(world.get(office, "/peringatan"))
                .hasStatusOk()
                .bodyText()
                .contains(home.profile().name(), "Tidak ada catatan harian");
        assertThat(world.get(office, "/lks/peringatan?tingkat=BERAT"))
                .bodyText()
                .contains("Tidak ada catatan harian")
                .doesNotContain("tinggal lebih dari");
        assertThat(world.get(world.district("16.07"), "/peringatan"))
                .bodyText()
                .doesNotContain(home.profile().name());
    }
}
