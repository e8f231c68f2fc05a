package id.naungan.access.invitation;

import static id.naungan.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.access.Posting;
import id.naungan.access.Role;
import id.naungan.access.TestPeople;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@NaunganTest
class InvitationTest {

    private static final String CHOSEN = "gerimis di kebun pisang";
    private static final Pattern LINK = Pattern.compile("/undangan/([A-Za-z0-9_-]{43})");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AsUser as;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient db;

    @Autowired
    Acts acts;

    private UUID home;
    private RequestPostProcessor manager;

    @BeforeEach
    void aManager() {
        home = people.home("Harapan Bunda");
        manager = as.pengelola(home);
    }

    private MvcTestResult invite(RequestPostProcessor who, UUID id, String role, String reach, String place) {
        return mvc.post()
                .uri("/akun-petugas/undangan")
                .with(who)
                .param("peran", role)
                .param("cakupan", reach)
                .param("tempat", place)
                .param("id", id.toString())
                .param("fullName", "Hj. Sulastri Dewi, S.Pd.")
                .param("phone", "0812 3456 7890")
                .exchange();
    }

    private MvcTestResult invite(UUID id) {
        return invite(manager, id, "PENGASUH", "INSTITUTION", home.toString());
    }

    private MvcTestResult open(String token) {
        return mvc.get().uri("/undangan/{token}", token).exchange();
    }

    private MvcTestResult choose(String token, String password) {
        return mvc.post()
                .uri("/undangan/{token}", token)
                .with(csrf())
                .param("newPassword", password)
                .param("repeatedPassword", password)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(MvcTestResult result) {
        var found = LINK.matcher(text(result));
        assertThat(found.find()).as(text(result)).isTrue();
        return found.group(1);
    }

    private String column(UUID account, String column) {
        return as.system(() -> db.sql("select " + column + "::text from access.account where id = ?")
                .param(account)
                .query(String.class)
                .single());
    }

    @Test
    void an_invited_caregiver_chooses_a_password_and_is_signed_in() {
        var id = Ids.next();
        var made = invite(id);
        assertThat(made).hasStatus(200);
        assertThat(made.getResponse().getHeader("Cache-Control")).contains("no-store");
        var token = token(made);
        assertThat(column(id, "username")).startsWith("sulastri.dewi");
        assertThat(column(id, "status")).isEqualTo("INVITED");

        var page = open(token);
        assertThat(page).hasStatus(200).bodyText().contains("Sulastri Dewi", "Panti Asuhan Harapan Bunda", "Pengasuh");
        assertThat(page.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");

        var entered = choose(token, CHOSEN);
        assertThat(entered).hasRedirectedUrl("/");
        assertThat(column(id, "status")).isEqualTo("ACTIVE");
        var cookie = entered.getResponse().getCookie("naungan");
        assertThat(mvc.get()
                        .uri("/akun")
                        .cookie(new Cookie("naungan", cookie.getValue()))
                        .exchange())
                .hasStatus(200)
                .bodyText()
                .contains("Sulastri");
    }

    @Test
    void looking_at_the_link_does_not_use_it_up_but_using_it_does() {
        var token = token(invite(Ids.next()));
        for (int i = 0; i < 3; i++) assertThat(open(token)).hasStatus(200);
        assertThat(choose(token, "rahasia123")).hasStatus(422).bodyText().contains("sering dipakai");
        assertThat(choose(token, CHOSEN)).hasStatus(302);
        assertThat(open(token)).hasStatus(410).bodyText().contains("Tautan tidak berlaku lagi");
        assertThat(choose(token, "kata sandi orang lain")).hasStatus(410);
    }

    @Test
    void two_people_with_one_link_do_not_both_get_in() throws Exception {
        var token = token(invite(Ids.next()));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(i -> () ->
                            choose(token, "kata sandi nomor " + i).getResponse().getStatus())
                    .toList());
            int entered = 0;
            for (var answer : answers) if (answer.get() == 302) entered++;
            assertThat(entered).isEqualTo(1);
        }
    }

