package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kasih Ibu assessed itself this year; the city was there some weeks later and saw a few things otherwise. */
@Component
@Order(51)
class AssessmentStory implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final JdbcClient db;
    private final Clock clock;

    AssessmentStory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var kasih = homes.get("kasih");
        if (kasih == null) return;
        var today = LocalDate.now(clock.withZone(ZONE));
        edition("MANDIRI-AKREDITASI").ifPresent(own -> assessed(kasih, own, today.minusDays(95)));
        edition("SNPA-132").ifPresent(snpa -> visited(kasih, snpa, today.minusDays(70)));
    }

    private Optional<UUID> edition(String code) {
        return db.sql("""
                select e.id from instrument.edition e join instrument.instrument i on i.id = e.instrument_id
                 where i.code = ? and i.region is null and e.state = 'TERBIT' order by e.number desc limit 1""").param(code).query(UUID.class).optional();
    }

    private void assessed(Institution home, UUID edition, LocalDate on) {
        var assessment = Ids.next();
        db.sql("insert into monitoring.assessment (id, institution_id, district, year, due_on) values (?, ?, ?, ?, ?)")
                .params(assessment, home.id(), home.district(), on.getYear(), on.plusDays(30))
                .update();
        var sheet = sheet(home, edition, "LKS " + home.id(), "MANDIRI", assessment, on, "Maria Lestari");
        db.sql(
                        "update monitoring.assessment set version = version + 1, sheet_id = ?, begun_by_name = 'Maria Lestari' where id = ?")
                .params(sheet, assessment)
                .update();
        answers(sheet, "case when i.code in ('L23', 'S04', 'F09', 'E08') then '1' else '2' end", on, "Maria Lestari");
        close(sheet, on.plusDays(4), "Maria Lestari");
    }

    private void visited(Institution home, UUID edition, LocalDate on) {
        var visit = Ids.next();
        db.sql("""
                insert into monitoring.visit (id, institution_id, district, office, purpose, planned_on, announced, aims, planned_by_name, planned_at)
                values (?, ?, ?, '64.72', 'GILIRAN', ?, true, 'Mencocokkan penilaian mandiri dengan keadaan di tempat.', 'Fajar Hidayat', ?)""")
                .params(visit, home.id(), home.district(), on, at(on.minusDays(14)))
                .update();
        db.sql(
                        "insert into monitoring.member (id, visit_id, institution_id, district, name, post, leads) values (?, ?, ?, ?, 'Fajar Hidayat', null, true)")
                .params(Ids.next(), visit, home.id(), home.district())
                .update();
        var sheet = sheet(home, edition, "KAB 64.72", "KUNJUNGAN", visit, on, "Fajar Hidayat");
        answers(
                sheet,
                "case when i.code in ('F09', 'L14') then '0' when i.code in ('L23', 'S04', 'P11', 'L36', 'M05') then '1' else '2' end",
                on,
                "Fajar Hidayat");
        close(sheet, on.plusDays(2), "Fajar Hidayat");
        db.sql("""
                update monitoring.visit set version = 4, state = 'SELESAI', begun_at = ?, summary = ?, reported_at = ?, reported_by_name = 'Fajar Hidayat',
                  answer_due_on = ?, answer = 'Terima kasih, tumbuh kembang sekarang dicatat tiap bulan.', answered_at = ?, answered_by_name = 'Maria Lestari',
                  closed_at = ? where id = ?""")
                .params(
                        at(on),
                        "Pengasuhan berjalan baik. Pemantauan tumbuh kembang belum dicatat dan jalur kursi roda belum ada.",
                        at(on.plusDays(2)),
                        on.plusDays(16),
                        at(on.plusDays(9)),
                        at(on.plusDays(20)),
                        visit)
                .update();
    }

    private UUID sheet(Institution home, UUID edition, String office, String about, UUID of, LocalDate on, String by) {
        var id = Ids.next();
        db.sql("""
                insert into instrument.sheet (id, edition_id, institution_id, district, office, subject, about_kind, about_id, secrecy, opened_by_name, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'BIASA', ?, ?)""")
                .params(
                        id,
                        edition,
                        home.id(),
                        home.district(),
                        office,
                        home.profile().name() + ", " + on.getYear(),
                        about,
                        of,
                        by,
                        at(on))
                .update();
        return id;
    }

    /** `value` is an expression over the question `i`. */
    private void answers(UUID sheet, String value, LocalDate on, String by) {
        db.sql("""
                insert into instrument.answer (id, sheet_id, item_id, institution_id, district, code, value, written_by_name, written_at)
                select uuidv7(), s.id, i.id, s.institution_id, s.district, i.code, %s, ?, ?
                  from instrument.sheet s join instrument.item i on i.edition_id = s.edition_id and i.list = 'tiga' where s.id = ?""".formatted(value)).params(by, at(on), sheet).update();
    }

    private void close(UUID sheet, LocalDate on, String by) {
        db.sql(
                        "update instrument.sheet set version = version + 1, state = 'SELESAI', closed_at = ?, closed_by_name = ? where id = ?")
                .params(at(on), by, sheet)
                .update();
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZONE).toOffsetDateTime();
    }
}
