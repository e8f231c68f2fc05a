package id.naungan.training.coverage;

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
import id.naungan.training.coverage.Coverage.Asked;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** 30 of 135: figures, lists, files and plain SQL say the same, whatever became of homes, people and trainings since. */
@NaunganTest
class CoverageTest {

    private static final Asked YEAR = new Asked(Period.year(2022), "", "63.05");

    @Autowired
    Coverage coverage;

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

    /** Everything is taken back at the end: 140 homes would be in everybody's way. */
    @Test
    void thirtyOfAHundredAndThirtyFive() {
        assertThatThrownBy(() -> scopes.asSystem(
                        "test",
                        () -> acts.perform(ActKind.of("training.changed"), Reason.NONE, () -> {
                            tell();
                            throw new IllegalStateException("taken back");
                        })))
                .hasMessage("taken back");
    }

    private void tell() {
        var training = training("63", "SELESAI", LocalDate.of(2022, 8, 10), "KEKERASAN");
        var session = session(training, LocalDate.of(2022, 8, 10));
        var homes = new UUID[135];
        for (int i = 0; i < 135; i++) homes[i] = home("TERDAFTAR");
        for (int i = 0; i < 60; i++) invite(training, homes[i], "DITERIMA");
        for (int i = 0; i < 30; i++) {
            came(training, session, homes[i], "Kepala " + i, "HADIR");
            came(training, session, homes[i], "Pengasuh " + i, i % 3 == 0 ? "TERLAMBAT" : "HADIR");
        }
        expect(135, 60, 30, 22, 60);

        // Somebody was named and did not come: invited, not there.
        came(training, session, homes[31], "Tidak datang", "TIDAK");
        expect(135, 60, 30, 22, 60);

        // Attendance put right: of one home nobody was there, of another one somebody was.
        db.sql("update training.attendance set version = version + 1, mark = 'TIDAK' where institution_id = ?")
                .param(homes[0])
                .update();
        came(training, session, homes[40], "Ternyata datang", "HADIR");
        expect(135, 60, 30, 22, 59);

        // A home that is closed counts neither among those that came nor among those that could; it is listed by
        // itself.
        status(homes[1], "TUTUP");
        expect(134, 59, 29, 22, 59);
        assertThat(figure().closed()).isOne();
        status(homes[1], "TERDAFTAR");

        // Homes nobody registered are counted by themselves.
        var unregistered = home("BELUM_TERDAFTAR");
        invite(training, unregistered, "DITERIMA");
        came(training, session, unregistered, "Ust. Uji", "HADIR");
        expect(135, 60, 30, 22, 60);
        assertThat(figure().otherHomes()).isOne();
        assertThat(figure().otherCame()).isOne();

        // Somebody left the home since: came all the same.
        var person = person(homes[50]);
        cameFromStaff(training, session, homes[50], person);
        expect(135, 60, 31, 23, 61);
        db.sql(
                        "update staff.person set version = version + 1, ended_on = '2022-09-01', ended_kind = 'MUNDUR' where id = ?")
                .param(person)
                .update();
        expect(135, 60, 31, 23, 61);
        // The same person at two trainings is one person, two trainings of one home.
        var second = training("63", "SELESAI", LocalDate.of(2022, 10, 5), "P3K");
        invite(second, homes[50], "DITERIMA");
        cameFromStaff(second, session(second, LocalDate.of(2022, 10, 5)), homes[50], person);
        expect(135, 60, 31, 23, 61);
        assertThat(coverage.lines(YEAR).stream()
                        .filter(l -> l.institutionId().equals(homes[50]))
                        .findFirst()
                        .orElseThrow()
                        .came())
                .isEqualTo(2);
        assertThat(coverage.all(coverage.lines(new Asked(Period.year(2022), "P3K", "63.05")))
                        .came())
                .isOne();

        // Called off: as if it had never been planned, even where people had come already.
        var off = training("63", "SELESAI", LocalDate.of(2022, 11, 1), "P3K");
        invite(off, homes[100], "DITERIMA");
        came(off, session(off, LocalDate.of(2022, 11, 1)), homes[100], "Pagi saja", "HADIR");
        expect(135, 61, 32, 24, 62);
        db.sql(
                        "update training.event set version = version + 1, state = 'BATAL', called_off_why = 'Banjir' where id = ?")
                .param(off)
                .update();
        expect(135, 60, 31, 23, 61);

        // A home that moves takes along what it did.
        db.sql("select institution.move(?, '63.06')").param(homes[2]).query().listOfRows();
        db.sql(
                        "update institution.institution set version = version + 1, district = '63.06', place_region = '63.06.01.2001' where id = ?")
                .param(homes[2])
                .update();
        expect(134, 59, 30, 22, 59);
        assertThat(coverage.all(coverage.lines(new Asked(Period.year(2022), "", "63.06")))
                        .came())
                .isOne();
        assertThat(db.sql("select count(*) from training.attendance where institution_id = ? and district <> '63.06'")
                        .param(homes[2])
                        .query(Long.class)
                        .single())
                .isZero();

        // Another year, another figure; and the years stand beside each other.
        assertThat(coverage.all(coverage.lines(new Asked(Period.year(2021), "", "63.05")))
                        .came())
                .isZero();
    }

