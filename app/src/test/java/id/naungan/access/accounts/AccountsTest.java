package id.naungan.access.accounts;

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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@NaunganTest
class AccountsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AsUser as;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient db;

    private UUID home;
    private TestPeople.Person caregiver;

    @BeforeEach
    void aCaregiver() {
        home = people.home("Harapan Bunda");
        caregiver = people.caregiver(home);
    }

    private MvcTestResult close(RequestPostProcessor who, UUID account) {
        return mvc.post()
                .uri("/akun-petugas/{id}/penutupan", account)
                .with(who)
                .param("reason", "tidak bekerja lagi di sini")
                .exchange();
    }

    private MvcTestResult show(RequestPostProcessor who, UUID account) {
        return mvc.get().uri("/akun-petugas/{id}", account).with(who).exchange();
    }

    private MvcTestResult link(RequestPostProcessor who, UUID account) {
        return mvc.post().uri("/akun-petugas/{id}/tautan", account).with(who).exchange();
    }

    private String status(UUID account) {
        return as.system(() -> db.sql("select status from access.account where id = ?")
                .param(account)
                .query(String.class)
                .single());
    }

    @Test
    void the_session_of_a_closed_account_is_dead_at_the_next_click() {
        var phone = new Cookie("naungan", as.tokenOf(caregiver.id()));
        assertThat(mvc.get().uri("/akun").cookie(phone).exchange()).hasStatus(200);
        assertThat(close(as.pengelola(home), caregiver.id())).hasStatus(302);
        assertThat(mvc.get().uri("/akun").cookie(phone).exchange()).hasRedirectedUrl("/masuk?lanjut=%2Fakun");
        assertThat(status(caregiver.id())).isEqualTo("CLOSED");
        long sessions = as.system(() -> db.sql("select count(*) from access.session where account_id = ?")
                .param(caregiver.id())
                .query(Long.class)
                .single());
        assertThat(sessions).isZero();
        var reason = as.system(() -> db.sql(
                        "select reason from audit.act where kind = 'access.account-closed' order by id desc limit 1")
                .query(String.class)
                .single());
        assertThat(reason).isEqualTo("tidak bekerja lagi di sini");
    }

    @Test
    void closing_needs_a_reason() {
        var answer = mvc.post()
                .uri("/akun-petugas/{id}/penutupan", caregiver.id())
                .with(as.pengelola(home))
                .param("reason", " ")
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("Isi alasan");
        assertThat(status(caregiver.id())).isEqualTo("ACTIVE");
    }

    @Test
    void a_closed_account_opens_again_only_by_a_new_invitation() {
        var manager = as.pengelola(home);
        close(manager, caregiver.id());
        assertThat(show(manager, caregiver.id())).bodyText().contains("Undang kembali", "tidak bekerja lagi di sini");
        assertThat(link(manager, caregiver.id())).hasStatus(200);
        assertThat(status(caregiver.id())).isEqualTo("INVITED");
    }

    @Test
    void a_neighbouring_manager_neither_sees_nor_closes_nor_resets() {
        var neighbour = as.pengelola(people.home("Kasih Ibu"));
        assertThat(show(neighbour, caregiver.id())).hasStatus(404);
        assertThat(close(neighbour, caregiver.id())).hasStatus(404);
        assertThat(link(neighbour, caregiver.id())).hasStatus(404);
        assertThat(search(neighbour, caregiver.username())).bodyText().contains("Tidak ada akun yang cocok");
        assertThat(status(caregiver.id())).isEqualTo("ACTIVE");
    }

    @Test
    void the_own_manager_sees_and_finds() {
        var manager = as.pengelola(home);
        assertThat(show(manager, caregiver.id())).hasStatus(200).bodyText().contains(caregiver.username());
        assertThat(search(manager, caregiver.username().toUpperCase()))
                .bodyText()
                .contains(caregiver.username());
    }

    private MvcTestResult search(RequestPostProcessor who, String typed) {
        return mvc.post()
                .uri("/akun-petugas/pencarian")
                .with(who)
                .param("nama", typed)
                .exchange();
    }

    @Test
    void a_neighbouring_district_or_province_sees_nothing_and_the_own_office_does() {
        assertThat(show(as.dinsosKab("64.02"), caregiver.id())).hasStatus(404);
        assertThat(close(as.dinsosKab("64.02"), caregiver.id())).hasStatus(404);
        assertThat(show(as.dinsosProv("63"), caregiver.id())).hasStatus(404);
        assertThat(show(as.dinsosKab("64.72"), caregiver.id())).hasStatus(200);
        assertThat(show(as.dinsosProv("64"), caregiver.id())).hasStatus(200);
    }

    @Test
    void dinsos_may_close_a_caregiver_but_not_take_over_the_account() {
        assertThat(link(as.dinsosKab("64.72"), caregiver.id())).hasStatus(403);
        assertThat(close(as.dinsosKab("64.72"), caregiver.id())).hasStatus(302);
    }

    @Test
    void roles_without_the_permission_get_no_page() {
        for (var who : new RequestPostProcessor[] {
            as.pengasuh(home),
            as.peksos(home),
            as.national(Role.KEMENSOS),
            as.national(Role.KPAI),
            as.national(Role.AUDITOR),
            as.in(Posting.inDistrict("64.72", Role.SUPERVISOR))
        }) {
            assertThat(mvc.get().uri("/akun-petugas").with(who).exchange()).hasStatus(403);
            assertThat(mvc.get().uri("/akun-petugas/undangan").with(who).exchange())
                    .hasStatus(403);
            assertThat(search(who, "a")).hasStatus(403);
            assertThat(show(who, caregiver.id())).hasStatus(403);
            assertThat(close(who, caregiver.id())).hasStatus(403);
            assertThat(link(who, caregiver.id())).hasStatus(403);
        }
        assertThat(status(caregiver.id())).isEqualTo("ACTIVE");
    }

    @Test
    void nobody_closes_the_own_account() {
        var manager = people.manager(home);
        assertThat(close(as.account(manager.id()), manager.id())).hasStatus(403);
        assertThat(link(as.account(manager.id()), manager.id())).hasStatus(403);
    }

    @Test
    void the_list_is_filtered_by_role_and_status() {
        var manager = as.pengelola(home);
        close(manager, caregiver.id());
        assertThat(mvc.get()
                        .uri("/akun-petugas?role=PENGASUH&status=CLOSED")
                        .with(manager)
                        .exchange())
                .bodyText()
                .contains(caregiver.username())
                .doesNotContain(">pengelola<");
        assertThat(mvc.get()
                        .uri("/akun-petugas?role=PENGASUH&status=ACTIVE")
                        .with(manager)
                        .exchange())
                .bodyText()
                .doesNotContain(caregiver.username());
    }

    @Test
    void a_caregiver_who_reaches_into_the_database_cannot_change_a_colleague_or_raise_herself() {
        var posting = as.at(home, Role.PENGASUH, id.naungan.access.Reach.INSTITUTION);
        var self = as.accountOf(posting);
        assertThat(as.doing(
                        posting,
                        () -> db.sql("update access.account set full_name = 'x' where id = ?")
                                .param(caregiver.id())
                                .update()))
                .isZero();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> as.doing(
                        posting,
                        () -> db.sql("update access.account set role = 'ADMIN', reach = 'NATION' where id = ?")
                                .param(self)
                                .update()))
                .rootCause()
                .hasMessageContaining("posting");
        assertThat(as.doing(
                        posting,
                        () -> db.sql("select count(*) from access.session where account_id = ?")
                                .param(caregiver.id())
                                .query(Long.class)
                                .single()))
                .isZero();
    }
}
