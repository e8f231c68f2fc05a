package id.naungan.care;

import static id.naungan.care.CareWorld.form;
import static id.naungan.care.CareWorld.today;
import static id.naungan.care.CareWorld.typed;
import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.ConcernRaised;
import id.naungan.client.FileAlert;
import id.naungan.client.Moment;
import id.naungan.client.PeriodLine;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The tabs of care: what is written is read again, what is sealed stays shut, and strangers find nothing. */
@NaunganTest
@RecordApplicationEvents
class CarePagesTest {

    private static final String[] TABS = {
        "/kesehatan",
        "/kesehatan/pertumbuhan",
        "/sekolah",
        "/kontak",
        "/disiplin",
        "/sekilas/kesehatan",
        "/catat/berobat",
        "/catat/penyakit",
        "/catat/alergi",
        "/catat/obat",
        "/catat/imunisasi",
        "/catat/ukur",
        "/catat/sekolah",
        "/catat/rapor",
        "/catat/kontak",
        "/catat/disiplin"
    };

    private static final ActKind OPENED = ActKind.of("test.opened");

    @Autowired
    Acts acts;

    @Autowired
    World world;

    @Autowired
    CareWorld care;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEvents events;

    @Autowired
    List<Moment.Source> moments;

    @Autowired
    List<FileAlert.Source> alerts;

    @Autowired
    List<PeriodLine.Source> periods;

