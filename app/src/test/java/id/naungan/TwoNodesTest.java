package id.naungan;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.access.AsUser;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionChanged;
import id.naungan.story.Cast;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database; what happens when one of them dies is shown by `./naungan bench --nodes 2`. */
@NaunganTest
class TwoNodesTest {

    private static final String CSRF = "0f0e0d0c-0b0a-4908-8706-050403020100";

    @LocalServerPort
    int port;

    @Autowired
    id.naungan.store.DataFolder folder;

    @Autowired
    AsUser as;

    @Autowired
    Acts acts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient db;

    @Test
    void aSessionAndTheNewsAreThoseOfBoth() throws Exception {
        try (var second = new SpringApplicationBuilder(Naungan.class)
                        .run("--server.port=0", "--naungan.story=false", "--naungan.home=" + folder.root());
                var http = HttpClient.newHttpClient()) {
            int other = Integer.parseInt(second.getEnvironment().getRequiredProperty("local.server.port"));
            var session = signIn(http);
            assertThat(status(http, other, "/dasbor", session)).isEqualTo(200);

            var open = new CountDownLatch(1);
            var heard = new CountDownLatch(1);
            var listening = Thread.startVirtualThread(() -> listen(http, other, session, open, heard));
            assertThat(open.await(20, TimeUnit.SECONDS)).isTrue();
            somethingHappensHere();
            assertThat(heard.await(20, TimeUnit.SECONDS))
                    .as("heard on the other node")
                    .isTrue();
            listening.interrupt();

            end(http, other, session);
            assertThat(status(http, port, "/dasbor", session))
                    .as("ended on both")
                    .isNotEqualTo(200);
        }
    }

    private void somethingHappensHere() {
        var home = as.system(
                () -> db.sql("select id from institution.institution where profile_name = 'Rumah Anak Cahaya'")
                        .query(UUID.class)
                        .single());
        as.system(() -> {
            acts.perform(ActKind.of("test.made"), Reason.NONE, () -> events.publishEvent(new InstitutionChanged(home)));
            return true;
        });
    }

    private static void listen(HttpClient http, int node, String session, CountDownLatch open, CountDownLatch heard) {
        try {
            http.send(request(node, "/dasbor/perubahan", session).build(), HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .forEach(line -> {
                        if (line.startsWith("event:")) open.countDown();
                        if (line.startsWith("event:perubahan")) heard.countDown();
                    });
        } catch (Exception e) {
            // The node stops, or the test is over.
        }
    }

    private String signIn(HttpClient http) throws Exception {
        var form = "username=dinsos.kaltim&password=" + URLEncoder.encode(Cast.PASSWORD, StandardCharsets.UTF_8);
        var answer = http.send(
                request(port, "/masuk", "")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("naungan="))
                .map(cookie -> cookie.substring(8, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private static void end(HttpClient http, int node, String session) throws Exception {
        http.send(
                request(node, "/keluar", session)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static int status(HttpClient http, int node, String path, String session) throws Exception {
        return http.send(request(node, path, session).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpRequest.Builder request(int node, String path, String session) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + node + path))
                .header("Cookie", "naungan=" + session + "; XSRF-TOKEN=" + CSRF)
                .header("X-XSRF-TOKEN", CSRF);
    }
}
