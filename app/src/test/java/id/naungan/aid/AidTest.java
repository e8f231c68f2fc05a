package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Aid from the first rule to the last receipt: who counts, for how many days, for how many rupiah, and who sees it. */
@NaunganTest
class AidTest {

    @Autowired
    World world;

    @Autowired
    AidWorld aid;

    private static final Map<String, String> OPEN = Map.of("TINGGAL_PADA_TANGGAL", "");

    @Test
    void everyRupiahGoesBackToADayAndNobodyIsDroppedInSilence() {
        var office = aid.office(Role.DINSOS_KAB, "64.09");
        var home = world.home("Asrama Hari", "64.09.01.1001");
        var stays = aid.resident(home, "Tinggal Penuh", "6409010101140001", "2025-01-01", null);
        var late = aid.resident(home, "Masuk Tengah", "6409010101140002", "2026-08-11", null);
        var gone = aid.resident(home, "Sudah Keluar", "6409010101140003", "2025-01-01", "2026-09-01");
        var none = aid.resident(home, "Tanpa Nik", null, "2025-01-01", null);
        var programme = aid.programme(office, "Uji harian", 15_000, 1_000_000_000L);
        aid.rules(office, programme, Map.of("TINGGAL_PADA_TANGGAL", "", "NIK_DIKENAL", "", "HARI_MINIMAL", "60"));
        var proposal = aid.proposal(
                office, programme, aid.period(office, programme, "2026-07-01", "2026-09-30", "2026-09-15"));

        assertThat(line(proposal, stays)).isEqualTo("92:1380000:LAYAK:{}");
        assertThat(line(proposal, late)).isEqualTo("51:0:DITOLAK:{HARI_KURANG}");
        // The day of leaving belongs to the next home.
        assertThat(line(proposal, gone)).isEqualTo("62:0:DITOLAK:{TIDAK_TINGGAL}");
        assertThat(line(proposal, none)).isEqualTo("92:0:DITOLAK:{NIK_TIDAK_ADA}");
        assertThat(aid.number("select total from aid.proposal where id = ?", proposal))
                .isEqualTo(1_380_000);
        reconciles(proposal);
        assertThat(world.get(office, "/bansos/usulan/" + proposal + "/lks/" + home.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Tinggal Penuh", "1.380.000", "NIK tidak ada", "1 Juli 2026", "30 September 2026");
        assertThat(world.get(office, "/klien/" + stays + "/bantuan")).bodyText().contains("1.380.000", "Asrama Hari");
        assertThat(world.get(office, "/bansos/usulan/" + proposal)).bodyText().contains("1.380.000", "Asrama Hari");

        // Counted again: the same to the rupiah.
        var before = aid.figures(proposal);
        assertThat(world.post(office, "/bansos/usulan/" + proposal + "/penghitungan", Map.of("cara", "ulang")))
                .hasStatus3xxRedirection();
        aid.counted(proposal);
        assertThat(aid.figures(proposal)).isEqualTo(before);
    }

    @Test
    void aCeilingIsSharedToTheLastRupiahByTheLargestRemainders() {
        var office = aid.office(Role.DINSOS_KAB, "64.10");
        var home = world.home("Panti Pagu", "64.10.01.1001");
        for (int i = 0; i < 3; i++) aid.resident(home, "Anak Pagu " + i, "641001010114000" + i, "2025-01-01", null);
        var programme = aid.programme(office, "Uji pagu", 10_000, 1_000_001);
        aid.rules(office, programme, OPEN);
        var proposal = aid.proposal(
                office, programme, aid.period(office, programme, "2026-07-01", "2026-09-30", "2026-09-30"));
        assertThat(aid.number("select total from aid.proposal where id = ?", proposal))
                .isEqualTo(1_000_001);
        assertThat(aid.text(
                        "select string_agg(amount::text, ' ' order by amount) from aid.line where proposal_id = ?",
                        proposal))
                .isEqualTo("333333 333334 333334");
        reconciles(proposal);
    }

    @Test
    void everyScreenOpens() {
        var office = aid.office(Role.DINSOS_KAB, "64.06");
        var other = aid.office(Role.DINSOS_KAB, "64.06");
        var home = world.home("Panti Layar", "64.06.01.2001");
        aid.resident(home, "Anak Layar", "6406010101140001", "2025-01-01", null);
        var programme = aid.programme(office, "Uji layar", 10_000, 1_000_000L);
        aid.rules(office, programme, OPEN);
        var period = aid.period(office, programme, "2026-07-01", "2026-09-30", "2026-09-30");
        var later = aid.period(office, programme, "2026-10-01", "2026-10-31", "2026-10-31");
        var proposal = aid.proposal(office, programme, period);
        aid.send(office, proposal);
        var here = "/bansos/program/" + programme;
        for (var page : List.of(
                "/bansos",
                "/bansos/lpj?mana=DITERIMA",
                "/bansos/ganda?usulan=" + proposal,
                "/bansos/program/baru",
                here,
                here + "/ubah",
                here + "/aturan",
                here + "/periode/baru",
                here + "/usulan?periode=" + later,
                "/bansos/usulan/" + proposal + "?mana=BELUM&wilayah=64.06",
                "/lks/" + home.id() + "/bantuan")) {
            assertThat(world.get(office, page)).as(page).hasStatusOk();
            assertThat(world.inEnglish(office, page)).as(page).hasStatusOk();
        }
        for (var page : List.of("/penetapan", "/lks/" + home.id(), "/lks/" + home.id() + "/verifikasi", "/unduhan"))
            assertThat(world.get(other, "/bansos/usulan/" + proposal + page))
                    .as(page)
                    .hasStatusOk();
        var manager = world.manager(home);
        for (var page : List.of("", "/rekening", "/penghuni/2026-10-01_2026-10-31_2026-10-31"))
            assertThat(world.get(manager, "/lks/" + home.id() + "/bantuan" + page))
                    .as(page)
                    .hasStatusOk();
        assertThat(world.get(manager, "/bansos")).hasStatus3xxRedirection();
        for (var role : List.of(Role.KEMENSOS, Role.AUDITOR))
            for (var page : List.of("/bansos", "/bansos/lpj", here))
                assertThat(world.get(world.nation(role), page)).as(page).hasStatusOk();
        assertThat(world.get(world.nation(Role.KEMENSOS), "/bansos/belum-nyata"))
                .hasStatusOk();
        // A wrong rule keeps what was typed and says what to do.
        assertThat(world.post(
                        office,
                        here + "/aturan",
                        Map.of("edisi", "2", "aktif-USIA", "on", "nilai-USIA", "18", "dasar-USIA", "Perbup uji")))
                .hasStatus(422)
                .bodyText()
                .contains("0-17", "value=\"18\"");
        assertThat(world.post(
                        office,
                        here + "/periode",
                        Map.of(
                                "id", Ids.next().toString(),
                                "name", "Ganda",
                                "since", "2026-09-01",
                                "until", "2026-09-30",
                                "cutoff", "2026-09-30")))
                .as("no day is paid twice")
                .hasStatus(422);
    }

    @Test
    void onePersonInTwoHomesIsPaidOnceAndBothRegenciesSeeIt() {
        var office = aid.office(Role.DINSOS_PROV, "65");
        var here = aid.office(Role.DINSOS_KAB, "65.01");
        var there = aid.office(Role.DINSOS_KAB, "65.02");
        var first = world.home("Panti Ganda Satu", "65.01.01.2001");
        var second = world.home("Panti Ganda Dua", "65.02.01.2001");
        var a = aid.resident(first, "Anak Ganda", "6501010101140001", "2025-01-01", null);
        var b = aid.resident(second, "Anak Ganda", "6501010101140001", "2026-08-01", null);
        // The same name, birth and mother, without a number: it waits for a verifier.
        var c = aid.resident(first, "Mirip Sekali", null, "2025-01-01", null);
        var d = aid.resident(second, "Mirip Sekali", null, "2026-08-01", null);
        var programme = aid.programme(office, "Uji ganda", 1_000, 1_000_000_000L);
        aid.rules(office, programme, OPEN);
        var proposal = aid.proposal(
                office, programme, aid.period(office, programme, "2026-07-01", "2026-09-30", "2026-09-30"));

        assertThat(line(proposal, a)).isEqualTo("92:92000:LAYAK:{}");
        assertThat(line(proposal, b)).isEqualTo("61:0:DITOLAK:{DUPLIKAT}");
        assertThat(line(proposal, c)).isEqualTo("92:92000:LAYAK:{}");
        assertThat(line(proposal, d)).isEqualTo("61:0:DITAHAN:{MIRIP}");
        assertThat(world.get(here, "/bansos/ganda"))
                .bodyText()
                .contains("Panti Ganda Satu", "Panti Ganda Dua", "NIK sama");
        assertThat(world.get(there, "/bansos/ganda"))
                .bodyText()
                .contains("Panti Ganda Satu", "Panti Ganda Dua", "NIK sama")
                .doesNotContain(a.toString());
        var stranger = aid.office(Role.DINSOS_KAB, "65.03");
        assertThat(world.get(stranger, "/bansos/ganda")).bodyText().doesNotContain("Panti Ganda Satu");

        var duplicate =
                aid.text("select id::text from aid.duplicate where proposal_id = ? and certainty = 'MIRIP'", proposal);
        var decided = Map.of("versi", "0", "putusan", "BEDA", "alasan", "Sudah dicek, dua anak berbeda");
        assertThat(world.post(stranger, "/bansos/ganda/" + duplicate, decided)).hasStatus(404);
        assertThat(world.post(there, "/bansos/ganda/" + duplicate, Map.of("versi", "0", "putusan", "BEDA")))
                .hasStatus(422);
        assertThat(world.post(there, "/bansos/ganda/" + duplicate, decided)).hasStatus3xxRedirection();
        assertThat(world.post(there, "/bansos/ganda/" + duplicate, decided)).hasStatus(409);
        assertThat(line(proposal, d)).isEqualTo("61:61000:LAYAK:{BUKAN_DUPLIKAT}");
        reconciles(proposal);
    }

    @Test
    void fromTheConfirmationOfResidentsToTheAcceptedAccount() throws Exception {
        var office = aid.office(Role.DINSOS_KAB, "64.03");
        var other = aid.office(Role.DINSOS_KAB, "64.03");
        var elsewhere = aid.office(Role.DINSOS_KAB, "64.04");
        var home = world.home("=Panti Nyata", "64.03.01.2001");
        var manager = world.manager(home);
        var stranger = world.manager(world.home("Panti Tetangga", "64.03.01.2001"));
        var client = aid.resident(home, "Anak Nyata", "6403010101140001", "2025-01-01", null);
        var programme = aid.programme(office, "Uji nyata", 10_000, 1_000_000_000L);
        aid.rules(office, programme, Map.of("TINGGAL_PADA_TANGGAL", "", "NYATAAN", ""));
        var period = aid.period(office, programme, "2026-07-01", "2026-09-30", "2026-09-30");
        assertThat(world.get(office, "/bansos/belum-nyata?periode=" + period))
                .bodyText()
                .contains("=Panti Nyata");
        declare(manager, home, "2026-07-01_2026-09-30_2026-09-30");
        assertThat(world.get(office, "/bansos/belum-nyata?periode=" + period))
                .bodyText()
                .doesNotContain("=Panti Nyata");
        // What the home vouched for is frozen: a stay that ends later is corrected next time.
        world.sql(
                "update casework.stay set exit_on = '2026-09-21', exit_kind = 'REUNIFIKASI', exit_reason = 'uji', version = version + 1 where client_id = ?",
                client);
        var proposal = aid.proposal(office, programme, period);
        assertThat(line(proposal, client)).isEqualTo("92:920000:LAYAK:{}");

        assertThat(aid.send(office, proposal)).hasStatus3xxRedirection();
        assertThat(aid.agree(office, proposal))
                .as("who proposed does not verify")
                .hasStatus(403);
        assertThat(aid.agree(elsewhere, proposal)).hasStatus(404);
        assertThat(aid.agree(other, proposal)).hasStatus3xxRedirection();
        assertThat(aid.decide(office, proposal)).as("four eyes").hasStatus(422);
        assertThat(aid.decide(other, proposal)).hasStatus3xxRedirection();
        assertThat(aid.number("select total from aid.proposal where id = ?", proposal))
                .isEqualTo(920_000);

        var here = "/bansos/usulan/" + proposal;
        assertThat(world.post(
                        manager,
                        "/lks/" + home.id() + "/bantuan/rekening",
                        Map.of(
                                "id",
                                Ids.next().toString(),
                                "bank",
                                "Bank Uji",
                                "number",
                                "123-456-7890",
                                "holder",
                                "Panti Nyata")))
                .hasStatus3xxRedirection();
        var csv = World.text(
                world.post(office, here + "/unduhan", Map.of("bentuk", "CSV", "tujuan", "Pencairan triwulan ketiga")));
        assertThat(csv).contains("\"'=Panti Nyata\"", "1234567890", "\"920000\"");
        assertThat(world.post(
                        elsewhere, here + "/unduhan", Map.of("bentuk", "CSV", "tujuan", "Pencairan triwulan ketiga")))
                .hasStatus(404);

        var pay = here + "/lks/" + home.id() + "/pembayaran";
        var payment = Ids.next();
        var paid = new HashMap<>(Map.of(
                "id",
                payment.toString(),
                "paidOn",
                LocalDate.now().minusDays(40).toString(),
                "amount",
                "920.001",
                "sp2d",
                "SP2D-1"));
        assertThat(world.post(office, pay, paid)).hasStatus(422);
        paid.put("amount", "Rp920.000");
        for (int twice = 0; twice < 2; twice++)
            assertThat(world.post(office, pay, paid)).hasStatus3xxRedirection();
        assertThat(aid.number("select count(*) from aid.payment where proposal_id = ?", proposal))
                .isEqualTo(1);

        assertThat(world.post(office, here + "/lks/" + home.id() + "/cetakan", Map.of())
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/surat/");
        var dana = "/lks/" + home.id() + "/bantuan/dana/" + payment;
        assertThat(world.get(manager, "/lks/" + home.id() + "/bantuan"))
                .hasStatusOk()
                .bodyText()
                .contains("920.000", "Terlambat");
        assertThat(world.get(stranger, dana)).hasStatus(404);
        assertThat(spend(manager, dana, "1.000")).as("nothing has arrived").hasStatus(422);
        assertThat(world.post(
                        manager,
                        dana + "/terima",
                        Map.of("receivedOn", LocalDate.now().toString(), "amount", "920000")))
                .hasStatus3xxRedirection();
        assertThat(spend(manager, dana, "900.000")).hasStatus3xxRedirection();
        assertThat(spend(manager, dana, "20.001")).as("more than is left").hasStatus(422);
        assertThat(spend(manager, dana, "20.000")).hasStatus3xxRedirection();
        assertThat(world.get(office, "/bansos/lpj")).bodyText().contains("=Panti Nyata");
        assertThat(world.post(manager, dana + "/pengiriman", Map.of())).hasStatus3xxRedirection();
        assertThat(spend(manager, dana, "1")).as("sent").hasStatus(422);
        assertThat(world.post(office, dana + "/penilaian", Map.of("judged", "DIKEMBALIKAN")))
                .hasStatus(422);
        assertThat(world.post(
                        office, dana + "/penilaian", Map.of("judged", "DIKEMBALIKAN", "remark", "Nota kurang jelas")))
                .hasStatus3xxRedirection();
        assertThat(world.post(manager, dana + "/pengiriman", Map.of())).hasStatus3xxRedirection();
        assertThat(world.post(office, dana + "/penilaian", Map.of("judged", "DITERIMA")))
                .hasStatus3xxRedirection();
        assertThat(aid.text("select state from aid.account where id = ?", payment))
                .isEqualTo("DITERIMA");
        assertThat(world.post(manager, dana + "/cetakan", Map.of())
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/surat/");
        assertThat(world.post(stranger, dana + "/cetakan", Map.of())).hasStatus(404);

        // The next quarter takes back the ten days that were not lived.
        var october = aid.period(office, programme, "2026-10-01", "2026-10-31", "2026-10-31");
        declare(manager, home, "2026-10-01_2026-10-31_2026-10-31");
        var next = aid.proposal(office, programme, october);
        assertThat(aid.text(
                        "select days || ':' || status || ':' || reasons::text from aid.line where proposal_id = ? and from_proposal = ?",
                        next,
                        proposal))
                .isEqualTo("-10:DITOLAK:{KOREKSI_DITUNDA}");
    }

    @Test
    void whoMovesInBetweenGivesEachHomeItsOwnDaysAndListChartAndExportAgree() throws Exception {
        var office = aid.office(Role.DINSOS_KAB, "64.07");
        var other = aid.office(Role.DINSOS_KAB, "64.07");
        var first = world.home("Panti Asal", "64.07.01.2001");
        var second = world.home("Panti Tujuan", "64.07.01.2001");
        var client = aid.resident(first, "Anak Pindah", "6407010101140001", "2025-01-01", "2026-08-01");
        world.sql(
                "update client.client set institution_id = ?, version = version + 1 where id = ?", second.id(), client);
        aid.stays(client, second, "Anak Pindah", "2026-08-01", null);
        aid.resident(second, "Anak Tetap", "6407010101140002", "2026-09-30", null);
        var programme = aid.programme(office, "Uji pindah", 10_000, 1_000_000_000L);
        aid.rules(office, programme, Map.of("HARI_MINIMAL", "1"));
        var proposal = aid.proposal(
                office, programme, aid.period(office, programme, "2026-07-01", "2026-09-30", "2026-09-30"));
        assertThat(aid.text(
                        "select string_agg(days || ':' || amount, ' ' order by days) from aid.line where proposal_id = ?",
                        proposal))
                .isEqualTo("1:10000 31:310000 61:610000");
        reconciles(proposal);
        aid.send(office, proposal);
        aid.agree(other, proposal);
        assertThat(aid.decide(other, proposal)).hasStatus3xxRedirection();
        assertThat(world.get(office, "/bansos/usulan/" + proposal + "?mana=DAPAT"))
                .bodyText()
                .contains("930.000", "310.000", "620.000");
        var csv = World.text(world.post(
                office,
                "/bansos/usulan/" + proposal + "/unduhan",
                Map.of("bentuk", "CSV", "tujuan", "Pencairan uji pindah")));
        assertThat(csv).contains("\"310000\"", "\"620000\"", "\"930000\"");
        // What was decided stands, also for the owner of the database.
        assertThat(aid.number("select count(*) from aid.proposal where id = ? and state = 'DITETAPKAN'", proposal))
                .isEqualTo(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> world.sql("update aid.proposal set state = 'DRAF' where id = ?", proposal))
                .rootCause()
                .hasMessageContaining("what is decided stands");
    }

    @Test
    void aidForOperationsGoesByTheSizeOfAHomeAndIsSharedByDays() {
        var office = aid.office(Role.DINSOS_KAB, "64.11");
        var home = world.home("Panti Operasional", "64.11.01.2001");
        aid.resident(home, "Anak Satu", "6411010101140011", "2025-01-01", null);
        aid.resident(home, "Anak Dua", "6411010101140012", "2026-08-01", null);
        var programme = aid.programme(
                office,
                "Uji operasional",
                Map.of("kind", "OPERASIONAL", "amount", "500.000", "bands", "2 = 1.000.001\n10 = 5.000.000"),
                1_000_000_000L);
        aid.rules(office, programme, OPEN);
        var proposal = aid.proposal(
                office, programme, aid.period(office, programme, "2026-07-01", "2026-09-30", "2026-09-30"));
        // 92 and 61 of 153 days.
        assertThat(aid.text(
                        "select string_agg(amount::text, ' ' order by amount) from aid.line where proposal_id = ? and status = 'LAYAK'"
                                + " and institution_id = ?",
                        proposal,
                        home.id()))
                .isEqualTo("398693 601308");
        reconciles(proposal);
    }

    @Test
    void figuresForTheNationNeverNames() {
        var office = aid.office(Role.DINSOS_KAB, "64.05");
        var home = world.home("Panti Angka", "64.05.01.2001");
        aid.resident(home, "Nama Rahasia", "6405010101140001", "2025-01-01", null);
        var programme = aid.programme(office, "Uji angka", 10_000, 1_000_000_000L);
        aid.rules(office, programme, OPEN);
        var proposal = aid.proposal(
                office, programme, aid.period(office, programme, "2026-07-01", "2026-09-30", "2026-09-30"));
        var lines = "/bansos/usulan/" + proposal + "/lks/" + home.id();
        for (var role : List.of(Role.KEMENSOS, Role.AUDITOR)) {
            var nation = world.nation(role);
            assertThat(world.get(nation, "/bansos/usulan/" + proposal))
                    .hasStatusOk()
                    .bodyText()
                    .contains("920.000");
            assertThat(world.get(nation, lines))
                    .hasStatusOk()
                    .bodyText()
                    .contains("920.000")
                    .doesNotContain("Nama Rahasia");
            assertThat(world.count(nation, "aid.line", "proposal_id", proposal)).isZero();
            assertThat(world.get(nation, "/lks/" + home.id() + "/bantuan")).hasStatusOk();
        }
        assertThat(world.get(world.district("64.02"), "/bansos/usulan/" + proposal))
                .hasStatus(404);
        assertThat(world.get(world.district("64.02"), lines)).hasStatus(404);
        assertThat(world.get(world.province("64"), lines))
                .hasStatusOk()
                .bodyText()
                .contains("Nama Rahasia");
        assertThat(world.get(world.province("63"), lines)).hasStatus(404);
        assertThat(world.get(world.nation(Role.KPAI), "/bansos")).hasStatus(403);
        var caregiver = world.own(
                world.account(home, "Pengasuh", Role.PENGASUH, id.naungan.access.Reach.CLIENTS), home, Role.PENGASUH);
        assertThat(world.get(caregiver, "/lks/" + home.id() + "/bantuan")).hasStatus(403);
        for (var table : List.of("aid.line", "aid.home", "aid.proposal"))
            assertThat(world.seen(caregiver, () -> aidRows(table))).as(table).isZero();
        // Another office writes nothing into it.
        var strange = aid.office(Role.DINSOS_KAB, "64.02");
        assertThat(aid.send(strange, proposal)).hasStatus(404);
        assertThat(world.post(strange, "/bansos/program/" + programme + "/aturan", Map.of("edisi", "2")))
                .hasStatus(403);
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient db;

    private long aidRows(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private MvcTestResult spend(Scope manager, String dana, String amount) {
        return world.post(
                manager,
                dana + "/belanja",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "scan",
                        Ids.next().toString(),
                        "spentOn",
                        LocalDate.now().toString(),
                        "item",
                        "PERMAKANAN",
                        "what",
                        "Beras",
                        "amount",
                        amount));
    }

    private void declare(Scope manager, Institution home, String span) {
        var here = "/lks/" + home.id() + "/bantuan/penghuni/" + span;
        var page = World.text(world.get(manager, here));
        var digest = java.util.regex.Pattern.compile("name=\"sidik\" value=\"([0-9a-f]+)\"")
                .matcher(page);
        assertThat(digest.find()).isTrue();
        var id = Ids.next().toString();
        assertThat(world.post(manager, here, Map.of("id", id, "sidik", "00"))).hasStatus(409);
        for (int twice = 0; twice < 2; twice++)
            assertThat(world.post(manager, here, Map.of("id", id, "sidik", digest.group(1))))
                    .hasStatus3xxRedirection();
    }

    private String line(UUID proposal, UUID client) {
        return aid.text(
                "select days || ':' || amount || ':' || status || ':' || reasons::text from aid.line where proposal_id = ? and client_id = ? and from_proposal = proposal_id",
                proposal,
                client);
    }

    /** Days from the spans, lines, homes and the proposal agree to the rupiah. */
    private void reconciles(UUID proposal) {
        assertThat(aid.number(
                        "select count(*) from aid.line l where proposal_id = ? and from_proposal = proposal_id and days <> (select sum(upper(r) - lower(r)) from unnest(spans) r)",
                        proposal))
                .isZero();
        assertThat(aid.number("""
                select count(*) from aid.home h cross join lateral (select coalesce(sum(l.amount), 0) as amount, coalesce(sum(l.days) filter (where l.status = 'LAYAK'), 0) as days
                  from aid.line l where l.proposal_id = h.proposal_id and l.institution_id = h.institution_id) s
                 where h.proposal_id = ? and (h.amount <> s.amount or h.days <> s.days)""", proposal)).isZero();
        assertThat(aid.number("""
                select count(*) from aid.proposal q cross join lateral (select sum(amount) as amount, sum(days) as days from aid.home h where h.proposal_id = q.id) s
                 where q.id = ? and (q.total <> s.amount or q.days <> s.days)""", proposal)).isZero();
    }
}
