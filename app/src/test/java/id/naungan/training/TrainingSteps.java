package id.naungan.training;

import static id.naungan.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.ActingAs;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** What tests of trainings do again and again: plan one, name somebody, tick attendance. */
abstract class TrainingSteps {

    static final String KASIH = "LKSA Kasih Ibu";
    static final String HARAPAN = "Panti Asuhan Harapan Bunda";

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

    MvcTestResult plan(String who, UUID id, String seats) {
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

    MvcTestResult name(String answer, UUID id, String name) {
        return as.post("pengelola.kasih", answer + "/nama", "id", id.toString(), "name", name);
    }

    MvcTestResult tick(String who, UUID training, UUID session, UUID participant, String mark, String version) {
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

    MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    MvcTestResult post(String address, String... namesAndValues) {
        var request = mvc.post().uri(address).with(csrf());
        for (var i = 0; i < namesAndValues.length; i += 2)
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    static String code(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        var found = Pattern.compile("door-code\">([0-9A-Z]{4}-[0-9A-Z]{4})<").matcher(body(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    UUID person(UUID home, String district, String name, String post) {
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

    void learnt(UUID person, UUID home, LocalDate on, LocalDate until) {
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

    UUID invitation(UUID training, UUID home) {
        return id("select id from training.invitation where training_id = ? and institution_id = ?", training, home);
    }

    UUID session(UUID training) {
        return id("select id from training.session where training_id = ?", training);
    }

    UUID participant(UUID training, String name) {
        return id("select id from training.participant where training_id = ? and name = ?", training, name);
    }

    UUID id(String sql, Object... params) {
        return acting.system(() -> db.sql(sql).params(params).query(UUID.class).single());
    }

    String state(UUID participant) {
        return acting.system(() -> db.sql("select state from training.participant where id = ?")
                .param(participant)
                .query(String.class)
                .single());
    }

    String mark(UUID participant) {
        return acting.system(() -> db.sql("select mark from training.attendance where participant_id = ?")
                .param(participant)
                .query(String.class)
                .single());
    }

    long people(UUID training) {
        return acting.count("training.participant where training_id = '" + training + "' and state <> 'BATAL'");
    }
}
