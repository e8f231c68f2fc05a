package id.naungan.training;

import static id.naungan.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** A training from its plan to what it makes people able to do, and who may see and write what of it. */
@NaunganTest
class TrainingTest {

    private static final String KASIH = "LKSA Kasih Ibu";
    private static final String HARAPAN = "Panti Asuhan Harapan Bunda";

    @Autowired
    SignedIn as;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    ActingAs acting;

    @BeforeEach
    void acting() {
        acting = new ActingAs(scopes, db, transaction);
    }

    @Test
    void fromThePlanToTheCertificateAndBack() {
        var kasih = as.home(KASIH);
        var harapan = as.home(HARAPAN);
        var cook = person(kasih, "64.72", "Bu Uji Dapur", "JURU_MASAK");
        var training = Ids.next();
        assertThat(plan("dinsos", training, "2")).hasStatus3xxRedirection();
        assertThat(plan("dinsos", training, "2")).as("sent twice").hasStatus3xxRedirection();
        assertThat(acting.count("training.session where training_id = '" + training + "'"))
                .isOne();
        var of = "/bimtek/" + training;
        assertThat(as.get("pengelola.kasih", of)).as("a draft").hasStatus(404);

        // Invited once, with a letter and a notice.
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post(
                            "dinsos",
                            of + "/lks",
                            "pilih",
                            "DIPILIH",
                            "lks",
                            kasih.toString(),
                            "lks",
                            harapan.toString()))
                    .hasStatus3xxRedirection();
        assertThat(acting.count("training.invitation where training_id = '" + training + "'"))
                .isEqualTo(2);
        var invitation = invitation(training, kasih);
        assertThat(acting.count("document.letter where source_id = '" + invitation + "'"))
                .isOne();
        assertThat(acting.count("notice.notice where key = 'bimtek:" + invitation + "'"))
                .isPositive();
        assertThat(as.get("pengelola.kasih", "/bimtek/undangan")).bodyText().contains("Bimtek uji coba");
        var answer = "/bimtek/undangan/" + invitation;
        assertThat(as.get("pengelola.kasih", answer)).bodyText().contains("Bu Uji Dapur", "belum punya: Pencegahan");
        assertThat(as.get("pengelola", answer)).as("another home").hasStatus(404);
        assertThat(as.post("pengelola", answer + "/peserta", "petugas", cook.toString()))
                .hasStatus(404);

