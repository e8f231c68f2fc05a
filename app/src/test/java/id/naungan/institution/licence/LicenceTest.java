package id.naungan.institution.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The life cycle of a registration: who asks, who checks, who decides, and that the register follows. */
@NaunganTest
class LicenceTest {

    private static final String WREDHA = "Panti Wredha Sejahtera";
    private static final String PULIH = "Rumah Pulih Mahakam";
    private static final String[] OUTSIDERS = {"dinsos.kukar", "dinsos.kalsel", "pengelola.kasih"};

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

    @Autowired
    RemindOfExpiry remind;

    @Autowired
    Institutions institutions;

    @Test
    void aHomeAppliesIsSentBackMendsAndIsRegisteredByItsDistrict() {
        var home = as.home(WREDHA);
        var id = Ids.next();
        var of = "/lks/" + home + "/izin/" + id;
        assertThat(as.post(
                        "pengelola.wredha",
                        "/lks/" + home + "/izin/baru",
                        "id",
                        id.toString(),
                        "kind",
                        "PERPANJANGAN",
                        "level",
                        "KABKOTA"))
                .redirectedUrl()
                .isEqualTo(of);
        // A second application beside an open one leads to the open one.
        assertThat(as.post(
                        "pengelola.wredha",
                        "/lks/" + home + "/izin/baru",
                        "id",
                        Ids.next().toString(),
                        "kind",
                        "PERPANJANGAN",
                        "level",
                        "KABKOTA"))
                .redirectedUrl()
                .isEqualTo(of);
        as.post("pengelola.wredha", of + "/kiriman");
        assertThat(state(id)).as("nothing was put in").isEqualTo("DRAF");
        assertThat(as.post(
                        "pengelola.wredha",
                        of + "/dokumen/AKTA",
                        "id",
                        Ids.next().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("tulis nomor dokumennya");
        paper(of, "AKTA", "12/2019");
        as.post("pengelola.wredha", of + "/kiriman");
        assertThat(state(id)).isEqualTo("DIAJUKAN");
        assertThat(as.get("dinsos", "/permohonan")).bodyText().contains(WREDHA);
        assertThat(as.get("dinsos.kukar", "/permohonan")).bodyText().doesNotContain(WREDHA);

        as.post("dinsos", of + "/kelengkapan");
        assertThat(state(id)).as("a paper is unchecked").isEqualTo("DIAJUKAN");
        assertThat(as.post("dinsos", of + "/dokumen/AKTA/pemeriksaan", "verdict", "PERBAIKAN"))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis apa yang harus diperbaiki");
        as.post(
                "dinsos",
                of + "/dokumen/AKTA/pemeriksaan",
                "verdict",
                "PERBAIKAN",
                "remark",
                "Halaman 2 tidak terbaca");
        as.post("dinsos", of + "/pengembalian");
        assertThat(state(id)).isEqualTo("PERBAIKAN");
        assertThat(as.get("pengelola.wredha", of)).bodyText().contains("Halaman 2 tidak terbaca", "Kirim ke kantor");
        paper(of, "AKTA", "12/2019 rev");
        as.post("pengelola.wredha", of + "/kiriman");
        as.post("dinsos", of + "/dokumen/AKTA/pemeriksaan", "verdict", "SESUAI");
        as.post("dinsos", of + "/kelengkapan");
        assertThat(state(id)).isEqualTo("DIPERIKSA");
        assertThat(as.post("dinsos", of + "/kunjungan", "id", Ids.next().toString(), "visitedOn", "31/02/2026"))
                .hasStatus(422);
        var visit = Ids.next().toString();
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post(
                            "dinsos",
                            of + "/kunjungan",
                            "id",
                            visit,
                            "visitedOn",
                            today().toString(),
                            "team",
                            "Ani dan Budi",
                            "found",
                            "Bangunan terawat, 24 penghuni",
                            "advice",
                            "LAYAK"))
                    .hasStatus3xxRedirection();
        assertThat(count("application_visit", "application_id", id)).isOne();

        // Papers and visits are for those who apply and decide, not for the nation's offices above a district's
        // decision.
        assertThat(as.get("kemensos", of))
                .bodyText()
                .doesNotContain("12/2019 rev")
                .doesNotContain("Bangunan terawat");
        assertThat(as.get("dinsos", of)).bodyText().contains("12/2019 rev", "Bangunan terawat");
        // Another office than the district's does not decide, and nobody decides without the day it ends.
        assertThat(decide("dinsos.kaltim", of, Ids.next(), "2031-12-31")).hasStatus(403);
        assertThat(decide("dinsos", of, Ids.next(), ""))
                .hasStatus(422)
                .bodyText()
                .contains("sampai kapan");
        var decision = Ids.next();
        for (var twice = 0; twice < 2; twice++)
            assertThat(decide("dinsos", of, decision, "2031-12-31")).hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("DISETUJUI");
        assertThat(count("decision", "application_id", id)).isOne();
        assertThat(as.get("pengelola.wredha", "/lks/" + home + "/izin"))
                .bodyText()
                .contains("460/TD/2026/9", "Terdaftar", "31 Desember 2031", "Buka suratnya");
        assertThat(system(() -> db.sql("select due_on from institution.due where key = 'pendaftaran:' || ?")
                        .param(home)
                        .query(LocalDate.class)
                        .single()))
                .isEqualTo(LocalDate.of(2031, 12, 31));
        // What is decided stays.
        assertThat(as.post("pengelola.wredha", of + "/penarikan")).hasStatus(409);
        assertThat(as.post(
                        "pengelola.wredha",
                        of + "/dokumen/NPWP",
                        "id",
                        Ids.next().toString(),
                        "number",
                        "9"))
                .hasStatus(409);
    }

    @Test
    void anApplicationIsNotFoundOutsideItsScopeAndAskedForByTheRoleOnly() {
        var home = as.home("LKSA Kasih Ibu");
        var id = Ids.next();
        as.post(
                "pengelola.kasih",
                "/lks/" + home + "/izin/baru",
                "id",
                id.toString(),
                "kind",
                "PERPANJANGAN",
                "level",
                "PROVINSI");
        var of = "/lks/" + home + "/izin/" + id;
        for (var outsider : new String[] {"dinsos.kukar", "dinsos.kalsel", "pengelola"}) {
            assertThat(as.get(outsider, "/lks/" + home + "/izin")).as(outsider).hasStatus(404);
            assertThat(as.get(outsider, of)).as(outsider).hasStatus(404);
        }
        assertThat(as.get("dinsos.kukar", of + "/putusan")).hasStatus(404);
        assertThat(as.post("pengasuh", of + "/kiriman")).hasStatus(403);
        assertThat(as.post("pengelola.kasih", of + "/putusan")).hasStatus(403);
        assertThat(as.get("pengelola.kasih", "/permohonan")).hasStatus(403);
        // The district checks, the province decides.
        as.post("pengelola.kasih", of + "/dokumen/NIB", "id", Ids.next().toString(), "number", "123");
        as.post("pengelola.kasih", of + "/kiriman");
        as.post("dinsos", of + "/dokumen/NIB/pemeriksaan", "verdict", "SESUAI");
        as.post("dinsos", of + "/kelengkapan");
        assertThat(as.get("dinsos", of)).bodyText().contains("Diputuskan oleh");
        assertThat(decide("dinsos", of, Ids.next(), "2031-12-31")).hasStatus(403);
        assertThat(as.post("pengelola.kasih", of + "/penarikan")).hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("DITARIK");
    }

    @Test
    void aCaregiverDoesNotOpenThePapersOfTheBoard() {
        var home = as.home("Panti Asuhan Harapan Bunda");
        var id = Ids.next();
        as.post(
                "pengelola",
                "/lks/" + home + "/izin/baru",
                "id",
                id.toString(),
                "kind",
                "PERPANJANGAN",
                "level",
                "KABKOTA");
        var of = "/lks/" + home + "/izin/" + id;
        assertThat(as.get("pengelola", of)).hasStatusOk();
        assertThat(as.get("pengasuh", of)).hasStatus(403);
        assertThat(as.get("kpai", of)).hasStatus(403);
        assertThat(as.get("pengasuh", "/lks/" + home + "/izin")).bodyText().doesNotContain(of);
    }

    @Test
    void anOfficeSuspendsWithAReasonAndRestores() {
        var home = as.home(PULIH);
        for (var outsider : OUTSIDERS)
            assertThat(change(outsider, home, "BEKU", ""))
                    .as(outsider)
                    .matches(r -> r.getResponse().getStatus() >= 403);
        assertThat(change("dinsos", home, "PULIH", ""))
                .hasStatus(422)
                .bodyText()
                .contains("tidak cocok dengan status");
        assertThat(change("dinsos", home, "CABUT", ""))
                .hasStatus(422)
                .bodyText()
                .contains("mendapat tempat lain");
        assertThat(change("dinsos", home, "BEKU", "")).hasStatus3xxRedirection();
        assertThat(status(home)).isEqualTo("DIBEKUKAN");
        assertThat(as.get("pengelola.pulih", "/lks/" + home + "/izin"))
                .bodyText()
                .contains("tidak boleh menerima klien baru", "Pengasuh tidak cukup untuk malam hari");
        assertThat(change("dinsos", home, "PULIH", "")).hasStatus3xxRedirection();
        assertThat(status(home)).isEqualTo("TERDAFTAR");
        // Nobody writes into the register of decisions around the office: the database refuses.
        assertThatThrownBy(() -> acts(() ->
                        db.sql("update institution.decision set number = 'X'").update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whatTheProvinceRegisteredTheDistrictDoesNotSuspend() {
        var home = as.home("Panti Mandiri Jaya");
        acts(() -> {
            var application = Ids.next();
            db.sql(
                            "insert into institution.application (id, institution_id, district, kind, level, state, made_at) values (?, ?, '64.72', 'PERPANJANGAN', 'PROVINSI', 'DIPERIKSA', now())")
                    .params(application, home)
                    .update();
            db.sql("""
                    insert into institution.decision (id, institution_id, district, application_id, kind, level, number, decided_on, valid_until, issuer,
                      decided_by, decided_by_name, decided_at)
                    values (?, ?, '64.72', ?, 'DAFTAR', 'PROVINSI', '7', current_date, current_date + 900, 'Uji', ?, 'Uji', now())""").params(Ids.next(), home, application, Ids.next()).update();
        });
        assertThat(change("dinsos", home, "BEKU", "")).hasStatus(403);
        assertThat(status(home)).isEqualTo("TERDAFTAR");
    }

    @Test
    void theNationDecidesAboutAHomeOfSeveralProvincesAndIssuesItsLetter() {
        var home = Ids.next();
        var application = Ids.next();
        acts(() -> {
            institutions.save(Institution.of(
                    home,
                    new Profile("Yayasan Lintas Provinsi Uji", "DISABILITAS", "YAYASAN", null, null, null),
                    new Place(null, "64.72.01.1001", null, null, null, null),
                    new Capacity(20, null, null),
                    new Registration("PROSES", null, null, null, null)));
            db.sql(
                            "insert into institution.application (id, institution_id, district, kind, level, state, made_at) values (?, ?, '64.72', 'BARU', 'PUSAT', 'DIPERIKSA', now())")
                    .params(application, home)
                    .update();
        });
        var of = "/lks/" + home + "/izin/" + application;
        assertThat(decide("dinsos", of, Ids.next(), "2031-12-31")).hasStatus(403);
        assertThat(decide("kemensos", of, Ids.next(), "2031-12-31")).hasStatus3xxRedirection();
        assertThat(status(home)).isEqualTo("TERDAFTAR");
        var letter = system(() -> db.sql("select id from document.letter where institution_id = ?")
                .param(home)
                .query(UUID.class)
                .single());
        for (var reader : new String[] {"kemensos", "dinsos", "kpai"})
            assertThat(as.get(reader, "/surat/" + letter)).as(reader).hasStatusOk();
        assertThat(as.get("dinsos.kukar", "/surat/" + letter)).hasStatus(404);
        assertThat(as.get("pengelola", "/surat/" + letter)).hasStatus(404);
    }

    @Test
    void whatRunsOutIsListedAndToldOnceAStep() {
        assertThat(as.get("dinsos", "/lks/masa-berlaku?bulan=0")).bodyText().contains("Panti Asuhan Harapan Bunda");
        assertThat(as.get("dinsos.kukar", "/lks/masa-berlaku?bulan=60"))
                .bodyText()
                .doesNotContain("Panti Asuhan Harapan Bunda");
        remind.run();
        var told = told();
        assertThat(told).isPositive();
        remind.run();
        assertThat(told()).isEqualTo(told);
    }

    private long told() {
        return system(() -> db.sql(
                        "select count(*) from notice.notice where kind in ('masa-berlaku-dekat', 'masa-berlaku-lewat')")
                .query(Long.class)
                .single());
    }

    private void paper(String of, String kind, String number) {
        assertThat(as.post(
                        "pengelola.wredha",
                        of + "/dokumen/" + kind,
                        "id",
                        Ids.next().toString(),
                        "number",
                        number))
                .hasStatus3xxRedirection();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult decide(
            String who, String of, UUID id, String until) {
        return as.post(
                who,
                of + "/putusan",
                "id",
                id.toString(),
                "verdict",
                "DAFTAR",
                "number",
                "460/TD/2026/9",
                "issuer",
                "Kepala Dinas Sosial",
                "decidedOn",
                today().toString(),
                "validUntil",
                until);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult change(
            String who, UUID home, String change, String clientsBy) {
        return as.post(
                who,
                "/lks/" + home + "/izin/putusan",
                "id",
                Ids.next().toString(),
                "change",
                change,
                "number",
                "460/KEP/77",
                "issuer",
                "Kepala Dinas Sosial",
                "decidedOn",
                today().toString(),
                "clientsBy",
                clientsBy,
                "reason",
                "Pengasuh tidak cukup untuk malam hari");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }

    private <T> T system(Supplier<T> work) {
        return scopes.asSystem("test", () -> transaction.execute(s -> work.get()));
    }

    private void acts(Runnable work) {
        scopes.asSystem("test", () -> acts.perform(ActKind.of("institution.registration-changed"), Reason.NONE, work));
    }

    private String state(UUID application) {
        return system(() -> db.sql("select state from institution.application where id = ?")
                .param(application)
                .query(String.class)
                .single());
    }

    private String status(UUID home) {
        return system(() -> db.sql("select registration_status from institution.institution where id = ?")
                .param(home)
                .query(String.class)
                .single());
    }

    private long count(String table, String column, UUID id) {
        return system(() -> db.sql("select count(*) from institution." + table + " where " + column + " = ?")
                .param(id)
                .query(Long.class)
                .single());
    }
}
