package id.naungan.incident.alarm;

import static id.naungan.incident.IncidentWorld.accused;
import static id.naungan.incident.IncidentWorld.victim;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.Naungan;
import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Streams;
import id.naungan.access.Streams.Topic;
import id.naungan.client.World;
import id.naungan.incident.IncidentWorld;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Sex;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who hears an alarm and who does not, on open streams of two nodes. */
@NaunganTest
class AlarmStreamsTest {

    @LocalServerPort
    int port;

    @Autowired
    id.naungan.store.DataFolder folder;

    @Autowired
    World world;

    @Autowired
    IncidentWorld incidents;

    @Autowired
    AsUser as;

    @Autowired
    Streams streams;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Thread> listening = new ArrayList<>();

    Institution home;
    Institution neighbour;
    Scope caregiver;
    UUID child;

    @BeforeEach
    void cast() {
        home = world.home("Panti Alarm", "65.71.01.1001");
        neighbour = world.home("Panti Tetangga Alarm", "65.71.02.1001");
        caregiver = incidents.staff(home, "Pelapor Alarm", Role.PENGASUH);
        child = world.client(home, "Siti Bunga Alarm", Sex.P, "03-03-2016");
    }

    @AfterEach
    void hangUp() {
        listening.forEach(Thread::interrupt);
        http.shutdownNow();
    }

    /** An open screen and what it heard. */
    private final class Screen {
        final Scope who;
        final Queue<String> events = new ConcurrentLinkedQueue<>();
        volatile boolean open;
        volatile boolean ended;
        volatile int status;
        volatile long heardAt;

        Screen(Scope who, int node) {
            this(who, node, as.tokenOf(who.person()));
        }

        Screen(Scope who, int node, String token) {
            this.who = who;
            listening.add(Thread.startVirtualThread(() -> listen(node, token)));
        }