        // Two seats: the third waits, and gets the seat of whoever withdraws.
        assertThat(as.post("pengelola.kasih", answer + "/peserta"))
                .hasStatus(422)
                .bodyText()
                .contains("Centang");
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post("pengelola.kasih", answer + "/peserta", "petugas", cook.toString()))
                    .hasStatus3xxRedirection();
        var named = Ids.next();
        assertThat(name(answer, named, "Nama Tanpa Berkas")).hasStatus3xxRedirection();
        var waits = Ids.next();
        assertThat(as.post(
                        "dinsos",
                        of + "/peserta",
                        "id",
                        waits.toString(),
                        "home",
                        as.home("Rumah Pulih Mahakam").toString(),
                        "name",
                        "Orang Menunggu"))
                .hasStatus3xxRedirection();
        assertThat(state(waits)).isEqualTo("CADANGAN");
        assertThat(people(training)).isEqualTo(3);
        assertThat(as.post("pengelola.kasih", answer + "/peserta/" + named + "/pembatalan", "alasan", "Sakit"))
                .hasStatus3xxRedirection();
        assertThat(state(waits)).isEqualTo("TERDAFTAR");
        assertThat(name(answer, Ids.next(), "Keempat")).hasStatus3xxRedirection();
        assertThat(name(answer, Ids.next(), "Kelima")).hasStatus3xxRedirection();
        assertThat(name(answer, Ids.next(), "Terlalu Banyak"))
                .as("three of one home")
                .hasStatus(422)
                .bodyText()
                .contains("Paling banyak 3 orang", "Terlalu Banyak");

        // Declined with a reason; the same page of two managers.
        var other = "/bimtek/undangan/" + invitation(training, harapan);
        assertThat(as.post("pengelola", other + "/penolakan", "version", "0", "why", "x"))
                .hasStatus(422);
        assertThat(as.post("pengelola", other + "/penolakan", "version", "0", "why", "Semua bertugas"))
                .hasStatus3xxRedirection();
        assertThat(acting.count("notice.notice where key = 'bimtek-ditolak:" + invitation(training, harapan) + ":0'"))
                .as("who invited is told")
                .isPositive();
        assertThat(as.post("pengelola", other + "/penolakan", "version", "0", "why", "Semua bertugas"))
                .hasStatus(409);
        assertThat(as.get("dinsos", of + "/lks?jawaban=DITOLAK")).bodyText().contains("Semua bertugas");

        attended(training, waits);
        certified(training, kasih, cook);
    }

    /** At the door by code and by the list; two phones count once. */
    private void attended(UUID training, UUID waits) {
        var of = "/bimtek/" + training;
        var session = session(training);
        var cook = participant(training, "Bu Uji Dapur");
        assertThat(as.get("pengelola.kasih", of + "/pintu/" + session)).hasStatus(403);
        assertThat(as.get("dinsos.kukar", of + "/pintu/" + session)).hasStatus(404);
        var code = code(as.get("dinsos", of + "/pintu/" + session));
        assertThat(get("/hadir/ZZZZ-ZZZZ")).hasStatus(404);
        assertThat(get("/hadir/" + code)).hasStatusOk().bodyText().contains("Orang Menunggu", "Bu Uji Dapur");
        assertThat(post("/hadir/" + code)).hasStatus(422);
        assertThat(post("/hadir/" + code, "peserta", Ids.next().toString())).hasStatus(422);
        assertThat(post("/hadir/" + code, "peserta", waits.toString())).hasStatus3xxRedirection();
        assertThat(get("/hadir/" + code)).bodyText().doesNotContain("Orang Menunggu");
        assertThat(post("/hadir/" + code, "peserta", waits.toString()))
                .as("twice")
                .hasStatus3xxRedirection();
        assertThat(acting.count("training.attendance where participant_id = '" + waits + "'"))
                .isOne();
        // A new code: the one before opens nothing any more.
        as.post("dinsos", of + "/pintu/" + session);
        assertThat(get("/hadir/" + code)).hasStatus(404);

        assertThat(tick("dinsos", training, session, cook, "HADIR", "")).hasStatus3xxRedirection();
        assertThat(tick("dinsos", training, session, cook, "TERLAMBAT", ""))
                .as("another phone")
                .hasStatus3xxRedirection();
        assertThat(mark(cook)).isEqualTo("HADIR");
        assertThat(tick("dinsos", training, session, cook, "TIDAK", ""))
                .as("did not see it")
                .hasStatus(409);
        assertThat(tick("dinsos", training, session, cook, "TIDAK", "0")).hasStatus3xxRedirection();
        assertThat(mark(cook)).isEqualTo("TIDAK");
        assertThat(tick("dinsos", training, session, cook, "HADIR", "1")).hasStatus3xxRedirection();
        assertThat(tick("dinsos", training, session, Ids.next(), "HADIR", "")).hasStatus(422);
        assertThat(tick("dinsos.kukar", training, session, cook, "HADIR", "")).hasStatus(404);
        assertThat(as.get("dinsos", of + "/hadir/" + session)).bodyText().contains("2 dari", "data-offline");
        assertThat(as.get("dinsos", of)).bodyText().contains("Berjalan");
    }

    private void certified(UUID training, UUID kasih, UUID cook) {
        var of = "/bimtek/" + training;
        assertThat(as.post("dinsos", of + "/sertifikat")).as("not done yet").hasStatus(409);
        assertThat(as.post("dinsos", of + "/penyelesaian")).hasStatus3xxRedirection();
        var lacks =
                "training.need where person_id = '" + cook + "' and competence = 'KEKERASAN' and until > current_date";
        assertThat(acting.count(lacks)).isZero();
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post("dinsos", of + "/sertifikat")).hasStatus3xxRedirection();
        assertThat(acting.count("training.certificate where training_id = '" + training + "'"))
                .isEqualTo(2);
        assertThat(acting.count(
                        "staff.competence where training_id = '" + training + "' and person_id = '" + cook + "'"))
                .as("one a competence")
                .isOne();
        assertThat(acting.count(lacks)).isOne();
        var letter = acting.system(
                () -> db.sql("""
                select d.check_code from document.letter d join training.certificate c on c.letter_id = d.id join training.participant p on p.id = c.id
                 where p.training_id = ? and p.person_id = ?""").params(training, cook).query(String.class).single());
        assertThat(get("/cek/" + letter))
                .hasStatusOk()
                .bodyText()
                .contains("Sertifikat bimtek")
                .doesNotContain("Bu Uji");
        assertThat(as.get("pengelola.kasih", "/lks/" + kasih + "/bimtek"))
                .bodyText()
                .contains("SERT-BIMTEK", "Bu Uji Dapur");

        var participant = participant(training, "Bu Uji Dapur");
        var withdraw = of + "/sertifikat/" + participant + "/pencabutan";
        assertThat(as.post("dinsos", withdraw, "why", "")).hasStatus(422);
        assertThat(as.post("dinsos", withdraw, "why", "Bukan orangnya")).hasStatus3xxRedirection();
        assertThat(as.post("dinsos", withdraw, "why", "Bukan orangnya")).hasStatus(404);
        assertThat(acting.count(lacks)).as("holds no longer").isZero();
        assertThat(get("/cek/" + letter)).bodyText().containsIgnoringCase("tidak berlaku");
        assertThat(as.post("dinsos", of + "/nilai", "sebelum." + participant, "101"))
                .hasStatus(422)
                .bodyText()
                .contains("101");
        assertThat(as.post("dinsos", of + "/nilai", "sebelum." + participant, "40", "sesudah." + participant, "72,5"))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", of + "/peserta?mana=HADIR")).bodyText().contains("40 → 72,5");
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        var kasih = as.home(KASIH);
        var training = Ids.next();
        plan("dinsos", training, "5");
        as.post("dinsos", "/bimtek/" + training + "/lks", "lks", kasih.toString());
        name("/bimtek/undangan/" + invitation(training, kasih), Ids.next(), "Rahasia Nama");
        var of = "/bimtek/" + training;
        var tables = List.of("event", "session", "invitation", "participant");
        for (var outsider : List.of(
                "dinsos.kukar",
                "dinsos.kalsel",
                "pengelola",
                "pengasuh",
                "pengasuh.asuh",
                "peksos",
                "supervisor",
                "kemensos",
                "kpai",
                "auditor",
                "admin")) {
            for (var table : tables)
                assertThat(acting.count(
                                outsider,
                                "training." + table + " where " + (table.equals("event") ? "id" : "training_id")
                                        + " = '" + training + "'"))
                        .as(outsider + " " + table)
                        .isZero();
            assertThat(as.get(outsider, of).getResponse().getStatus())
                    .as(outsider)
                    .isIn(403, 404);
            assertThat(written(outsider, training)).as(outsider).isZero();
        }
        // The province reads what its regencies do and does not plan for them.
        assertThat(as.get("dinsos.kaltim", of)).hasStatusOk();
        assertThat(as.post("dinsos.kaltim", of + "/pelaksanaan")).hasStatus(404);
        assertThat(as.get("dinsos.kukar", of + "/lks")).hasStatus(404);
        assertThat(as.post("dinsos.kukar", of + "/lks", "lks", kasih.toString()))
                .hasStatus(404);
        // A home of another regency is not invited, whatever id is sent.
        as.post("dinsos", of + "/lks", "lks", as.home("Rumah Anak Cahaya").toString());
        assertThat(acting.count("training.invitation where training_id = '" + training + "'"))
                .isOne();
        // A home gives nobody a seat.
        assertThatThrownBy(() -> acting.person(
                        "pengelola.kasih",
                        () -> acts.perform(
                                ActKind.of("training.answered"),
                                Reason.NONE,
                                () -> db.sql(
                                                "update training.participant set version = version + 1, state = 'TERDAFTAR', name = 'X' where training_id = ?")
                                        .param(training)
                                        .update())))
                .hasStackTraceContaining("row-level security");
        // The nation finds figures, and no name anywhere.
        for (var nation : List.of("kemensos", "kpai")) {
            assertThat(as.get(nation, "/bimtek/cakupan"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Rahasia Nama");
            assertThat(as.get(nation, "/bimtek/kesenjangan")).hasStatusOk();
            assertThat(as.get(nation, "/bimtek/kesenjangan/orang")).hasStatus(404);
            assertThat(as.get(nation, "/lks/" + kasih + "/bimtek"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Rahasia Nama");
        }
        for (var without : List.of("pengasuh", "peksos", "supervisor", "auditor", "admin"))
            assertThat(as.get(without, "/bimtek/cakupan")).as(without).hasStatus(403);
        assertThat(as.get("admin", "/bimtek/syarat")).hasStatusOk();
        assertThat(as.post("dinsos", "/bimtek/syarat", "id", Ids.next().toString()))
                .hasStatus(403);
    }

    private int written(String who, UUID training) {
        try {
            return acting.person(
                    who,
                    () -> acts.perform(
                            ActKind.of("training.changed"),
                            Reason.NONE,
                            () -> db.sql(
                                            "update training.event set version = version + 1, title = 'Diubah' where id = ?")
                                    .param(training)
                                    .update()));
        } catch (org.springframework.dao.DataAccessException refused) {
            return 0;
        }
    }

    @Test
    void gapsAreCountedAsTheyAreListedAndByTheNationToo() {
        var kasih = as.home(KASIH);
        var today = LocalDate.now(ZoneId.of("Asia/Makassar"));
        var valid = person(kasih, "64.72", "Gap Satu", "PENGASUH");
        var ending = person(kasih, "64.72", "Gap Dua", "PENGASUH");
        person(kasih, "64.72", "Gap Tiga", "PENGASUH");
        learnt(valid, kasih, today.minusMonths(1), today.plusMonths(20));
        learnt(ending, kasih, today.minusMonths(20), today.plusDays(30));
        var counted = acting.person(
                "dinsos",
                () -> db.sql("""
                        select array[sum(needs), sum(valid), sum(ending), sum(lacking)]::int[] from training.gaps(?, ?) where competence = 'TRAUMA'""")
                        .params(today, today.plusDays(90))
                        .query((row, n) -> List.of((Integer[]) row.getArray(1).getArray()))
                        .single());
        var listed = new ArrayList<Integer>();
        for (var which : List.of("PERLU", "BERLAKU", "SEGERA_HABIS", "BELUM"))
            listed.add(rows(as.get("dinsos", "/bimtek/kesenjangan/orang?kompetensi=TRAUMA&mana=" + which)));
        assertThat(listed).isEqualTo(counted);
        assertThat(counted.get(0))
                .isEqualTo(counted.get(1) + counted.get(2) + counted.get(3))
                .isGreaterThanOrEqualTo(3);
        var nation = acting.person(
                "kemensos",
                () -> db.sql("""
                        select array[sum(needs), sum(valid), sum(ending), sum(lacking)]::int[] from training.gaps(?, ?)
                         where competence = 'TRAUMA' and district = '64.72' and institution_id is null and home is null""")
                        .params(today, today.plusDays(90))
                        .query((row, n) -> List.of((Integer[]) row.getArray(1).getArray()))
                        .single());
        assertThat(nation).isEqualTo(counted);
        assertThat(acting.person(
                        "auditor",
                        () -> db.sql("select count(*) from training.gaps(current_date, current_date)")
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(as.get("dinsos", "/bimtek/kesenjangan"))
                .hasStatusOk()
                .bodyText()
                .contains(KASIH, "Rencanakan bimtek");
        var file =
                as.post("dinsos", "/bimtek/kesenjangan/unduhan", "bentuk", "CSV", "tujuan", "Rapat anggaran tahunan");
        assertThat(file).hasStatusOk().bodyText().contains(KASIH).doesNotContain("Gap Satu");
        assertThat(as.post("dinsos", "/bimtek/kesenjangan/unduhan", "bentuk", "CSV", "tujuan", "x"))
                .hasStatus(422);
    }

    private static int rows(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        var found = Pattern.compile("<caption>(\\d+) orang").matcher(body(page));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private MvcTestResult plan(String who, UUID id, String seats) {
        var today = LocalDate.now(ZoneId.of("Asia/Makassar"));
        return as.post(
                who,
                "/bimtek/baru",
                "id",
                id.toString(),
                "about.title",
                "Bimtek uji coba",
                "about.level",
                "DASAR",
                "about.competences",
                "KEKERASAN",
                "about.audience",
                "Semua petugas",
                "about.objectives",
                "Mencegah dan menanggapi kekerasan",
                "about.place",
                "Aula",
                "about.seats",
                seats,
                "about.perHome",
                "3",
                "about.trainers",
                "Tim dinas",
                "days.firstDay",
                today.toString(),
                "days.lastDay",
                today.toString(),
                "days.fromTime",
                "00:00",
                "days.toTime",
                "23:59");
    }

    private MvcTestResult name(String answer, UUID id, String name) {
        return as.post("pengelola.kasih", answer + "/nama", "id", id.toString(), "name", name);
    }

    private MvcTestResult tick(String who, UUID training, UUID session, UUID participant, String mark, String version) {
        return as.post(
                who,
                "/bimtek/" + training + "/hadir/" + session + "/" + participant,
                "_kiriman",
                Ids.next().toString(),
                "_versi",
                version,
                "session",
                session.toString(),
                "participant",
                participant.toString(),
                "mark",
                mark);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult post(String address, String... namesAndValues) {
        var request = mvc.post().uri(address).with(csrf());
        for (var i = 0; i < namesAndValues.length; i += 2)
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    private static String code(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        var found = Pattern.compile("door-code\">([0-9A-Z]{4}-[0-9A-Z]{4})<").matcher(body(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID person(UUID home, String district, String name, String post) {
        var id = Ids.next();
        scopes.asSystem(
                "test",
                () -> acts.perform(
                        ActKind.of("training.changed"),
                        Reason.NONE,
                        () -> db.sql("""
                insert into staff.person (id, institution_id, district, work_name, work_sex, work_post, work_status, work_since, work_lives_in, written_by_name, written_at)
                values (?, ?, ?, ?, 'P', ?, 'TETAP', '2020-01-01', 'YA', 'Uji', now())""").params(id, home, district, name, post).update()));
        return id;
    }

    private void learnt(UUID person, UUID home, LocalDate on, LocalDate until) {
        scopes.asSystem(
                "test",
                () -> acts.perform(
                        ActKind.of("training.changed"),
                        Reason.NONE,
                        () -> db.sql("""
                insert into staff.competence (id, person_id, institution_id, district, learnt_competence, learnt_on, learnt_until, learnt_provider, written_by_name, written_at)
                values (?, ?, ?, '64.72', 'TRAUMA', ?, ?, 'Uji', 'Uji', now())""")
                                .params(Ids.next(), person, home, on, until)
                                .update()));
    }

    private UUID invitation(UUID training, UUID home) {
        return id("select id from training.invitation where training_id = ? and institution_id = ?", training, home);
    }

    private UUID session(UUID training) {
        return id("select id from training.session where training_id = ?", training);
    }

    private UUID participant(UUID training, String name) {
        return id("select id from training.participant where training_id = ? and name = ?", training, name);
    }

    private UUID id(String sql, Object... params) {
        return acting.system(() -> db.sql(sql).params(params).query(UUID.class).single());
    }

    private String state(UUID participant) {
        return acting.system(() -> db.sql("select state from training.participant where id = ?")
                .param(participant)
                .query(String.class)
                .single());
    }

    private String mark(UUID participant) {
        return acting.system(() -> db.sql("select mark from training.attendance where participant_id = ?")
                .param(participant)
                .query(String.class)
                .single());
    }

    private long people(UUID training) {
        return acting.count("training.participant where training_id = '" + training + "' and state <> 'BATAL'");
    }
}
