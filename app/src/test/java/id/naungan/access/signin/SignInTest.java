package id.naungan.access.signin;

import static id.naungan.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.access.Posting;
import id.naungan.access.Role;
import id.naungan.access.TestPeople;
import id.naungan.store.Ids;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;

@NaunganTest
class SignInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AsUser as;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient db;

    @Autowired
    id.naungan.access.Scopes scopes;

    @Autowired
    PlatformTransactionManager transactions;

    private MvcTestResult signIn(String username, String password, String lanjut, String address) {
        return mvc.post()
                .uri("/masuk")
                .param("username", username)
                .param("password", password)
                .param("lanjut", lanjut)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private TestPeople.Person somebody() {
        return people.somebody(Posting.inDistrict("64.72", Role.SUPERVISOR));
    }

    @Test
    void a_visitor_is_sent_to_sign_in_and_comes_back_where_they_wanted_to_go() {
        var person = somebody();
        assertThat(mvc.get().uri("/akun").exchange()).hasStatus(302).hasRedirectedUrl("/masuk?lanjut=%2Fakun");
        var entered = signIn(person.username().toUpperCase(), AsUser.PASSWORD, "/akun", "10.1.0.1");
        assertThat(entered).hasStatus(302).hasRedirectedUrl("/akun");
        var cookie = entered.getResponse().getCookie("naungan");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(mvc.get().uri("/akun").cookie(cookie).exchange())
                .hasStatus(200)
                .bodyText()
                .contains(person.username());
    }

    @Test
    void the_way_back_never_leaves_this_site() {
        assertThat(signIn(somebody().username(), AsUser.PASSWORD, "//jahat.example/", "10.1.0.2"))
                .hasRedirectedUrl("/");
    }

    @Test
    void an_unknown_name_a_wrong_password_and_a_closed_account_look_the_same() {
        var closed = somebody();
        close(closed.id());
        var wrong = signIn(somebody().username(), "bukan kata sandinya", "/", "10.1.0.3");
        var unknown = signIn("tidak.ada." + Ids.next(), "bukan kata sandinya", "/", "10.1.0.3");
        var shut = signIn(closed.username(), AsUser.PASSWORD, "/", "10.1.0.3");
        for (var result : List.of(wrong, unknown, shut)) {
            assertThat(result)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Nama pengguna atau kata sandi tidak cocok")
                    .doesNotContain(AsUser.PASSWORD);
            assertThat(result.getResponse().getCookie("naungan")).isNull();
        }
    }

    private void close(java.util.UUID account) {
        var admin = as.national(Role.ADMIN);
        assertThat(mvc.post()
                        .uri("/akun-petugas/{id}/penutupan", account)
                        .with(admin)
                        .param("reason", "uji penutupan")
                        .exchange())
                .hasStatus(302);
    }

    @Test
    void an_account_waits_after_ten_wrong_passwords_and_a_right_one_does_not_help() {
        var person = somebody();
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(person.username(), "salah-" + i, "/", "10.1.0.4")).hasStatus(422);
        }
        var eleventh = signIn(person.username(), AsUser.PASSWORD, "/", "10.1.0.5");
        assertThat(eleventh).hasStatus(429).bodyText().contains("Terlalu banyak percobaan. Tunggu 15 menit");
        assertThat(eleventh.getResponse().getHeader("Retry-After")).isNotNull();
        assertThat(signIn(somebody().username(), AsUser.PASSWORD, "/", "10.1.0.4"))
                .as("others from that address")
                .hasStatus(302);
    }

    @Test
    void a_right_password_starts_the_count_anew() {
        var person = somebody();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 9; i++) signIn(person.username(), "salah-" + i, "/", "10.1.0.6");
            assertThat(signIn(person.username(), AsUser.PASSWORD, "/", "10.1.0.6"))
                    .hasStatus(302);
        }
    }

    @Test
    void guesses_sent_all_at_once_are_counted_too() throws Exception {
        var username = "serempak." + Ids.next();
        try (var threads = Executors.newFixedThreadPool(12)) {
            var answers = threads.invokeAll(IntStream.range(0, 30)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(
                            i -> () -> signIn(username, "salah-" + i, "/", "10.1.0.7")
                                    .getResponse()
                                    .getStatus())
                    .toList());
            long looked = 0;
            for (var answer : answers) if (answer.get() == 422) looked++;
            assertThat(looked).isEqualTo(10);
        }
    }

    @Test
    void an_address_has_a_much_higher_limit_which_holds_for_a_whole_ipv6_network() {
        var limits = new SignInLimits(3, 5, Duration.ofMinutes(15));
        var attempts = new Attempts(db, scopes, Clock.systemUTC(), limits, transactions);
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.enter("desa." + Ids.next(), "2001:db8:7:1::" + i))
                    .isInstanceOf(Attempts.Entry.Entered.class);
        }
        assertThat(attempts.enter("desa." + Ids.next(), "2001:db8:7:1::ffff")).isInstanceOf(Attempts.Entry.Wait.class);
        assertThat(attempts.enter("desa." + Ids.next(), "2001:db8:7:2::1")).isInstanceOf(Attempts.Entry.Entered.class);
    }

    @Test
    void the_wait_ends_when_the_oldest_attempt_is_old_enough() {
        var limits = new SignInLimits(2, 100, Duration.ofMinutes(15));
        var name = "sabar." + Ids.next();
        var start = Instant.now();
        assertThat(at(start, limits).enter(name, "10.2.0.1")).isInstanceOf(Attempts.Entry.Entered.class);
        assertThat(at(start.plusSeconds(300), limits).enter(name, "10.2.0.1"))
                .isInstanceOf(Attempts.Entry.Entered.class);
        var wait = (Attempts.Entry.Wait) at(start.plusSeconds(360), limits).enter(name, "10.2.0.1");
        assertThat(wait.time()).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(10));
        assertThat(at(start.plusSeconds(901), limits).enter(name, "10.2.0.1"))
                .isInstanceOf(Attempts.Entry.Entered.class);
    }

    private Attempts at(Instant now, SignInLimits limits) {
        return new Attempts(db, scopes, Clock.fixed(now, ZoneOffset.UTC), limits, transactions);
    }

    @Test
    void each_sign_in_has_its_own_session_and_ends_the_one_this_browser_had() {
        var person = somebody();
        var first = signIn(person.username(), AsUser.PASSWORD, "/", "10.1.0.8")
                .getResponse()
                .getCookie("naungan");
        var second = mvc.post()
                .uri("/masuk")
                .param("username", person.username())
                .param("password", AsUser.PASSWORD)
                .cookie(first)
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("naungan");
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(mvc.get().uri("/akun").cookie(first).exchange()).hasStatus(302);
        assertThat(mvc.get().uri("/akun").cookie(second).exchange()).hasStatus(200);
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        var cookie = signIn(somebody().username(), AsUser.PASSWORD, "/", "10.1.0.9")
                .getResponse()
                .getCookie("naungan");
        var left = mvc.post().uri("/keluar").cookie(cookie).with(csrf()).exchange();
        assertThat(left).hasRedirectedUrl("/masuk");
        assertThat(left.getResponse().getHeader("Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(mvc.get()
                        .uri("/akun")
                        .cookie(new Cookie("naungan", cookie.getValue()))
                        .exchange())
                .hasStatus(302);
    }

    @Test
    void a_sign_in_leaves_an_act_in_the_name_of_the_person() {
        var person = somebody();
        signIn(person.username(), AsUser.PASSWORD, "/", "10.1.0.10");
        assertThat(as.system(
                        () -> db.sql("select count(*) from audit.act where kind = 'access.signed-in' and actor = ?")
                                .param(person.id())
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void the_typed_password_never_comes_back() {
        assertThat(signIn("siapa", "rahasia-yang-diketik", "/", "10.1.0.11"))
                .bodyText()
                .doesNotContain("rahasia-yang-diketik")
                .contains("value=\"siapa\"");
    }

    @Autowired
    SignIn signIn;

    @Test
    void an_unknown_name_costs_as_much_work_as_a_known_one() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int round = 0; round < 9; round++) {
            var person = somebody();
            known.add(work(person.username()));
            unknown.add(work("tidak.ada." + Ids.next()));
        }
        double ratio = median(known) / median(unknown);
        assertThat(ratio).as("work for a known name by work for an unknown one").isBetween(0.75, 1.33);
    }

    /** Processor time, which other tests do not disturb. */
    private long work(String username) {
        var clock = java.lang.management.ManagementFactory.getThreadMXBean();
        long began = clock.getCurrentThreadCpuTime();
        assertThat(signIn.with(username, "bukan kata sandinya", "10.1.0.12", null))
                .isInstanceOf(SignIn.Outcome.Refused.class);
        return clock.getCurrentThreadCpuTime() - began;
    }

    private static double median(ArrayList<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    @Test
    void the_page_speaks_english_too() {
        assertThat(mvc.get().uri("/masuk").cookie(new Cookie("bahasa", "en")).exchange())
                .hasStatus(200)
                .bodyText()
                .contains("Username", "Forgot your password");
        assertThat(mvc.get().uri("/masuk").exchange()).bodyText().contains("Nama pengguna", "Lupa kata sandi");
    }

    @Test
    void a_post_without_a_session_is_told_and_not_redirected() {
        assertThat(mvc.post().uri("/akun/tampilan").with(csrf()).exchange()).hasStatus(401);
    }
}
