package id.naungan.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.NoticeWords;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.notice.hook.HookPost;
import id.naungan.notice.hook.Hooks;
import id.naungan.store.Ids;
import id.naungan.web.Messages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

/** Letters and calls go out, are tried again, and say nobody's name. */
@NaunganTest
class DeliverWaitingTest {

    private static final ActKind TEST = ActKind.of("test.told");
    private static final String CANARY = "Kanari Jingga Merona";

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private record Call(Map<String, List<String>> headers, String body) {}

    @Autowired
    World world;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    Notices notices;

    @Autowired
    NoticeWords words;

    @Autowired
    Messages messages;

    @Autowired
    Queue queue;

    @Autowired
    HookPost post;

    @Autowired
    Hooks hooks;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;
    private HttpServer server;
    Institution home;
    Scope manager;
    UUID client;

    @BeforeEach
    void cast() throws IOException {
        home = world.home("Panti Kabar", "65.01.01.1001");
        client = world.client(home, CANARY, Sex.P, "03-03-2016");
        var account = world.account(home, "Uji", Role.PENGELOLA, Reach.INSTITUTION);
        manager = new Scope(
                account,
                null,
                "Uji",
                Role.PENGELOLA,
                Reach.INSTITUTION,
                home.id(),
                null,
                ZoneId.of("Asia/Makassar"),
                false);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.add(new Call(
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            if (answer / 100 == 3) exchange.getResponseHeaders().add("Location", "/lain");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        world.sql("update notice.hook set active = false where institution_id = ?", home.id());
        world.sql("update notice.delivery set status = 'DILEWATI' where status = 'MENUNGGU'");
    }

    private DeliverWaiting sender(boolean withMail) {
        var mail = new JavaMailSenderImpl();
        mail.setHost("localhost");
        mail.setPort(POST.getSmtp().getPort());
        var beans = new StaticListableBeanFactory(withMail ? Map.of("mail", mail) : Map.of());
        var letters = new Letters(
                beans.getBeanProvider(JavaMailSender.class),
                db,
                transaction,
                words,
                messages,
                "https://naungan.contoh/",
                "naungan@contoh.id");
        return new DeliverWaiting(queue, letters, post, hooks, notices, acts, scopes, clock);
    }

    private String tell(Urgency urgency) {
        var key = "uji:" + Ids.next();
        scopes.as(
                manager,
                () -> acts.perform(
                        TEST,
                        Reason.NONE,
                        () -> notices.tell(new NewNotice(
                                "percobaan",
                                List.of(new Fact.Home(home.id()), new Fact.Count(3)),
                                "/klien/" + client,
                                urgency,
                                key,
                                Audience.at(home.id(), Role.PENGELOLA)))));
        return key;
    }

    private UUID hook(String path) {
        var id = Ids.next();
        world.sql(
                "insert into notice.hook (id, institution_id, url) values (?, ?, ?)",
                id,
                home.id(),
                "http://127.0.0.1:" + server.getAddress().getPort() + path);
        return id;
    }

    private Map<String, Object> delivery(String key) {
        return world.system(() -> db.sql("select * from notice.delivery where key = ?")
                .param(key)
                .query()
                .singleRow());
    }

    @Test
    void theReceiverCanProveTheCallAndLearnsNobodysName() throws Exception {
        var hook = hook("/naungan?x=1");
        var key = tell(Urgency.MENDESAK);
        sender(false).run();
        var call = calls.getFirst();
        assertThat(call.body())
                .contains("\"kind\":\"percobaan\"", "\"urgency\":\"MENDESAK\"", "/klien/" + client)
                .doesNotContain("Kanari", "Jingga", "Uji");
        var secret = scopes.asSystem("uji", () -> secretOf(hook));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var time = call.headers().get("X-naungan-time").getFirst();
        var expected = "sha256="
                + HexFormat.of().formatHex(mac.doFinal((time + "." + call.body()).getBytes(StandardCharsets.UTF_8)));
        assertThat(call.headers().get("X-naungan-signature")).containsExactly(expected);
        assertThat(delivery(key)).containsEntry("status", "TERKIRIM");
    }

    /** As the screen shows it. */
    private String secretOf(UUID hook) {
        var page = World.text(world.get(world.nation(Role.ADMIN), "/pemberitahuan/tujuan/" + hook));
        return page.replaceAll("(?s).*<code class=\"breaks\">([^<]+)</code>.*", "$1");
    }

    @Test
    void aRedirectIsAFailureAndNotFollowed() {
        hook("/");
        answer = 302;
        var key = tell(Urgency.BIASA);
        sender(false).run();
        assertThat(calls).hasSize(1);
        assertThat(delivery(key)).containsEntry("status", "MENUNGGU").containsEntry("problem", "http-302");
    }

    @Test
    void whatFailsIsTriedAgainLaterAndGivenUpInTheEnd() {
        var hook = hook("/");
        answer = 500;
        var key = tell(Urgency.BIASA);
        for (int tries = 1; tries <= 7; tries++) {
            sender(false).run();
            assertThat(calls).hasSize(tries);
            // Not before its time.
            sender(false).run();
            assertThat(calls).hasSize(tries);
            world.sql(
                    "update notice.delivery set due_at = now() - interval '1 second' where key = ? and status = 'MENUNGGU'",
                    key);
        }
        assertThat(delivery(key)).containsEntry("status", "GAGAL").containsEntry("attempts", 7);
        assertThat(world.system(
                        () -> db.sql("select count(*) from notice.notice where kind = 'hook-dead' and href like ?")
                                .param("%" + hook)
                                .query(Long.class)
                                .single()))
                .isPositive();
        assertThat(World.text(world.get(world.nation(Role.ADMIN), "/pemberitahuan/pengiriman?status=GAGAL")))
                .contains("Gagal", "Percobaan ke-7");
    }

    @Test
    void waitsGrowAndEnd() {
        assertThat(Backoff.after(1)).contains(Duration.ofMinutes(1));
        assertThat(Backoff.after(6)).contains(Duration.ofHours(12));
        assertThat(Backoff.after(7)).isEmpty();
    }

    @Test
    void aLetterGoesToThoseWhoWantItAndNamesNobody() throws Exception {
        var before = POST.getReceivedMessages().length;
        tell(Urgency.BIASA);
        sender(true).run();
        assertThat(POST.getReceivedMessages()).hasSize(before);
        world.sql("update access.account set email = 'ibu@contoh.id' where id = ?", manager.person());
        world.post(manager, "/akun/pemberitahuan", Map.of("email", "YA"));
        var key = tell(Urgency.BIASA);
        sender(true).run();
        var letter = POST.getReceivedMessages()[before];
        assertThat(letter.getAllRecipients()[0]).hasToString("ibu@contoh.id");
        assertThat(letter.getSubject() + letter.getContent())
                .contains("Kiriman percobaan", "https://naungan.contoh/klien/" + client)
                .doesNotContain("Kanari", "Jingga");
        assertThat(delivery(key)).containsEntry("status", "TERKIRIM");
    }

    @Test
    void withoutAMailServerALetterIsSkippedAndTheListSaysWhy() {
        world.sql("update access.account set email = 'ibu@contoh.id' where id = ?", manager.person());
        world.post(manager, "/akun/pemberitahuan", Map.of("email", "YA"));
        var key = tell(Urgency.BIASA);
        sender(false).run();
        assertThat(delivery(key)).containsEntry("status", "DILEWATI").containsEntry("problem", "no-server");
    }
}