    @Test
    void a_link_runs_out_and_a_new_one_makes_the_old_one_useless() {
        var id = Ids.next();
        var first = token(invite(id));
        var second = token(
                mvc.post().uri("/akun-petugas/{id}/tautan", id).with(manager).exchange());
        assertThat(open(first)).hasStatus(410);
        assertThat(open(second)).hasStatus(200);
        as.system(() -> {
            acts.perform(ActKind.of("test.later"), Reason.NONE, () -> {
                db.sql(
                                "update access.invitation set expires_at = now() - interval '1 second' where account_id = ? and expires_at > now()")
                        .param(id)
                        .update();
            });
            return true;
        });
        assertThat(open(second)).hasStatus(410);
        assertThat(choose(second, CHOSEN)).hasStatus(410);
    }

    @Test
    void a_made_up_link_does_not_exist() {
        assertThat(open("x".repeat(43))).hasStatus(404);
        assertThat(choose("x".repeat(43), CHOSEN)).hasStatus(404);
    }

    @Test
    void the_database_keeps_no_token() {
        var id = Ids.next();
        var token = token(invite(id));
        var kept = as.system(() -> db.sql(
                        "select count(*) from access.invitation where encode(token_digest, 'escape') like '%' || ? || '%'")
                .param(token)
                .query(Long.class)
                .single());
        assertThat(kept).isZero();
        var trail = as.system(() -> db.sql("select count(*) from audit.change where diff::text like '%' || ? || '%'")
                .param(token)
                .query(Long.class)
                .single());
        assertThat(trail).isZero();
    }

    @Test
    void the_same_form_sent_twice_makes_one_account() {
        var id = Ids.next();
        assertThat(invite(id)).hasStatus(200);
        assertThat(invite(id)).hasRedirectedUrl("/akun-petugas/" + id);
    }

    @Test
    void a_tampered_form_gives_no_higher_role_no_other_home_and_no_wider_reach() {
        var neighbour = people.home("Kasih Ibu").toString();
        assertThat(invite(manager, Ids.next(), "DINSOS_KAB", "DISTRICT", "64.72"))
                .hasStatus(403);
        assertThat(invite(manager, Ids.next(), "ADMIN", "NATION", "")).hasStatus(403);
        assertThat(invite(manager, Ids.next(), "PENGASUH", "INSTITUTION", neighbour))
                .hasStatus(403);
        assertThat(invite(manager, Ids.next(), "PEKSOS", "DISTRICT", "64.72")).hasStatus(403);
        assertThat(invite(manager, Ids.next(), "PENGASUH", "NATION", "")).hasStatus(404);
        assertThat(invite(manager, Ids.next(), "PENGASUH", "INSTITUTION", "bukan-id"))
                .hasStatus(404);
        assertThat(invite(as.dinsosKab("64.02"), Ids.next(), "PENGELOLA", "INSTITUTION", home.toString()))
                .hasStatus(403);
        assertThat(invite(as.dinsosProv("63"), Ids.next(), "DINSOS_KAB", "DISTRICT", "64.72"))
                .hasStatus(403);
        assertThat(invite(as.peksos(home), Ids.next(), "PENGASUH", "INSTITUTION", home.toString()))
                .hasStatus(403);
    }

    @Test
    void the_invited_person_gains_nothing_by_adding_fields() {
        var id = Ids.next();
        var token = token(invite(id));
        var answer = mvc.post()
                .uri("/undangan/{token}", token)
                .with(csrf())
                .param("newPassword", CHOSEN)
                .param("repeatedPassword", CHOSEN)
                .param("role", "ADMIN")
                .param("peran", "ADMIN")
                .param("reach", "NATION")
                .param("posting.role", "ADMIN")
                .exchange();
        assertThat(answer).hasStatus(302);
        assertThat(column(id, "role")).isEqualTo("PENGASUH");
        assertThat(column(id, "reach")).isEqualTo("INSTITUTION");
    }

    @Test
    void the_id_of_somebody_elses_account_in_the_form_changes_nothing() {
        var stranger = people.manager(people.home("Al-Ikhlas"));
        var answer = invite(stranger.id());
        assertThat(answer.getResponse().getStatus()).isIn(404, 409, 422);
        assertThat(column(stranger.id(), "full_name")).isEqualTo("Orang Uji");
    }

