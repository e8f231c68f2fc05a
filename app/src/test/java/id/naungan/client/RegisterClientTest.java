package id.naungan.client;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.client.domain.Clients;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.DatePrecision;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NaunganTest
class RegisterClientTest {

    @Autowired
    World world;

    @Autowired
    Clients clients;

    Institution home;
    Institution elsewhere;

    @BeforeEach
    void cast() {
        home = world.home("Panti Daftar", "64.71.01.1001");
        elsewhere = world.home("Panti Jauh", "63.01.01.1001");
    }

    private Map<String, String> form(String name) {
        return new LinkedHashMap<>(
                Map.of("id", Ids.next().toString(), "institution", home.id().toString(), "fullName", name, "sex", "P"));
    }

    @Test
    void theFormAsksLittleAndChoosesTheManagersHome() {
        var page = world.get(world.manager(home), "/klien/baru");
        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("name=\"fullName\"")
                .contains("value=\"" + home.id() + "\" selected")
                .doesNotContain(elsewhere.id().toString());
    }

    @Test
    void aPersonNobodyResemblesGetsAFileAtOnce() {
        var form = form("Zulaikha Quraisyin Wxyz");
        form.put("birthDate", "kira-kira 2015");
        var answer = world.post(world.manager(home), "/klien/baru", form);
        assertThat(answer).hasStatus(302).redirectedUrl().isEqualTo("/klien/" + form.get("id"));
        var saved = world.seen(
                world.manager(home),
                () -> clients.findById(UUID.fromString(form.get("id"))).orElseThrow());
        assertThat(saved.birth().birthDate().precision()).isEqualTo(DatePrecision.ESTIMATED);
        assertThat(saved.identity().nikStatus()).isEqualTo("TIDAK_ADA");
        assertThat(saved.district()).isEqualTo("64.71");
        assertThat(saved.searchWords()).isNotEmpty();
    }

    @Test
    void theSameFormTwiceOpensOneFile() {
        var form = form("Yustina Pqrst Kembarsatu");
        world.post(world.manager(home), "/klien/baru", form);
        var again = world.post(world.manager(home), "/klien/baru", form);
        assertThat(again).hasStatus(302).redirectedUrl().isEqualTo("/klien/" + form.get("id"));
        assertThat(world.count(world.manager(home), "client.client", "id", UUID.fromString(form.get("id"))))
                .isEqualTo(1);
    }

    @Test
    void aLikelyTwinIsShownSideBySideAndOnlyThenSaved() {
        var known = world.client(home, "Rosmawati Handayani", Sex.P, "03-03-2015");
        var form = form("Rosmawaty Handayani");
        form.put("birthDate", "3 Maret 2015");

        var page = world.post(world.manager(home), "/klien/baru", form);
        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("/klien/" + known)
                .contains("Rosmawati Handayani")
                .contains("name=\"dilihat\" value=\"" + known);
        assertThat(world.count(world.manager(home), "client.client", "id", UUID.fromString(form.get("id"))))
                .isZero();

        form.put("dilihat", known.toString());
        assertThat(world.post(world.manager(home), "/klien/baru", form)).hasStatus(302);
        assertThat(world.count(world.manager(home), "client.client", "id", UUID.fromString(form.get("id"))))
                .isEqualTo(1);
    }

    @Test
    void aTwinElsewhereShowsOnlyWhomToAsk() {
        var hidden = world.client(elsewhere, "Nurjannah Siregarwati", Sex.P, "05-05-2014", "6301014505140001");
        var form = form("Nurjannah Siregarwati");
        form.put("birthDate", "5 Mei 2014");
        form.put("nik", "6301014505140001");
        var page = text(world.post(world.manager(home), "/klien/baru", form));
        assertThat(page)
                .contains("Panti Jauh")
                .doesNotContain(hidden.toString())
                .doesNotContain("Ibu Nurjannah");
    }

    @Test
    void aMalformedNikIsExplainedAndKeptWhenTheStatusAdmitsIt() {
        var form = form("Hapsari Nomorpendek");
        form.put("nik", "64720312");
        var page = world.post(world.manager(home), "/klien/baru", form);
        assertThat(page).hasStatus(422);
        assertThat(text(page))
                .contains("NIK terdiri dari 16 angka")
                .contains("value=\"64720312\"")
                .contains("Tidak valid");

        form.put("nikStatus", "TIDAK_VALID");
        assertThat(world.post(world.manager(home), "/klien/baru", form)).hasStatus(302);
        assertThat(text(world.get(world.manager(home), "/klien/" + form.get("id"))))
                .contains("NIK terdiri atas 16 angka");
    }

    @Test
    void nobodyOpensAFileInAnotherHome() {
        var form = form("Orang Asing");
        form.put("institution", elsewhere.id().toString());
        assertThat(world.post(world.manager(home), "/klien/baru", form)).hasStatus4xxClientError();
        assertThat(world.post(world.district("64.72"), "/klien/baru", form("Orang Asing Dua")))
                .hasStatus4xxClientError();
    }

    @Test
    void whoSeesOnlyOwnClientsOpensNone() {
        var account = world.account(home, "Peksos", Role.PEKSOS, Reach.CLIENTS);
        assertThat(world.get(world.own(account, home, Role.PEKSOS), "/klien/baru"))
                .hasStatus(403);
    }
}
