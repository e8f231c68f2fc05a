package id.naungan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Any form sent twice is done once; the number on it belongs to the account that sent it. */
@NaunganTest
class OnceTest {

    private final String number = UUID.randomUUID().toString();

    @Autowired
    SignedIn as;

    @Test
    void theSameFormIsDoneOnceAndLedToTheSamePlace() {
        var form = home("Panti Sekali Saja");
        var first = send("dinsos", form);
        assertThat(first).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/lks/" + form.get("id"));
        var second = send("dinsos", form);
        assertThat(second).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/lks/" + form.get("id"));
        // Led there without the page method having run again: only then does the sentence about it come.
        assertThat(flash(second)).isNotBlank().isNotEqualTo(flash(first));
    }

    @Test
    void theSameNumberWithOtherContentIsRefusedAndTheTextShown() {
        var form = home("Panti Nomor Satu");
        assertThat(send("dinsos", form)).hasStatus3xxRedirection();
        var other = home("Panti Nomor Dua");
        assertThat(send("dinsos", other)).hasStatus(409);
        assertThat(as.get("dinsos", "/lks/" + other.get("id"))).hasStatus(404);
    }

    @Test
    void aFormThatWasRefusedMayBeCorrectedUnderItsNumber() {
        var form = home("Panti Salah Dulu");
        form.put("capacity.places", "sepuluh");
        assertThat(send("dinsos", form)).hasStatus(422);
        form.put("capacity.places", "10");
        assertThat(send("dinsos", form)).hasStatus3xxRedirection();
    }

    @Test
    void theNumberOfAnotherAccountSaysNothing() {
        assertThat(send("dinsos", home("Panti Punya Samarinda"))).hasStatus3xxRedirection();
        var elsewhere = home("Panti Punya Kukar");
        elsewhere.put("place.region", "64.02.06.1001");
        assertThat(send("dinsos.kukar", elsewhere)).redirectedUrl().isEqualTo("/lks/" + elsewhere.get("id"));
    }

    private static String flash(MvcTestResult result) {
        var cookie = result.getResponse().getHeaders("Set-Cookie").stream()
                .filter(header -> header.startsWith("pesan="))
                .findFirst();
        return cookie.orElse("").replaceAll("pesan=([^;]*).*", "$1");
    }

    private MvcTestResult send(String who, Map<String, String> form) {
        var pairs = form.entrySet().stream()
                .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                .toArray(String[]::new);
        return as.post(who, "/lks/baru", pairs);
    }

    private Map<String, String> home(String name) {
        var form = new LinkedHashMap<String, String>();
        form.put("_sekali", number);
        form.put("id", UUID.randomUUID().toString());
        form.put("profile.name", name);
        form.put("profile.kind", "ANAK");
        form.put("profile.legalForm", "YAYASAN");
        form.put("place.region", "64.72.03.1005");
        form.put("place.latitude", "-0,4823");
        form.put("place.longitude", "117,1466");
        form.put("capacity.places", "20");
        form.put("registration.status", "PROSES");
        return form;
    }
}
