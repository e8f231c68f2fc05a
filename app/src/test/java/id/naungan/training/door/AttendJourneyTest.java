package id.naungan.training.door;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import id.naungan.ActingAs;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.Signal;
import id.naungan.access.Scopes;
import id.naungan.access.Sessions;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The office's list in a hall without a network: it opens, takes ticks, and they arrive once with the time they were made. */
@NaunganTest
class AttendJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Sessions sessions;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @TempDir
    Path memory;

    UUID training;
    UUID session;
    UUID first;
    UUID second;
    ActingAs acting;

    @BeforeEach
    void held() {
        acting = new ActingAs(scopes, db, transaction);
        training = Ids.next();
        session = Ids.next();
        first = Ids.next();
        second = Ids.next();
        scopes.asSystem(
                "test",
                () -> acts.perform(ActKind.of("training.changed"), Reason.NONE, () -> {
                    db.sql("""
                    insert into training.event (id, region, title, level, competences, objectives, audience, place, begins_on, ends_on, zone, seats, trainers, state, written_by_name, written_at)
                    values (?, '64.02', 'Bimtek tanpa sinyal', 'DASAR', array['P3K'], 'x', 'x', 'Balai desa', '2020-02-03', '2020-02-03', 'Asia/Makassar', 9, 'x', 'DIUNDANG', 'Uji', now())""").param(training).update();
                    db.sql(
                                    "insert into training.session (id, training_id, region, held_on, from_time, to_time, topic) values (?, ?, '64.02', '2020-02-03', '09:00', '12:00', 'Pagi')")
                            .params(session, training)
                            .update();
                    person(first, "Peserta Sinyal A");
                    person(second, "Peserta Sinyal B");
                }));
    }

    private void person(UUID id, String name) {
        db.sql("""
                insert into training.participant (id, training_id, institution_id, district, region, name, state, written_by_name, written_at)
                select ?, ?, i.id, i.district, '64.02', ?, 'TERDAFTAR', 'Uji', now() from institution.institution i where i.profile_name = 'Rumah Anak Cahaya'""").params(id, training, name).update();
    }

    private void signIn(BrowserContext phone, int at) {
        var account = acting.scope("dinsos.kukar").person();
        var token = acting.system(() -> sessions.open(account, "uji"));
        phone.addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + at)));
    }

    private static void says(Locator place, String words) {
        assertThat(place).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    private long there() {
        return acting.count("training.attendance where training_id = '" + training + "' and mark <> 'TIDAK'");
    }

    @Test
    void ticksWithoutANetworkArriveOnce() {
        try (var browser = new Browser(port);
                var signal = new Signal(port);
                var phone = browser.phone(memory, signal)) {
            signIn(phone, signal.port());
            var page = phone.pages().getFirst();
            var path = "/bimtek/" + training + "/hadir/" + session;
            page.navigate(path);
            page.locator("[data-sync]").waitFor();
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            signal.becomes(Signal.Kind.LOST);
            page.locator("#p-" + first + " > button").click();
            says(page.locator("#p-" + first + " [data-outbox-state]"), "Siap kirim");
            assertThat(there()).isZero();
            // The page opens again from its copy, and knows what was ticked.
            page.navigate(path);
            says(page.locator("#p-" + first + " [data-outbox-state]"), "Siap kirim");
            page.locator("#p-" + second + " summary").click();
            page.locator("#p-" + second + " button[value=TERLAMBAT]").click();
            says(page.locator("[data-sync]"), "Siap kirim 2");
            signal.becomes(Signal.Kind.GOOD);
            says(page.locator("#p-" + first + " [data-outbox-state]"), "Terkirim");
            says(page.locator("[data-sync]"), "Terkirim");
            assertThat(there()).isEqualTo(2);
            page.reload();
            says(page.locator("#p-" + second + " [data-outbox-state]"), "Terlambat");
            says(page.locator(".tally"), "2 dari 2");
        }
    }
}
