package id.naungan.access.own;

import static id.naungan.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.access.Posting;
import id.naungan.access.Role;
import id.naungan.access.TestPeople;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaunganTest
class OwnAccountTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AsUser as;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient db;

    private TestPeople.Person person;
    private Cookie phone;
    private Cookie office;

    @BeforeEach
    void twoDevices() {
        person = people.somebody(Posting.inDistrict("64.72", Role.SUPERVISOR));
        phone = new Cookie("naungan", as.tokenOf(person.id()));
        office = new Cookie("naungan", as.tokenOf(person.id()));
    }

    private MvcTestResult change(String current, String wanted, String again) {
        return mvc.post()
                .uri("/akun/kata-sandi")
                .cookie(phone)
                .with(csrf())
                .param("currentPassword", current)
                .param("newPassword", wanted)
                .param("repeatedPassword", again)
                .exchange();
    }

    @Test
    void the_page_lists_the_devices_and_ends_one() {
        assertThat(mvc.get().uri("/akun").cookie(phone).exchange())
                .bodyText()
                .contains("perangkat ini", "Keluarkan semua perangkat lain");
        var other = session(office);
        assertThat(mvc.post()
                        .uri("/akun/sesi/{id}/penutupan", other)
                        .cookie(phone)
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/akun");
        assertThat(mvc.get().uri("/akun").cookie(office).exchange()).hasStatus(302);
        assertThat(mvc.get().uri("/akun").cookie(phone).exchange()).hasStatus(200);
    }

    @Test
    void all_others_end_at_once() {
        mvc.post().uri("/akun/sesi/penutupan").cookie(phone).with(csrf()).exchange();
        assertThat(mvc.get().uri("/akun").cookie(office).exchange()).hasStatus(302);
        assertThat(mvc.get().uri("/akun").cookie(phone).exchange()).hasStatus(200);
    }

    @Test
    void nobody_ends_another_persons_session_from_the_own_page() {
        var stranger = people.somebody(Posting.inDistrict("64.72", Role.DINSOS_KAB));
        var answer = mvc.post()
                .uri("/akun/sesi/{id}/penutupan", session(phone))
                .with(as.account(stranger.id()))
                .exchange();
        assertThat(answer).hasStatus(404);
        assertThat(mvc.get().uri("/akun").cookie(phone).exchange()).hasStatus(200);
    }

    @Test
    void another_password_ends_all_other_sessions() {
        assertThat(change(AsUser.PASSWORD, "gerimis di kebun pisang", "gerimis di kebun pisang"))
                .hasRedirectedUrl("/akun");
        assertThat(mvc.get().uri("/akun").cookie(office).exchange()).hasStatus(302);
        assertThat(mvc.get().uri("/akun").cookie(phone).exchange()).hasStatus(200);
        assertThat(mvc.post()
                        .uri("/masuk")
                        .with(csrf())
                        .param("username", person.username())
                        .param("password", "gerimis di kebun pisang")
                        .exchange())
                .hasStatus(302);
    }

    @Test
    void a_wrong_or_unfit_password_changes_nothing() {
        assertThat(change("salah sama sekali", "gerimis di kebun pisang", "gerimis di kebun pisang"))
                .hasStatus(422)
                .bodyText()
                .contains("Kata sandi sekarang tidak cocok");
        assertThat(change(AsUser.PASSWORD, "rahasia123", "rahasia123"))
                .hasStatus(422)
                .bodyText()
                .contains("sering dipakai");
        assertThat(change(AsUser.PASSWORD, "pendek", "pendek"))
                .hasStatus(422)
                .bodyText()
                .contains("paling sedikit 8");
        assertThat(change(AsUser.PASSWORD, "gerimis di kebun", "gerimis di kebun pisang"))
                .hasStatus(422)
                .bodyText()
                .contains("tidak sama");
        assertThat(change(AsUser.PASSWORD, AsUser.PASSWORD, AsUser.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("harus berbeda");
        assertThat(mvc.get().uri("/akun").cookie(office).exchange()).hasStatus(200);
    }

    @Test
    void a_password_sent_after_the_session_ended_is_not_written_back() {
        phone = new Cookie("naungan", "habis");
        assertThat(change("rahasia lama saya", "gerimis di kebun pisang", "gerimis di kebun pisang"))
                .hasStatus(401)
                .bodyText()
                .doesNotContain("rahasia lama", "gerimis");
    }

    @Test
    void guessing_the_current_password_is_limited() {
        for (int i = 0; i < 10; i++) change("salah-" + i, "gerimis di kebun pisang", "gerimis di kebun pisang");
        assertThat(change(AsUser.PASSWORD, "gerimis di kebun pisang", "gerimis di kebun pisang"))
                .hasStatus(429);
    }

    @Test
    void whoever_must_change_the_password_gets_no_other_page() {
        mustChange(person.id());
        assertThat(mvc.get().uri("/akun").cookie(phone).exchange()).hasRedirectedUrl("/akun/kata-sandi");
        assertThat(mvc.post()
                        .uri("/akun/sesi/penutupan")
                        .cookie(phone)
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/akun/kata-sandi");
        assertThat(mvc.get().uri("/akun/kata-sandi").cookie(phone).exchange())
                .bodyText()
                .contains("Sebelum mulai");
        assertThat(change(AsUser.PASSWORD, "gerimis di kebun pisang", "gerimis di kebun pisang"))
                .hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/akun").cookie(phone).exchange()).hasStatus(200);
    }

    @Test
    void language_and_zone_are_kept() {
        var kept = mvc.post()
                .uri("/akun/tampilan")
                .cookie(phone)
                .with(csrf())
                .param("zone", "WITA")
                .param("language", "EN")
                .exchange();
        assertThat(kept).hasRedirectedUrl("/akun");
        assertThat(kept.getResponse().getCookie("bahasa").getValue()).isEqualTo("en");
        assertThat(mvc.get()
                        .uri("/akun")
                        .cookie(phone, new Cookie("bahasa", "en"))
                        .exchange())
                .bodyText()
                .contains("My account", "WITA");
    }

    private UUID session(Cookie cookie) {
        return as.system(
                () -> db.sql("select id from access.session where token_digest = sha256(convert_to(?, 'UTF8'))")
                        .param(cookie.getValue())
                        .query(UUID.class)
                        .single());
    }

    @Autowired
    id.naungan.audit.Acts acts;

    private void mustChange(UUID account) {
        as.system(() -> {
            acts.perform(id.naungan.audit.ActKind.of("test.forced"), id.naungan.audit.Reason.NONE, () -> {
                db.sql("update access.account set must_change_password = true where id = ?")
                        .param(account)
                        .update();
            });
            return true;
        });
    }
}