    Institution home;
    Scope carer;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Rawat", "61.71.01.1001");
        carer = care.with(home, Role.PENGASUH);
        siti = care.child(home, "Siti Rawat", today().minusYears(8));
    }

    private String url(String rest) {
        return "/klien/" + siti + rest;
    }

    private void write(Scope as, String sheet, String... fields) {
        assertThat(world.post(as, url("/catat/" + sheet), form(fields)))
                .as(sheet)
                .hasStatus(302);
    }

    private long one(String sql, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(Long.class).single());
    }

    private String page(Scope as, String rest) {
        return text(world.get(as, url(rest)));
    }

    @Test
    void everyPageOpensInBothLanguages() {
        for (var tab : TABS) {
            assertThat(world.get(carer, url(tab))).as(tab).hasStatusOk();
            assertThat(text(world.inEnglish(carer, url(tab)))).as(tab).contains("lang=\"en\"");
        }
        assertThat(world.get(carer, "/obat-hari-ini")).hasStatusOk();
    }

    @Test
    void aNeighbourFindsNothingAndWritesNothing() {
        var neighbour = care.with(world.home("Panti Sebelah Rawat", "61.71.01.1001"), Role.PENGASUH);
        var other = world.own(world.account(home, "Pengasuh Lain", Role.PENGASUH, Reach.CLIENTS), home, Role.PENGASUH);
        write(carer, "alergi", "substance", "Udang", "severity", "BERAT");
        for (var stranger : new Scope[] {neighbour, other, world.district("61.72")}) {
            for (var tab : TABS)
                assertThat(world.get(stranger, url(tab)).getResponse().getStatus())
                        .as(tab)
                        .isIn(403, 404);
            assertThat(world.post(stranger, url("/catat/alergi"), form("substance", "Kacang", "severity", "RINGAN"))
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
            assertThat(world.count(stranger, "care.allergy", "client_id", siti)).isZero();
        }
        assertThat(world.count(carer, "care.allergy", "client_id", siti)).isEqualTo(1);
    }

    @Test
    void whoHasNoPartInCareSeesNoneOfIt() {
        for (var role : new Role[] {Role.KEMENSOS, Role.KPAI, Role.AUDITOR, Role.ADMIN})
            for (var tab : TABS)
                assertThat(world.get(world.nation(role), url(tab)))
                        .as(role + tab)
                        .hasStatus(403);
        assertThat(world.get(world.district("61.71"), url("/kesehatan"))).hasStatusOk();
        assertThat(world.get(world.district("61.71"), url("/catat/alergi"))).hasStatus(403);
        assertThat(world.get(world.district("61.71"), "/obat-hari-ini")).hasStatus(403);
    }

    @Test
    void anAllergyStandsOnTopOfTheFileAndOnTheListOfMedicines() {
        write(carer, "alergi", "substance", "Amoksisilin", "severity", "BERAT", "reaction", "Sesak");
        write(carer, "obat", "name", "Parasetamol sirup", "dose", "5 ml", "times", "PAGI", "since", typed(today()));
        assertThat(page(carer, "/kesehatan")).contains("Amoksisilin", "Sesak", "Parasetamol sirup");
        var found = world.seen(
                carer,
                () -> alerts.stream()
                        .flatMap(source -> source.of(siti).stream())
                        .toList());
        assertThat(found)
                .anySatisfy(alert -> {
                    assertThat(alert.labelKey()).isEqualTo("care.alert.allergy");
                    assertThat(alert.weight()).isEqualTo(Moment.Weight.GRAVE);
                })
                .anySatisfy(alert -> assertThat(alert.labelKey()).isEqualTo("care.alert.medicine"));
        assertThat(text(world.get(carer, "/obat-hari-ini")))
                .contains("Siti Rawat", "Parasetamol sirup", "Alergi: Amoksisilin", "0 dari 1 sudah dicatat");
    }

    @Test
    void oneTapSaysThatADoseWasGiven() {
        write(carer, "obat", "name", "Vitamin A", "dose", "1 kapsul", "times", "PAGI", "since", typed(today()));
        var medicine = world.system(() -> db.sql("select id from care.medicine where client_id = ?")
                .param(siti)
                .query(UUID.class)
                .single());
        var address = "/obat-hari-ini/" + medicine + "/PAGI";
        var tap = form(
                "_kiriman",
                Ids.next().toString(),
                "medicineId",
                medicine.toString(),
                "day",
                today().toString(),
                "partOfDay",
                "PAGI",
                "outcome",
                "DIBERIKAN");
        assertThat(world.post(carer, address, tap)).hasStatus(302);
        assertThat(world.post(carer, address, tap)).as("the same tap again").hasStatus(302);
        assertThat(one("select count(*) from care.dose where medicine_id = ?", medicine))
                .isEqualTo(1);
        assertThat(text(world.get(carer, "/obat-hari-ini"))).contains("1 dari 1 sudah dicatat");

        var other = Map.<String, String>copyOf(tap);
        var refused = new java.util.HashMap<>(other);
        refused.put("_kiriman", Ids.next().toString());
        refused.put("outcome", "DITOLAK");
        assertThat(world.post(care.with(home, Role.PENGASUH), address, refused)).hasStatus(409);
        refused.put("_kiriman", Ids.next().toString());
        refused.put("_versi", "0");
        assertThat(world.post(carer, address, refused)).hasStatus(302);
        assertThat(page(carer, "/kesehatan")).contains("1 dosis ditolak atau terlewat");

        var neighbour = care.with(world.home("Panti Obat Lain", "61.71.01.1001"), Role.PENGASUH);
        refused.put("_kiriman", Ids.next().toString());
        assertThat(world.post(neighbour, address, refused)).hasStatus(422);
        assertThat(one("select count(*) from care.dose where medicine_id = ? and version = 1", medicine))
                .isEqualTo(1);
    }

    @Test
    void aSealedVisitIsCountedAndShutUntilItIsOpenedWithAReason() {
        var worker = care.with(home, Role.PEKSOS);
        write(
                carer,
                "berobat",
                "day",
                typed(today()),
                "place",
                "RSUD",
                "complaint",
                "Pemeriksaan rahasia",
                "sealed",
                "YA");
        write(carer, "berobat", "day", typed(today()), "place", "Puskesmas", "complaint", "Batuk", "sealed", "TIDAK");
        assertThat(page(carer, "/kesehatan"))
                .contains("1 catatan rahasia", "Batuk")
                .doesNotContain("Pemeriksaan rahasia");
        assertThat(page(worker, "/kesehatan")).contains(url("/buka")).doesNotContain("Pemeriksaan rahasia");
        assertThat(page(worker, "/riwayat")).doesNotContain("Pemeriksaan rahasia");
        world.seen(
                worker,
                () -> acts.perform(
                        OPENED,
                        Reason.NONE,
                        () -> db.sql("""
                insert into client.opening (client_id, account_id, account_name, role, reason) values (?, ?, 'Uji', 'PEKSOS', 'Kontrol')""").params(siti, worker.account()).update()));
        assertThat(page(worker, "/kesehatan")).contains("Pemeriksaan rahasia").doesNotContain("1 catatan rahasia");
        assertThat(page(carer, "/kesehatan")).doesNotContain("Pemeriksaan rahasia");
    }

    @Test
    void theNextVisitBecomesATask() {
        var due = today().plusDays(10);
        write(
                carer,
                "berobat",
                "day",
                typed(today()),
                "place",
                "Puskesmas",
                "complaint",
                "Batuk",
                "followUp",
                typed(due),
                "sealed",
                "TIDAK");
        assertThat(one(
                        "select count(*) from client.task where client_id = ? and kind = 'kontrol' and due_on = ? and status = 'TERBUKA'",
                        siti,
                        due))
                .isEqualTo(1);
    }

    @Test
    void aMeasurementIsScoredAndOneThatCanHardlyBeTrueIsAskedBack() {
        write(carer, "ukur", "day", typed(today()), "weight", "25,0", "height", "126,5", "posture", "BERDIRI");
        assertThat(page(carer, "/kesehatan/pertumbuhan")).contains("Gizi baik", "<svg role=\"img\"", "126,5 cm");
        var odd = form("day", typed(today()), "weight", "25", "height", "60", "posture", "BERDIRI");
        var asked = world.post(carer, url("/catat/ukur"), odd);
        assertThat(asked).hasStatus(422);
        assertThat(text(asked)).contains("name=\"_yakin\"");
        odd.put("_yakin", "ya");
        assertThat(world.post(carer, url("/catat/ukur"), odd)).hasStatus(302);
        assertThat(page(carer, "/kesehatan/pertumbuhan")).contains("periksa lagi");
    }

    @Test
    void whoDropsOutOfSchoolBecomesATaskAndAGap() {
        assertThat(page(carer, "/sekolah")).contains("tidak tercatat bersekolah");
        write(carer, "sekolah", "level", "SD", "school", "SDN 1", "grade", "2", "since", typed(today().minusYears(1)));
        assertThat(page(carer, "/sekolah")).contains("SDN 1").doesNotContain("tidak tercatat bersekolah");
        write(
                carer,
                "sekolah",
                "level",
                "SD",
                "school",
                "SDN 2",
                "since",
                typed(today().minusYears(2)),
                "until",
                typed(today().minusYears(1)),
                "endedHow",
                "PUTUS");
        assertThat(one("select count(*) from client.task where client_id = ? and kind = 'putus-sekolah'", siti))
                .isEqualTo(1);
        var report = form("schoolYear", "2025/2026", "semester", "GANJIL", "average", "82,5", "daysIll", "3");
        assertThat(world.post(carer, url("/catat/rapor"), report)).hasStatus(302);
        assertThat(world.post(carer, url("/catat/rapor"), report))
                .as("the same half year")
                .hasStatus(422);
    }

    @Test
    void contactWithSomebodyBarredNeedsAReasonAndIsGrave() {
        var father = Ids.next();
        world.sql(
                "insert into client.relative (id, version, client_id, person_relation, person_name, contact_barred) values (?, 0, ?, 'AYAH', 'Rusdi Terlarang', 'YA')",
                father,
                siti);
        assertThat(page(carer, "/kontak")).contains("Rusdi Terlarang", "dilarang bertemu");
        var met = form("day", typed(today()), "kind", "KUNJUNGAN", "who", "rusdi terlarang");
        assertThat(world.post(carer, url("/catat/kontak"), met)).hasStatus(422);
        met.put("barredWhy", "Datang tanpa diketahui saat jam sekolah");
        assertThat(world.post(carer, url("/catat/kontak"), met)).hasStatus(302);
        assertThat(events.stream(BarredContact.class)).hasSize(1);
        assertThat(timeline(carer)).anySatisfy(m -> {
            assertThat(m.labelKey()).isEqualTo("care.moment.barred");
            assertThat(m.weight()).isEqualTo(Moment.Weight.GRAVE);
        });
        assertThat(one("select count(*) from care.contact_state where client_id = ? and last_contact_on is null", siti))
                .as("it counts as no contact with the family")
                .isEqualTo(1);
        write(carer, "kontak", "day", typed(today()), "kind", "TELEPON", "who", "Ibu");
        assertThat(one(
                        "select count(*) from care.facts_contact where client_id = ? and last_contact_on = ?",
                        siti,
                        today()))
                .isEqualTo(1);
    }

    private List<Moment> timeline(Scope as) {
        return world.seen(
                as,
                () -> moments.stream()
                        .flatMap(source -> source.of(siti, today().minusYears(1), today(), 50).stream())
                        .toList());
    }

    @Test
    void aForbiddenPunishmentIsToldToTheSocialServiceAndNoLongerChangedByTheHome() {
        var deed = form(
                "day",
                typed(today()),
                "kind",
                "TINDAKAN",
                "measure",
                "HUKUMAN_FISIK",
                "event",
                "Terlambat pulang",
                "done",
                "Dijewer",
                "byWhom",
                "Pengasuh malam",
                "agreed",
                "TIDAK");
        var told = world.post(carer, url("/catat/disiplin"), deed);
        assertThat(told).hasStatus(422);
        assertThat(text(told)).contains("Dinas Sosial langsung diberi tahu", "name=\"_yakin\"");
        deed.put("_yakin", "ya");
        assertThat(world.post(carer, url("/catat/disiplin"), deed)).hasStatus(302);
        assertThat(events.stream(ConcernRaised.class)).singleElement().satisfies(raised -> {
            assertThat(raised.client()).isEqualTo(siti);
            assertThat(raised.kind()).isEqualTo("HUKUMAN_FISIK");
        });
        var id = world.system(() -> db.sql("select id from care.discipline where client_id = ?")
                .param(siti)
                .query(UUID.class)
                .single());
        assertThat(one(
                        "select count(*) from client.task where client_id = ? and role = 'DINSOS_KAB' and status = 'TERBUKA' and due_on <= ?",
                        siti,
                        today()))
                .isEqualTo(1);
        var correction = new java.util.HashMap<>(deed);
        correction.put("measure", "TEGURAN_LISAN");
        correction.put("amendVersion", "1");
        assertThat(world.post(carer, "/koreksi/asuh-disiplin/" + id, correction))
                .hasStatus(422);
        assertThat(world.get(carer, url("/disiplin/" + id + "/penutupan"))).hasStatus(403);

        var office = world.district("61.71");
        assertThat(page(office, "/disiplin")).contains("menunggu tindak lanjut", "/penutupan");
        assertThat(world.post(
                        office, url("/disiplin/" + id + "/penutupan"), form("words", "Pengasuh dibebastugaskan.")))
                .hasStatus(302);
        assertThat(page(carer, "/disiplin")).contains("Pengasuh dibebastugaskan.");
        assertThat(one("select count(*) from client.task where client_id = ? and status = 'SELESAI'", siti))
                .isEqualTo(1);
    }

    @Test
    void praiseIsJustWritten() {
        write(
                carer,
                "disiplin",
                "day",
                typed(today()),
                "kind",
                "PENGHARGAAN",
                "event",
                "Membantu adik belajar",
                "done",
                "Dipuji saat makan malam",
                "byWhom",
                "Ibu Dewi",
                "agreed",
                "YA");
        assertThat(page(carer, "/disiplin")).contains("Membantu adik belajar").doesNotContain("menunggu tindak lanjut");
        var lines = world.seen(
                carer,
                () -> periods.stream()
                        .flatMap(source -> source.of(siti, today().minusDays(30), today()).stream())
                        .toList());
        assertThat(lines).anySatisfy(line -> assertThat(line.labelKey()).isEqualTo("care.period.praised"));
        assertThat(lines).anySatisfy(line -> assertThat(line.labelKey()).isEqualTo("care.period.weight.none"));
    }

    @Test
    void anEntryIsCorrectedWithAReason() {
        write(carer, "alergi", "substance", "Udang", "severity", "RINGAN");
        var id = world.system(() -> db.sql("select id from care.allergy where client_id = ?")
                .param(siti)
                .query(UUID.class)
                .single());
        assertThat(world.get(carer, "/koreksi/asuh-alergi/" + id)).hasStatusOk();
        var corrected = form(
                "substance",
                "Udang dan kepiting",
                "severity",
                "BERAT",
                "langkah",
                "simpan",
                "amendVersion",
                "0",
                "amendReason",
                "Dokter memperjelas");
        assertThat(world.post(carer, "/koreksi/asuh-alergi/" + id, corrected)).hasStatus(302);
        assertThat(page(carer, "/kesehatan")).contains("Udang dan kepiting");
    }
}
