package id.naungan.note;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.ClientsChanged;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Announcements;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Notes reach Dinsos as figures that agree with the lists behind them. */
@NaunganTest
class CoverageTest {

    private static final String DISTRICT = "71.05";

    @Autowired
    Acts acts;

    @Autowired
    World world;

    @Autowired
    NoteWorld notes;

    @Autowired
    Announcements announcements;

    @Autowired
    ApplicationEventPublisher events;

    Institution lively;
    Institution silent;
    Scope dinsos;

    @BeforeEach
    void cast() {
        dinsos = world.district(DISTRICT);
        lively = home("Panti Ramai " + UUID.randomUUID());
        silent = home("Panti Diam " + UUID.randomUUID());
    }

    private Institution home(String name) {
        var home = world.home(name, DISTRICT + ".01.1001");
        notes.child(home, "Anak Satu");
        notes.child(home, "Anak Dua");
        counted(home);
        return home;
    }

    private void counted(Institution home) {
        world.system(() -> acts.perform(ActKind.of("test.counted"), Reason.NONE, () -> {
            events.publishEvent(new ClientsChanged(home.id()));
            return true;
        }));
    }

    private long figure(String measure) {
        var tile = Pattern.compile("href=\"/dasbor/" + measure + "\\?wilayah=" + DISTRICT + "\"><b>([0-9.]+)</b>")
                .matcher(World.text(world.get(dinsos, "/dasbor")));
        assertThat(tile.find()).as(measure).isTrue();
        return Long.parseLong(tile.group(1).replace(".", ""));
    }

    @Test
    void aNoteOfTodayRaisesTheFigureAndEndsTheSilence() {
        long noted = figure("dicatat-hari-ini");
        long quiet = figure("diam");
        var list = World.text(world.get(dinsos, "/dasbor/diam"));
        assertThat(list).contains(silent.profile().name(), lively.profile().name(), "belum pernah");

        var child = notes.child(lively, "Anak Tiga");
        counted(lively);
        notes.tap(notes.manager(lively), child, NoteWorld.today());

        assertThat(figure("dicatat-hari-ini")).isEqualTo(noted + 1);
        assertThat(figure("diam")).isEqualTo(quiet - 1);
        assertThat(World.text(world.get(dinsos, "/dasbor/diam")))
                .contains(silent.profile().name())
                .doesNotContain(lively.profile().name());
        assertThat(World.text(world.get(dinsos, "/dasbor/dicatat-hari-ini"))).contains("1 dari 3");
        assertThat(World.text(world.get(notes.manager(lively), "/dasbor"))).contains("1 dari 3");
    }

    @Test
    void theFigureIsTheSumOfItsList() {
        var list = World.text(world.get(dinsos, "/dasbor/diam"));
        assertThat(figure("diam")).isEqualTo(list.split("<th scope=\"row\">", -1).length - 1);
    }

    @Test
    void theNationSeesFiguresOfEveryHome() {
        assertThat(World.text(world.get(world.nation(Role.KEMENSOS), "/dasbor/diam?wilayah=" + DISTRICT)))
                .contains(silent.profile().name());
    }

    @Test
    void openPagesHearOnceOfABatchWithinASecond() {
        List<String> heard = new CopyOnWriteArrayList<>();
        var stop = announcements.hear(heard::add);
        var manager = notes.manager(lively);
        var child = notes.child(lively, "Anak Empat");
        var before = System.nanoTime();
        for (int back = 0; back < 3; back++)
            notes.tap(manager, child, NoteWorld.today().minusDays(back));
        var word = "tally:" + DISTRICT + ":" + lively.id();
        Awaitility.await().atMost(5, TimeUnit.SECONDS).until(() -> heard.contains(word));
        System.out.println("heard after " + (System.nanoTime() - before) / 1_000_000 + " ms");
        stop.run();
    }
}
