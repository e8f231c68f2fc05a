package id.naungan.institution.request;

import static id.naungan.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.store.Ids;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** A home without an account asks, its own office answers, and nobody else sees who asked. */
@NaunganTest
class RequestTest {

    @Autowired
    SignedIn as;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Test
    void aHomeAsksAndItsOfficeEntersIt() {
        assertThat(mvc.get().uri("/daftar-lks").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Daftarkan LKS");
        assertThat(ask(Ids.next(), "Rumah Minta Daftar", "nol delapan", ""))
                .hasStatus(422)
                .bodyText()
                .contains("nomor telepon", "Rumah Minta Daftar");
        var id = Ids.next();
        assertThat(ask(id, "Rumah Minta Daftar", "0812-5500-1234", ""))
                .hasStatusOk()
                .bodyText()
                .contains("sudah diterima", "0812-5500-1234");
        // The same once more, from another tab; and a machine that fills in everything.
        ask(Ids.next(), "rumah minta daftar", "0812-5500-1234", "");
        ask(Ids.next(), "Rumah Mesin", "0812-5500-9999", "http://x");
        assertThat(number("select count(*) from institution.request")).isOne();
        assertThat(as.get("dinsos", "/permohonan")).bodyText().contains("Rumah Minta Daftar");
        assertThat(as.get("dinsos.kukar", "/permohonan")).bodyText().doesNotContain("Rumah Minta Daftar");
        var of = "/permohonan/lks-baru/" + id;
        assertThat(as.get("dinsos.kukar", of)).hasStatus(404);
        assertThat(as.post("dinsos.kukar", of + "/penerimaan")).hasStatus(404);
        assertThat(as.post("dinsos.kukar", of + "/penolakan", "why", "Bukan kami")).hasStatus(404);
        assertThat(as.post("dinsos", of + "/penerimaan", "lks", as.home("Rumah Anak Cahaya").toString()))
                .as("a home of another regency")
                .hasStatus(404);
        assertThat(as.get("kemensos", of)).hasStatus(403);
        assertThat(as.post("dinsos", of + "/penolakan", "why", "x")).hasStatus(422);
        var accepted = as.post("dinsos", of + "/penerimaan");
        assertThat(accepted).hasStatus3xxRedirection();
        assertThat(accepted.getResponse().getRedirectedUrl()).startsWith("/akun-petugas/undangan?tempat=");
        assertThat(as.post("dinsos", of + "/penerimaan")).hasStatus(409);
        assertThat(
                        number(
                                "select count(*) from institution.institution where profile_name = 'Rumah Minta Daftar' and registration_status = 'BELUM_TERDAFTAR'"))
                .isOne();
        assertThat(as.get("dinsos", "/lks/pembinaan?mana=TANPA")).bodyText().contains("Rumah Minta Daftar");
    }

    @Test
    void oneAddressDoesNotFloodAnOffice() {
        var callers = new Callers(Clock.systemUTC());
        for (var i = 0; i < Callers.MOST; i++)
            assertThat(callers.mayAsk("10.0.0.1")).isTrue();
        assertThat(callers.mayAsk("10.0.0.1")).isFalse();
        assertThat(callers.mayAsk("10.0.0.2")).isTrue();
    }

    private MvcTestResult ask(UUID id, String name, String phone, String trap) {
        return mvc.post()
                .uri("/daftar-lks")
                .with(csrf())
                .param("id", id.toString())
                .param("name", name)
                .param("kind", "ANAK")
                .param("region", "64.72.01.1001")
                .param("address", "Jl. Uji 1")
                .param("head", "Bapak Uji")
                .param("phone", phone)
                .param("laman", trap)
                .exchange();
    }

    private long number(String sql) {
        return scopes.asSystem(
                "test",
                () -> transaction.execute(s -> db.sql(sql).query(Long.class).single()));
    }
}