    @Test
    void a_taken_username_is_said_at_the_field_and_the_rest_is_kept() {
        var taken = people.manager(people.home("Al-Ikhlas")).username();
        var answer = mvc.post()
                .uri("/akun-petugas/undangan")
                .with(manager)
                .param("peran", "PENGASUH")
                .param("cakupan", "CLIENTS")
                .param("tempat", home.toString())
                .param("id", Ids.next().toString())
                .param("fullName", "Bagus Prakoso")
                .param("username", taken.toUpperCase())
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("sudah dipakai", "Bagus Prakoso");
    }

    @Test
    void dinsos_invites_a_manager_for_a_home_of_its_district_by_choosing_from_a_list() {
        var office = as.dinsosKab("64.72");
        assertThat(mvc.get().uri("/akun-petugas/undangan").with(office).exchange())
                .bodyText()
                .contains("Pengelola LKS", "Dinsos kabupaten/kota")
                .doesNotContain("Administrator");
        assertThat(mvc.get()
                        .uri("/akun-petugas/undangan?peran=PENGELOLA&cakupan=INSTITUTION")
                        .with(office)
                        .exchange())
                .bodyText()
                .contains("Harapan Bunda", "Kasih Ibu")
                .doesNotContain("Al-Ikhlas", "Rumah Anak Cahaya");
        assertThat(invite(office, Ids.next(), "PENGELOLA", "INSTITUTION", home.toString()))
                .hasStatus(200);
    }

    @Test
    void the_administrator_invites_a_province_and_an_auditor() {
        var admin = as.national(Role.ADMIN);
        assertThat(mvc.get()
                        .uri("/akun-petugas/undangan?peran=DINSOS_PROV&cakupan=PROVINCE&cari=kalimantan")
                        .with(admin)
                        .exchange())
                .bodyText()
                .contains("tempat=64", "tempat=63")
                .doesNotContain("tempat=31\"");
        assertThat(invite(admin, Ids.next(), "DINSOS_PROV", "PROVINCE", "64")).hasStatus(200);
        assertThat(invite(admin, Ids.next(), "AUDITOR", "NATION", "")).hasStatus(200);
    }

    @Test
    void a_password_link_lets_the_person_choose_and_ends_the_old_sessions() {
        var caregiver = people.caregiver(home);
        var old = new Cookie("naungan", as.tokenOf(caregiver.id()));
        var token = token(mvc.post()
                .uri("/akun-petugas/{id}/tautan", caregiver.id())
                .with(manager)
                .exchange());
        assertThat(mvc.get().uri("/akun").cookie(old).exchange())
                .as("until the link is used nothing changes")
                .hasStatus(200);
        assertThat(open(token)).bodyText().contains("Pilih kata sandi baru");
        assertThat(choose(token, CHOSEN)).hasStatus(302);
        assertThat(mvc.get().uri("/akun").cookie(old).exchange()).hasStatus(302);
    }

    @Test
    void the_link_is_shared_without_a_word_about_the_person() {
        var page = text(invite(Ids.next()));
        var shared = Pattern.compile("href=\"(https://wa\\.me/[^\"]*)\"").matcher(page);
        assertThat(shared.find()).isTrue();
        assertThat(shared.group(1))
                .matches("https://wa\\.me/\\?text=http[A-Za-z0-9%._-]*%2Fundangan%2F[A-Za-z0-9_-]{43}");
    }

    @Test
    void the_pages_speak_english_too() {
        var english = new Cookie("bahasa", "en");
        assertThat(mvc.get()
                        .uri("/akun-petugas/undangan")
                        .cookie(english)
                        .with(manager)
                        .exchange())
                .bodyText()
                .contains("Who is invited?", "Only the children in their care");
        assertThat(mvc.get()
                        .uri("/undangan/{t}", token(invite(Ids.next())))
                        .cookie(english)
                        .exchange())
                .bodyText()
                .contains("Welcome to Naungan");
    }

    @Test
    void a_district_supervisor_is_not_made_at_home() {
        assertThat(Offer.of(as.scope(Posting.at(home, "64.72", Role.PENGELOLA))))
                .noneMatch(offer -> offer.role() == Role.SUPERVISOR);
    }
}
