package id.naungan.casework.sleeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Who sleeps where: put into a room of the own home only, seen by who may see the child, left when the child leaves. */
@NaunganTest
class BedsTest {

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Test
    void aResidentSleepsInARoomOfHisHomeUntilHeLeaves() {
        var home = as.home("Panti Asuhan Harapan Bunda");
        var of = "/lks/" + home + "/kamar/penghuni";
        var melati = room(home, "Melati 1");
        var kenari = room(home, "Kenari 1");
        var siti = client(home, "Siti Aminah");
        var fadli = client(home, "Ahmad Fadli");
        assertThat(place("pengelola", of, siti, melati)).hasStatus3xxRedirection();
        assertThat(place("pengelola", of, fadli, melati)).hasStatus3xxRedirection();
        assertThat(as.get("pengelola", of)).bodyText().contains("Putra dan putri sekamar", "2 dari 4");
        assertThat(place("dinsos", of, fadli, kenari)).hasStatus3xxRedirection();
        assertThat(as.get("pengelola", of)).bodyText().doesNotContain("Putra dan putri sekamar");
        assertThat(number("select count(*) from casework.sleeping where client_id = ?", fadli))
                .isEqualTo(2);
        assertThat(number("select count(*) from casework.sleeping where until is null and client_id = ?", fadli))
                .isOne();

        // A caregiver who looks after Siti alone sees her, and of the others only how many.
        assertThat(as.get("pengasuh.asuh", of))
                .bodyText()
                .contains("Siti Aminah", "1 dari 4")
                .doesNotContain("Ahmad Fadli");
        assertThat(place("pengasuh", of, siti, kenari)).hasStatus(403);
        assertThat(place("pengelola.kasih", of, siti, kenari)).hasStatus(404);
        for (var outsider : new String[] {"pengelola.kasih", "dinsos.kukar"})
            assertThat(as.get(outsider, of)).as(outsider).hasStatus(404);
        assertThat(as.get("kemensos", of)).hasStatus(403);
        // No room of another home, and nobody of another home.
        var elsewhere = client(as.home("LKSA Kasih Ibu"), null);
        assertThat(place("pengelola", of, siti, UUID.randomUUID())).hasStatus(404);
        assertThat(place("pengelola", of, elsewhere, melati)).hasStatus(404);

        scopes.asSystem(
                "test",
                () -> acts.perform(
                        ActKind.of("casework.leaving-corrected"),
                        Reason.of("Uji"),
                        () -> db.sql("""
                        update casework.stay set exit_on = current_date, exit_kind = 'MANDIRI' where client_id = ? and exit_on is null""").param(fadli).update()));
        assertThat(number("select count(*) from casework.sleeping where until is null and client_id = ?", fadli))
                .isZero();
    }

    private MvcTestResult place(String who, String of, UUID client, UUID room) {
        return as.post(who, of, "kamar-" + client, room.toString());
    }

    private UUID room(UUID home, String name) {
        return system(() -> db.sql("select id from institution.room where institution_id = ? and name = ?")
                .params(home, name)
                .query(UUID.class)
                .single());
    }

    private UUID client(UUID home, String name) {
        return system(
                () -> db.sql("""
                select id from client.client where institution_id = ? and (identity_full_name = ? or ?::text is null)
                   and resident_since is not null limit 1""").params(home, name, name).query(UUID.class).single());
    }

    private long number(String sql, UUID client) {
        return system(() -> db.sql(sql).param(client).query(Long.class).single());
    }

    private <T> T system(Supplier<T> read) {
        return scopes.asSystem("test", () -> transaction.execute(status -> read.get()));
    }
}