    /** Figures, lists and plain SQL of their own agree. */
    private void expect(int homes, int reached, int came, int percent, int people) {
        var figure = figure();
        assertThat(figure.homes()).isEqualTo(homes);
        assertThat(figure.reached()).isEqualTo(reached);
        assertThat(figure.came()).isEqualTo(came);
        assertThat(figure.percent()).isEqualTo(percent);
        assertThat(figure.never()).isEqualTo(homes - came);
        assertThat(figure.peopleCame()).isEqualTo(people);
        var lines = coverage.lines(YEAR);
        for (var which : CoverageWhich.values())
            assertThat(lines.stream().filter(which::takes)).as("%s", which).doesNotHaveDuplicates();
        assertThat(lines.stream().filter(CoverageWhich.HADIR::takes)).hasSize(came);
        assertThat(lines.stream().mapToInt(HomeLine::peopleCame).sum()).isEqualTo(people);
        var districts = coverage.byDistrict(lines);
        assertThat(districts.stream().mapToInt(Figure::came).sum()).isEqualTo(came);
        assertThat(districts.stream().mapToInt(Figure::homes).sum()).isEqualTo(homes);
        assertThat(plain("""
                select count(distinct a.institution_id) from training.attendance a join training.session s on s.id = a.session_id
                  join training.event e on e.id = a.training_id join institution.institution i on i.id = a.institution_id
                 where a.mark <> 'TIDAK' and extract(year from s.held_on) = 2022 and e.state <> 'BATAL' and i.district = '63.05' and i.registration_status = 'TERDAFTAR'""")).isEqualTo(came);
        assertThat(plain("""
                select count(distinct coalesce(p.person_id, p.id)) from training.attendance a join training.participant p on p.id = a.participant_id
                  join training.event e on e.id = a.training_id join institution.institution i on i.id = a.institution_id
                 where a.mark <> 'TIDAK' and extract(year from e.begins_on) = 2022 and e.state <> 'BATAL' and i.district = '63.05'""")).isEqualTo(people);
    }

    private Figure figure() {
        return coverage.all(coverage.lines(YEAR));
    }

    private int plain(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }

    @Test
    void whatThePageSaysIsInItsListsAndInTheFileForEveryOffice() {
        var year = LocalDate.now(java.time.ZoneId.of("Asia/Makassar")).getYear();
        for (var who : new String[] {"dinsos", "dinsos.kaltim", "kemensos", "kpai"}) {
            var page = body(as.get(who, "/bimtek/cakupan?dari=" + (year - 1) + "-01-01&sampai=" + year + "-12-31"));
            var at = "/bimtek/cakupan/lks?dari=" + (year - 1) + "-01-01&sampai=" + year + "-12-31&mana=";
            for (var which : new CoverageWhich[] {
                CoverageWhich.TERDAFTAR,
                CoverageWhich.DIUNDANG,
                CoverageWhich.HADIR,
                CoverageWhich.BELUM,
                CoverageWhich.LAIN_HADIR
            })
                assertThat(rows(as.get(who, at + which.name())))
                        .as(who + " " + which)
                        .isEqualTo(tile(page, at.replace("&", "&amp;") + which.name()));
            var file = body(as.post(
                    who,
                    "/bimtek/cakupan/unduhan?dari=" + (year - 1) + "-01-01&sampai=" + year + "-12-31",
                    "bentuk",
                    "CSV",
                    "tujuan",
                    "Laporan tahunan bimtek"));
            var lines = file.lines()
                    .skip(1)
                    .map(line -> line.substring(1, line.length() - 1).split("\",\"", -1))
                    .toList();
            assertThat(lines.stream()
                            .mapToInt(cells -> Integer.parseInt(cells[7]))
                            .sum())
                    .as(who)
                    .isEqualTo(tile(page, at.replace("&", "&amp;") + "ORANG_HADIR"));
            assertThat(lines.stream()
                            .filter(cells -> !cells[5].equals("0") && cells[3].matches("Terdaftar|Kedaluwarsa"))
                            .count())
                    .as(who)
                    .isEqualTo(tile(page, at.replace("&", "&amp;") + "HADIR"));
            assertThat(page).doesNotContain("Halimah", "Maria Lestari");
        }
        assertThat(as.get("pengelola", "/bimtek/cakupan")).hasStatus(404);
        // An office counts its own area only.
        var acting = new ActingAs(scopes, db, transaction);
        assertThat(acting.person(
                        "dinsos.kukar",
                        () -> db.sql(
                                        "select count(*) from training.coverage('2020-01-01', '2030-01-01') where district <> '64.02'")
                                .query(Long.class)
                                .single()))
                .isZero();
        for (var nobody : new String[] {"pengelola", "pengasuh", "auditor", "admin", "supervisor"})
            assertThat(acting.person(
                            nobody,
                            () -> db.sql("select count(*) from training.coverage('2020-01-01', '2030-01-01')")
                                    .query(Long.class)
                                    .single()))
                    .as(nobody)
                    .isZero();
    }

