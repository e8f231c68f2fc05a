package id.naungan.casework.remind;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Posting;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.TestPeople;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever must do something is reminded in time, once; those above hear a number. */
@NaunganTest
class RemindOfTasksTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final String DISTRICT = "65.71";

    @Autowired
    World world;

    @Autowired
    TestPeople people;

    @Autowired
    RemindOfTasks remind;

    @Autowired
    JdbcClient db;

    Institution home;
    UUID manager;
    UUID worker;
    UUID dinsos;

    @BeforeEach
    void cast() {
        home = world.home("Panti Tepat Waktu", DISTRICT + ".01.1001");
        manager = world.account(home, "Uji", Role.PENGELOLA, Reach.INSTITUTION);
        worker = world.account(home, "Uji", Role.PEKSOS, Reach.INSTITUTION);
        dinsos = people.somebody(Posting.inDistrict(DISTRICT, Role.DINSOS_KAB)).id();
    }

    private void task(int days, @Nullable UUID holder, String role) {
        world.sql("""
                insert into client.task (key, institution_id, district, kind, due_on, holder, role, href)
                values (?, ?, ?, 'langkah-supervisi', ?, ?, ?, '/supervisi/saya')""", "uji:" + Ids.next(), home.id(), DISTRICT, TODAY.plusDays(days), holder, role);
    }

    private List<String> told(UUID account) {
        return world.system(() -> db.sql("select kind from notice.notice where account_id = ? order by kind")
                .param(account)
                .query(String.class)
                .list());
    }

    @Test
    void theHolderIsToldAheadOnTheDayAndWhenLateAndOnceEach() {
        task(3, worker, "PEKSOS");
        task(0, worker, "PEKSOS");
        task(-1, worker, "PEKSOS");
        task(9, worker, "PEKSOS");
        remind.run();
        remind.run();
        assertThat(told(worker)).containsExactly("task-late", "task-soon", "task-today");
        assertThat(told(manager)).isEmpty();
    }

    @Test
    void whatNobodyHoldsIsToldToTheRoleInTheHome() {
        task(0, null, "PENGELOLA");
        remind.run();
        assertThat(told(manager)).containsExactly("task-today");
        assertThat(told(worker)).isEmpty();
    }

    @Test
    void whatIsLongOverdueIsOneNumberForThoseAbove() {
        task(-10, worker, "PEKSOS");
        task(-11, worker, "PEKSOS");
        remind.run();
        assertThat(told(worker)).isEmpty();
        assertThat(told(manager)).containsExactly("tasks-overdue");
        assertThat(told(dinsos)).containsExactly("tasks-overdue-district");
        assertThat(world.system(() -> db.sql("select facts[1] from notice.notice where account_id = ?")
                        .param(manager)
                        .query(String.class)
                        .single()))
                .isEqualTo("n:2");
    }

    @Test
    void nearnessEndsAWeekAfterTheDay() {
        assertThat(Nearness.of(TODAY.plusDays(4), TODAY)).isEmpty();
        assertThat(Nearness.of(TODAY.plusDays(3), TODAY)).contains(Nearness.SOON);
        assertThat(Nearness.of(TODAY, TODAY)).contains(Nearness.TODAY);
        assertThat(Nearness.of(TODAY.minusDays(7), TODAY)).contains(Nearness.LATE);
        assertThat(Nearness.of(TODAY.minusDays(8), TODAY)).isEmpty();
    }
}
