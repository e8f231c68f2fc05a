package id.naungan.policy.library;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.document.Checked;
import id.naungan.store.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The shelf of guidelines: an office publishes for its region, a home takes one with a tap, and its file with it. */
@NaunganTest
class LibraryTest {

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    Library library;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Test
    void anOfficePublishesAndAHomeOfItsRegionTakesItAsItsOwn() {
        var acting = new ActingAs(scopes, db, transaction);
        var item = publish(acting, "dinsos", "Juknis tamu kota", "TAMU_RELAWAN");
        assertThat(as.get("pengelola", "/pustaka?kata=juknis tamu")).bodyText().contains("Juknis tamu kota");
        assertThat(as.get("pengelola", "/pustaka?kata=juknis tamu&jenis=PENGADUAN"))
                .bodyText()
                .doesNotContain("Juknis tamu kota");
        for (var reader : List.of("pengelola", "pengasuh.asuh", "dinsos.kaltim", "kemensos"))
            assertThat(as.get(reader, "/berkas/" + item.scan())).as(reader).hasStatusOk();
        for (var outsider : List.of("dinsos.kukar", "pengelola.ikhlas", "dinsos.kalsel")) {
            assertThat(as.get(outsider, "/pustaka/" + item.id())).as(outsider).hasStatus(404);
            assertThat(as.get(outsider, "/berkas/" + item.scan())).as(outsider).hasStatus(404);
            assertThat(acting.count(outsider, "policy.library where id = '" + item.id() + "'"))
                    .as(outsider)
                    .isZero();
        }
        assertThat(as.post("pengasuh", "/pustaka/" + item.id() + "/pemakaian")).hasStatus(403);
        assertThat(as.post("pengelola.ikhlas", "/pustaka/" + item.id() + "/pemakaian"))
                .hasStatus(404);
        assertThat(as.post("pengelola", "/pustaka")).hasStatus(403);

        var taken = as.post("pengelola", "/pustaka/" + item.id() + "/pemakaian")
                .getResponse()
                .getRedirectedUrl();
        assertThat(as.post("pengelola", "/pustaka/" + item.id() + "/pemakaian"))
                .redirectedUrl()
                .isEqualTo(taken);
        assertThat(acting.count("policy.paper where library_id = '" + item.id() + "'"))
                .isOne();
        assertThat(as.get("pengasuh", taken))
                .bodyText()
                .contains("Setiap tamu menulis namanya", "/berkas/" + item.scan());

        // Taken off the shelf by its own office only; the home keeps its version and the file.
        assertThat(as.post("dinsos.kaltim", "/pustaka/" + item.id() + "/penarikan"))
                .hasStatus(404);
        assertThat(as.post("dinsos", "/pustaka/" + item.id() + "/penarikan")).hasStatus3xxRedirection();
        assertThat(as.get("pengelola", "/pustaka?kata=juknis")).bodyText().doesNotContain("Juknis tamu kota");
        assertThat(as.get("pengasuh", taken)).bodyText().contains("Setiap tamu menulis namanya");
        assertThat(as.get("pengasuh.asuh", "/berkas/" + item.scan())).hasStatusOk();
    }

    @Test
    void theNationsGuidelinesAreForEveryHome() {
        var acting = new ActingAs(scopes, db, transaction);
        var item = publish(acting, "kemensos", "Pedoman SOP nasional", "SOP");
        for (var reader : List.of("pengelola.ikhlas", "dinsos.kukar", "pengasuh.asuh"))
            assertThat(as.get(reader, "/pustaka/" + item.id()))
                    .as(reader)
                    .bodyText()
                    .contains("Kementerian Sosial");
    }

    private LibraryForm publish(ActingAs acting, String office, String title, String kind) {
        var form = new LibraryForm(
                Ids.next(), Ids.next(), title, kind, null, "Setiap tamu menulis namanya dan ditemani petugas.", null);
        var scan = new Checked.Fine(
                "juknis.pdf", "application/pdf", "%PDF-1.4 uji".getBytes(StandardCharsets.US_ASCII), null);
        scopes.as(acting.scope(office), () -> {
            library.publish(form, scan);
            return UUID.randomUUID();
        });
        return form;
    }
}
