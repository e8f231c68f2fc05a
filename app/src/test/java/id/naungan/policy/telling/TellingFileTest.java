package id.naungan.policy.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.document.Checked;
import id.naungan.store.Ids;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The list of who was there goes with its row: a caregiver of some children puts it in, the home and its offices open it. */
@NaunganTest
class TellingFileTest {

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    Tellings tellings;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Test
    void theListOfWhoWasThereIsSeenThroughItsRow() {
        var acting = new ActingAs(scopes, db, transaction);
        var home = as.home("Panti Asuhan Harapan Bunda");
        var paper = acting.system(() -> db.sql(
                        "select id from policy.paper where institution_id = ? and kind = 'PERLINDUNGAN_ANAK' and replaced_at is null")
                .param(home)
                .query(UUID.class)
                .single());
        var form = new TellingForm(
                Ids.next(), Ids.next(), LocalDate.of(2026, 1, 10), "RAPAT", Set.of(Hearer.ANAK), 9, "Dewi", null, null);
        keep(acting, "pengasuh.asuh", home, paper, form);
        for (var reader : List.of("pengasuh.asuh", "pengelola", "dinsos"))
            assertThat(as.get(reader, "/berkas/" + form.scan())).as(reader).hasStatusOk();
        for (var outsider : List.of("pengelola.kasih", "dinsos.kukar", "kemensos"))
            assertThat(as.get(outsider, "/berkas/" + form.scan())).as(outsider).hasStatus(404);
        var foreign = new TellingForm(
                Ids.next(), Ids.next(), LocalDate.of(2026, 1, 10), "RAPAT", Set.of(Hearer.ANAK), 9, "X", null, null);
        assertThatThrownBy(() -> keep(acting, "pengelola.kasih", home, paper, foreign))
                .hasStackTraceContaining("row-level security");
    }

    private void keep(ActingAs acting, String who, UUID home, UUID paper, TellingForm form) {
        var scan = new Checked.Fine(
                "hadir.pdf", "application/pdf", "%PDF-1.4 uji".getBytes(StandardCharsets.US_ASCII), null);
        scopes.as(acting.scope(who), () -> {
            tellings.keep(home, "64.72", paper, form, scan);
            return true;
        });
    }
}
