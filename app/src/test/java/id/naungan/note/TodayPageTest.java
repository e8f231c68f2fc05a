package id.naungan.note;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of today, with and without a script. */
@NaunganTest
class TodayPageTest {

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    Institution home;
    Scope manager;
    UUID siti;
    LocalDate today;

    @BeforeEach
    void cast() {
        home = world.home("Panti Hari Ini", "65.02.01.1001");
        manager = manager(home);
        today = LocalDate.now(manager.zone());
        siti = child("Siti Hari Ini");
    }

    /** With an account of its own, because receipts belong to accounts. */
    private Scope manager(Institution home) {
        var account = world.account(home, "Pengelola Hari Ini", Role.PENGELOLA, Reach.INSTITUTION);
        return new Scope(
                account,
                null,
                "Pengelola Hari Ini",
                Role.PENGELOLA,
                Reach.INSTITUTION,
                home.id(),
                null,
                ZoneId.of("Asia/Makassar"),
                false);
    }

    private UUID child(String name) {
        var id = world.client(home, name, Sex.P, "03-03-2016");
        world.resides(id, today.minusYears(1));
        return id;
    }

    private Map<String, String> form(LocalDate day, @Nullable String version, String... more) {
        var form = new HashMap<>(
                Map.of("_kiriman", Ids.next().toString(), "clientId", siti.toString(), "day", day.toString()));
        if (version != null) form.put("_versi", version);
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return form;
    }

    private long notes(String where, Object... params) {
        return world.system(() -> db.sql("select count(*) from note.daily_note where " + where)
                .params(params)
                .query(Long.class)
                .single());
    }

    @Test
    void everyChildOfTheHomeStandsThereInOrderOfName() {
        child("Aminah Hari Ini");
        var page = World.text(world.get(manager, "/hari-ini"));
        assertThat(page)
                .containsSubsequence("Aminah Hari Ini", "Siti Hari Ini")
                .contains("0</span> dari 2 sudah dicatat");
    }

    @Test
    void oneTapIsOneNoteAndThePageSaysSo() {
        var answer = world.post(manager, "/hari-ini/" + siti, form(today, "", "cepat", "BAIK"));
        assertThat(answer).hasStatus(302).hasHeader("Location", "/hari-ini#a-" + siti);
        assertThat(World.text(world.get(manager, "/hari-ini")))
                .contains("data-count-noted>1</span> dari 1 sudah dicatat", "Tercatat ", "name=\"_versi\" value=\"0\"");
    }

    @Test
    void theSameSendingTwiceIsOneNote() {
        var form = form(today, "", "cepat", "BAIK");
        world.post(manager, "/hari-ini/" + siti, form);
        assertThat(world.post(manager, "/hari-ini/" + siti, form)).hasStatus(302);
        assertThat(notes("client_id = ?", siti)).isEqualTo(1);
    }

    @Test
    void aNoteWithoutPresenceComesBackWithItsText() {
        var answer = world.post(manager, "/hari-ini/" + siti, form(today, "", "sentence", "Menangis semalam"));
        assertThat(answer).hasStatus(422);
        assertThat(World.text(answer)).contains("Menangis semalam", "Pilih keberadaannya");
        assertThat(notes("client_id = ?", siti)).isZero();
    }

    @Test
    void aDayAheadComesBackWithItsReason() {
        var answer = world.post(
                manager, "/hari-ini/" + siti, form(today.plusDays(1), "", "cepat", "BAIK", "sentence", "Besok"));
        assertThat(answer).hasStatus(422);
        assertThat(World.text(answer)).contains("Jam HP Anda tampaknya keliru", "Besok");
    }

    @Test
    void theSecondOfTwoSeesBothVersionsAndMayReplaceTheFirst() {
        world.post(
                manager,
                "/hari-ini/" + siti,
                form(today, "", "presence", "ADA", "health", "SEHAT", "sentence", "Main bola"));
        var second = manager(home);
        var answer = world.post(
                second,
                "/hari-ini/" + siti,
                form(today, "", "presence", "ADA", "health", "SAKIT", "sentence", "Demam tinggi"));
        assertThat(answer).hasStatus(409);
        assertThat(World.text(answer))
                .contains("Main bola", "Demam tinggi", "Sehat", "Sakit", "name=\"_versi\" value=\"0\"");
        assertThat(world.post(
                        second,
                        "/hari-ini/" + siti,
                        form(today, "0", "presence", "ADA", "health", "SAKIT", "sentence", "Demam tinggi")))
                .hasStatus(302);
        assertThat(notes("client_id = ? and sentence = 'Demam tinggi'", siti)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "DINSOS_KAB", "DINSOS_PROV", "KEMENSOS", "KPAI", "AUDITOR", "ADMIN"})
    void whoWritesNoNotesHasNoSuchPage(Role role) {
        var scope = switch (role) {
            case SUPERVISOR, DINSOS_KAB -> world.district(home.district());
            case DINSOS_PROV -> world.province("65");
            default -> world.nation(role);
        };
        assertThat(world.get(scope, "/hari-ini")).hasStatus(403);
        assertThat(world.get(scope, "/hari-ini/" + siti)).hasStatus(403);
        assertThat(world.post(scope, "/hari-ini/" + siti, form(today, "", "cepat", "BAIK")))
                .hasStatus(403);
    }

    @Test
    void aNeighbourAndACaregiverOfOthersFindNothing() {
        var neighbour = world.manager(world.home("Panti Sebelah", "65.02.01.1001"));
        var caregiver =
                world.own(world.account(home, "Pengasuh Lain", Role.PENGASUH, Reach.CLIENTS), home, Role.PENGASUH);
        for (var stranger : new Scope[] {neighbour, caregiver}) {
            assertThat(World.text(world.get(stranger, "/hari-ini"))).doesNotContain("Siti Hari Ini");
            assertThat(world.get(stranger, "/hari-ini/" + siti)).hasStatus(404);
            assertThat(world.post(stranger, "/hari-ini/" + siti, form(today, "", "cepat", "BAIK")))
                    .hasStatus(404);
        }
        assertThat(world.get(neighbour, "/hari-ini?lks=" + home.id()))
                .bodyText()
                .doesNotContain("Siti Hari Ini");
        assertThat(notes("client_id = ?", siti)).isZero();
    }

    @Test
    void twentyChildrenWeighAtMostTwelveKilobytesOnTheWay() throws IOException {
        for (int i = 1; i < 20; i++) child("Anak Kedua Puluh " + (char) ('A' + i));
        var html = World.text(world.get(manager, "/hari-ini")).getBytes(StandardCharsets.UTF_8);
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(html);
        }
        System.out.println("today: " + html.length + " bytes, " + zipped.size() + " zipped");
        java.nio.file.Files.write(java.nio.file.Path.of("target/today.html"), html);
        assertThat(zipped.size()).isLessThan(12_000);
    }
}
