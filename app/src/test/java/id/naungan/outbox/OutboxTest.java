package id.naungan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What phones deliver, over the wire: once, by whom it may, answered one by one. */
@NaunganTest
class OutboxTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    private final HttpClient http = HttpClient.newHttpClient();
    private Institution home;
    private UUID rina;
    private UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Kiriman", "65.03.01.1001");
        rina = world.account(home, "Rina Kiriman", Role.PENGASUH, Reach.INSTITUTION);
        siti = child(home, "Siti Kiriman");
    }

    private UUID child(Institution home, String name) {
        var id = world.client(home, name, Sex.P, "03-03-2016");
        world.resides(id, LocalDate.now().minusYears(1));
        return id;
    }

    private Map<String, Object> note(UUID id, UUID client, String sentence) {
        return Map.of(
                "id",
                id,
                "kind",
                "catatan",
                "at",
                Instant.now(),
                "fields",
                Map.of(
                        "clientId", List.of(client),
                        "day", List.of(LocalDate.now().toString()),
                        "presence", List.of("ADA"),
                        "sentence", List.of(sentence)));
    }

    private HttpResponse<String> post(UUID account, Instant now, List<?> items) throws Exception {
        return send(account, json.writeValueAsString(Map.of("now", now, "items", items)));
    }

    private HttpResponse<String> send(UUID account, String body) throws Exception {
        var token = world.system(() -> sessions.open(account, "uji")).text();
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/kiriman"))
                        .header("Content-Type", "application/json")
                        .header("Cookie", "naungan=" + token + "; XSRF-TOKEN=uji")
                        .header("X-XSRF-TOKEN", "uji")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private List<JsonNode> answers(UUID account, Object... items) throws Exception {
        var answer = post(account, Instant.now(), List.of(items));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var told = new ArrayList<JsonNode>();
        json.readTree(answer.body()).get("items").forEach(told::add);
        return told;
    }

    private static String state(JsonNode told) {
        return told.get("state").asString();
    }

    private long notes() {
        return world.system(() -> db.sql("select count(*) from note.daily_note where institution_id = ?")
                .param(home.id())
                .query(Long.class)
                .single());
    }

    @Test
    void theSameItemGetsTheSameAnswerHoweverOftenAndHoweverAtOnceItComes() throws Exception {
        var id = UUID.randomUUID();
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<JsonNode> sending =
                    () -> answers(rina, note(id, siti, "Main bola")).getFirst();
            var told = new HashSet<JsonNode>();
            for (var one : phones.invokeAll(List.of(sending, sending, sending, sending, sending))) told.add(one.get());
            assertThat(told)
                    .singleElement()
                    .satisfies(one -> assertThat(state(one)).isEqualTo("TAKEN"));
        }
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentIsRefused() throws Exception {
        var id = UUID.randomUUID();
        assertThat(state(answers(rina, note(id, siti, "Main bola")).getFirst())).isEqualTo("TAKEN");
        var other = answers(rina, note(id, siti, "Sakit")).getFirst();
        assertThat(state(other)).isEqualTo("REFUSED");
        assertThat(other.get("words").asString()).contains("dengan isi lain");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void theIdOfAnotherAccountTellsNothing() throws Exception {
        var id = UUID.randomUUID();
        answers(rina, note(id, siti, "Rahasia Rina"));
        var elsewhere = world.home("Panti Tetangga Kiriman", "65.03.01.1002");
        var tono = world.account(elsewhere, "Tono Kiriman", Role.PENGASUH, Reach.INSTITUTION);
        var told = answers(tono, note(id, siti, "Rahasia Rina")).getFirst();
        assertThat(state(told)).isEqualTo("REFUSED");
        assertThat(told.toString()).doesNotContain("hari-ini", "dengan isi lain", "Siti");
    }

    @Test
    void oneThatIsIllDoesNotHoldUpTheOthers() throws Exception {
        var told = answers(
                rina,
                note(UUID.randomUUID(), siti, "Main bola"),
                note(UUID.randomUUID(), UUID.randomUUID(), "Bukan anak sini"),
                Map.of("id", UUID.randomUUID(), "kind", "surat-cinta", "at", Instant.now(), "fields", Map.of()),
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "kind",
                        "catatan",
                        "at",
                        Instant.now(),
                        "fields",
                        Map.of("clientId", List.of(siti), "day", List.of("2026-02-31"))));
        assertThat(told.stream().map(OutboxTest::state)).containsExactly("TAKEN", "REFUSED", "REFUSED", "REFUSED");
        assertThat(told)
                .filteredOn(one -> state(one).equals("REFUSED"))
                .allSatisfy(one ->
                        assertThat(one.get("words").asString()).isNotBlank().endsWith("."));
    }

    @Test
    void whoMayNotWriteIsRefusedAndWhoIsNotSignedInIsToldSo() throws Exception {
        var dinsos = world.account(home, "Supervisor Kiriman", Role.SUPERVISOR, Reach.INSTITUTION);
        assertThat(state(answers(dinsos, note(UUID.randomUUID(), siti, "x")).getFirst()))
                .isEqualTo("REFUSED");
        var nobody = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/kiriman"))
                        .header("Content-Type", "application/json")
                        .header("Cookie", "XSRF-TOKEN=uji")
                        .header("X-XSRF-TOKEN", "uji")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(notes()).isZero();
    }

    @Test
    void aClockThatIsWrongByADayIsNoticedAndASmallErrorIsPutRight() throws Exception {
        var wrong = post(rina, Instant.now().minus(Duration.ofDays(1)), List.of(note(UUID.randomUUID(), siti, "x")));
        assertThat(wrong.body()).contains("REFUSED", "Jam HP Anda menunjukkan");
        var late = post(rina, Instant.now().plusSeconds(900), List.of(note(UUID.randomUUID(), siti, "x")));
        assertThat(late.body()).contains("TAKEN");
        var written = world.system(() -> db.sql("select written_at from note.daily_note where client_id = ?")
                .param(siti)
                .query(Instant.class)
                .single());
        assertThat(written).isBefore(Instant.now().minusSeconds(800));
    }

    @Test
    void nonsenseIsRefusedWithoutFailing() throws Exception {
        for (var body : List.of(
                "",
                "[]",
                "{}",
                "null",
                "{\"now\":\"kemarin\",\"items\":[]}",
                "{\"now\":\"2026-01-01T00:00:00Z\",\"items\":[null]}",
                "{\"now\":\"2026-01-01T00:00:00Z\",\"items\":[{\"id\":\"x\"}]}",
                "{\"now\":\"%s\",\"items\":[{\"id\":\"%s\",\"kind\":\"catatan\",\"at\":\"%s\",\"fields\":{\"clientId\":null}}]}"
                        .formatted(Instant.now(), UUID.randomUUID(), Instant.now()),
                "{\"now\":\"%s\",\"items\":[%s]}"
                        .formatted(
                                Instant.now(),
                                String.join(
                                        ",",
                                        Collections.nCopies(
                                                201, json.writeValueAsString(note(UUID.randomUUID(), siti, "x"))))),
                "{\"now\":\"" + "9".repeat(3_000_000) + "\"}")) {
            assertThat(answered(body))
                    .as(body.substring(0, Math.min(80, body.length())))
                    .isBetween(400, 499);
        }
        assertThat(notes()).isZero();
    }

    private int answered(String body) throws Exception {
        try {
            return send(rina, body).statusCode();
        } catch (IOException e) {
            // The server hung up on what was too long to listen to.
            return 413;
        }
    }

    @Test
    void theKeyIsTheSameForAnAccountAndAnotherForTheNext() throws Exception {
        assertThat(key(rina)).isEqualTo(key(rina));
        assertThat(key(world.account(home, "Dewi Kiriman", Role.PENGASUH, Reach.CLIENTS)))
                .isNotEqualTo(key(rina));
    }

    private String key(UUID account) throws Exception {
        var token = world.system(() -> sessions.open(account, "uji")).text();
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/kiriman/kunci"))
                        .header("Cookie", "naungan=" + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return json.readTree(answer.body()).get("key").asString();
    }
}