    private static int tile(String page, String href) {
        var found = Pattern.compile(Pattern.quote("href=\"" + href + "\"") + "><b>(\\d+)</b>")
                .matcher(page);
        assertThat(found.find()).as(href).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static int rows(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        var found = Pattern.compile("<caption>(\\d+) LKS").matcher(body(page));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static String body(MvcTestResult page) {
        try {
            return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("\uFEFF", "");
        } finally {
            assertThat(page).hasStatusOk();
        }
    }

    private UUID home(String status) {
        var id = Ids.next();
        db.sql("""
                insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form, place_region, registration_status)
                values (?, 0, '63.05', ?, 'ANAK', 'YAYASAN', '63.05.01.2001', ?)""").params(id, "LKS Uji " + id, status).update();
        return id;
    }

    private void status(UUID home, String status) {
        db.sql("update institution.institution set version = version + 1, registration_status = ? where id = ?")
                .params(status, home)
                .update();
    }

    private UUID training(String region, String state, LocalDate on, String competence) {
        var id = Ids.next();
        db.sql("""
                insert into training.event (id, region, title, level, competences, objectives, audience, place, begins_on, ends_on, zone, seats, trainers, state, written_by_name, written_at)
                values (?, ?, 'Uji', 'DASAR', array[?], 'x', 'x', 'x', ?, ?, 'Asia/Makassar', 500, 'x', ?, 'Uji', now())""").params(id, region, competence, on, on, state).update();
        return id;
    }

    private UUID session(UUID training, LocalDate on) {
        var id = Ids.next();
        db.sql(
                        "insert into training.session (id, training_id, region, held_on, from_time, to_time, topic) values (?, ?, '63', ?, '09:00', '12:00', 'x')")
                .params(id, training, on)
                .update();
        return id;
    }

    private void invite(UUID training, UUID home, String state) {
        db.sql("""
                insert into training.invitation (id, training_id, institution_id, district, region, state, invited_by_name, invited_at)
                values (?, ?, ?, '63.05', '63', ?, 'Uji', now())""").params(Ids.next(), training, home, state).update();
    }

    private void came(UUID training, UUID session, UUID home, String name, String mark) {
        attends(training, session, home, null, name, mark);
    }

    private void cameFromStaff(UUID training, UUID session, UUID home, UUID person) {
        attends(training, session, home, person, "Petugas", "HADIR");
    }

    private void attends(UUID training, UUID session, UUID home, @Nullable UUID person, String name, String mark) {
        var id = Ids.next();
        db.sql("""
                insert into training.participant (id, training_id, institution_id, district, region, person_id, name, state, written_by_name, written_at)
                values (?, ?, ?, '63.05', '63', ?, ?, 'TERDAFTAR', 'Uji', now())""").params(id, training, home, person, name).update();
        db.sql("""
                insert into training.attendance (id, session_id, participant_id, training_id, institution_id, district, region, mark, came_at, how, written_by_name)
                values (?, ?, ?, ?, ?, '63.05', '63', ?, now(), 'DAFTAR', 'Uji')""").params(Ids.next(), session, id, training, home, mark).update();
    }

    private UUID person(UUID home) {
        var id = Ids.next();
        db.sql("""
                insert into staff.person (id, institution_id, district, work_name, work_sex, work_post, work_status, work_since, work_lives_in, written_by_name, written_at)
                values (?, ?, '63.05', 'Petugas', 'P', 'PENGASUH', 'TETAP', '2020-01-01', 'YA', 'Uji', now())""").params(id, home).update();
        return id;
    }
}