        private void listen(int node, String token) {
            try {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + node + "/siaga"))
                        .header("Cookie", "naungan=" + token)
                        .build();
                var answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
                status = answer.statusCode();
                answer.body().forEach(line -> {
                    if (line.startsWith("event:")) open = true;
                    if (line.startsWith("data:{")) {
                        events.add(line.substring(5));
                        heardAt = System.nanoTime();
                    }
                });
            } catch (Exception e) {
                // The test is over.
            }
            ended = true;
        }

        boolean heard(UUID incident) {
            return events.stream().anyMatch(e -> e.contains("/insiden/" + incident));
        }
    }

    private static void until(String what, BooleanSupplier held) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!held.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("never: " + what);
            LockSupport.parkNanos(2_000_000);
        }
    }

    private List<Screen> screens(int node, Scope... people) {
        var all = Arrays.stream(people).map(who -> new Screen(who, node)).toList();
        all.forEach(screen -> until(screen.who.name() + " listens", () -> screen.open));
        return all;
    }

    private UUID report(id.naungan.incident.receive.NewPerson @Nullable ... people) {
        var all = new ArrayList<>(List.of(victim(child)));
        for (var person : people) all.add(person);
        return incidents.report(
                caregiver,
                home,
                Set.of("FISIK"),
                Answer.TIDAK,
                all.toArray(id.naungan.incident.receive.NewPerson[]::new));
    }

    /** The last who may hear has heard; whoever has heard nothing by then was passed over in the same round. */
    private void onlyTheseHear(UUID incident, List<Screen> hear, List<Screen> not) {
        hear.forEach(s -> until(s.who.name() + " hears", () -> s.heard(incident)));
        var control = incidents.report(caregiver, neighbour, Set.of("FISIK"), Answer.TIDAK, victim(child));
        hear.stream()
                .filter(s -> s.who.role() == Role.DINSOS_PROV)
                .forEach(s -> until("the next alarm", () -> s.heard(control)));
        assertThat(not.stream().filter(s -> s.heard(incident)).map(s -> s.who.name()))
                .isEmpty();
    }

    @Test
    void theOfficesOfTheLevelsHearOnBothNodesAndNobodyElse() throws Exception {
        try (var second = new SpringApplicationBuilder(Naungan.class)
                .run("--server.port=0", "--naungan.story=false", "--naungan.home=" + folder.root())) {
            int other = Integer.parseInt(second.getEnvironment().getRequiredProperty("local.server.port"));
            var hear = new ArrayList<Screen>();
            var not = new ArrayList<Screen>();
            for (int node : new int[] {port, other}) {
                for (int i = 0; i < 4; i++)
                    hear.addAll(screens(
                            node,
                            incidents.staff(home, "Kepala Alarm", Role.PENGELOLA),
                            incidents.officer("65.71", "Dinsos Alarm", Role.DINSOS_KAB),
                            incidents.officer("65", "Provinsi Alarm", Role.DINSOS_PROV)));
                for (int i = 0; i < 2; i++)
                    not.addAll(screens(
                            node,
                            incidents.staff(neighbour, "Kepala Tetangga Alarm", Role.PENGELOLA),
                            incidents.officer("65.04", "Dinsos Lain Alarm", Role.DINSOS_KAB),
                            incidents.officer("65.71", "Supervisor Alarm", Role.SUPERVISOR),
                            incidents.staff(home, "Peksos Alarm", Role.PEKSOS),
                            incidents.officer("62", "Provinsi Lain Alarm", Role.DINSOS_PROV),
                            nation(Role.KEMENSOS),
                            nation(Role.KPAI)));
            }
            var began = System.nanoTime();
            var it = report();
            onlyTheseHear(it, hear, not);
            var slowest = hear.stream().mapToLong(s -> s.heardAt - began).max().orElseThrow() / 1_000_000;
            System.out.println(hear.size() + " screens on two nodes, the last after " + slowest + " ms");
            var text = hear.getFirst().events.element();
            assertThat(text)
                    .contains("Panti Alarm")
                    .contains("Tarakan")
                    .contains("darurat")
                    .doesNotContain("Siti");
        }
    }

    @Test
    void caregiversHaveNoSuchStream() {
        var screen = new Screen(caregiver, port);
        until("answered", () -> screen.ended);
        assertThat(screen.status).isEqualTo(403);
    }

    @Test
    void anAccusedOfficerHearsNothingNorDoesHisOffice() {
        var accused = incidents.officer("65.71", "Dinsos Terduga", Role.DINSOS_KAB);
        var hear = screens(port, incidents.officer("65", "Provinsi Dengar", Role.DINSOS_PROV));
        var not = screens(
                port,
                accused,
                incidents.officer("65.71", "Rekan Terduga", Role.DINSOS_KAB),
                incidents.staff(home, "Kepala Dilewati", Role.PENGELOLA));
        onlyTheseHear(report(accused(accused.account(), null)), hear, not);
    }

    @Test
    void anAccusedHeadHearsNothingNorDoesHisHome() {
        var head = incidents.staff(home, "Kepala Terduga", Role.PENGELOLA);
        var hear = screens(
                port,
                incidents.officer("65.71", "Dinsos Dengar", Role.DINSOS_KAB),
                incidents.officer("65", "Provinsi Dengar", Role.DINSOS_PROV));
        var not = screens(port, head, incidents.staff(home, "Wakil Kepala Terduga", Role.PENGELOLA));
        onlyTheseHear(report(accused(head.account(), null)), hear, not);
    }

    @Test
    void anAccusedPersonIsPassedOverEvenWhereTheOfficeHears() {
        var officer = nation(Role.KPAI);
        var hear = screens(port, nation(Role.KPAI), incidents.officer("65", "Provinsi Dengar", Role.DINSOS_PROV));
        var not = screens(port, officer);
        var it = incidents.report(
                caregiver, home, Set.of("SEKSUAL"), Answer.TIDAK, victim(child), accused(officer.account(), null));
        onlyTheseHear(it, hear, not);
    }

    @Test
    void whoTurnsThePageJustThenHearsItAllTheSame() {
        var before = screens(port, incidents.officer("65", "Provinsi Dengar", Role.DINSOS_PROV));
        var it = report();
        onlyTheseHear(it, before, List.of());
        var late = screens(port, incidents.officer("65.71", "Dinsos Terlambat", Role.DINSOS_KAB))
                .getFirst();
        until("hears what was missed", () -> late.heard(it));
        var stranger = screens(port, incidents.officer("65.04", "Dinsos Lain", Role.DINSOS_KAB))
                .getFirst();
        assertThat(stranger.heard(it)).isFalse();
    }

    @Test
    void aStreamEndsWithItsSession() {
        var who = incidents.officer("65.71", "Dinsos Pulang", Role.DINSOS_KAB);
        var token = as.tokenOf(who.person());
        var screen = new Screen(who, port, token);
        until("listens", () -> screen.open);
        var stays = screens(port, incidents.officer("65.71", "Dinsos Tinggal", Role.DINSOS_KAB))
                .getFirst();
        world.sql("delete from access.session where account_id = ?", who.person());
        until("ended", () -> screen.ended);
        assertThat(stays.ended).isFalse();
        assertThat(streams.size(Topic.ALARM, who.person())).isZero();
        assertThat(streams.size(Topic.ALARM, stays.who.person())).isEqualTo(1);
    }

    private Scope nation(Role role) {
        var scope = world.nation(role);
        world.sql(
                "insert into access.account (id, username, full_name, role, reach, must_change_password, status) values (?, ?, ?, ?, 'NATION', false, 'ACTIVE')",
                scope.account(),
                "a" + scope.account(),
                "Pusat " + role,
                role.name());
        return scope;
    }
}
