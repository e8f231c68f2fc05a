package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the homes have and how they stand with their offices: Harapan Bunda wrote down its rooms, Al-Ikhlas asks for another term,
 * and Rumah Anak Cahaya, which nobody registered, is guided by the office that found it. Two homes were accredited before.
 */
@Component
class HomeStory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final JdbcClient db;
    private final Clock clock;

    HomeStory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Inside the Act that loads the story. */
    void tell(Map<String, Institution> homes) {
        var harapan = homes.get("harapan");
        var cahaya = homes.get("cahaya");
        var ikhlas = homes.get("ikhlas");
        var today = LocalDate.now(clock.withZone(ZONE));
        if (harapan != null) has(harapan, today);
        if (cahaya != null) guided(cahaya, today);
        if (ikhlas != null) applies(ikhlas, today);
        accredited(homes.get("mandiri"), "B", "014/BALKS/2025", today.minusMonths(14), today.plusMonths(22));
        accredited(ikhlas, "C", "207/BALKS/2024", today.minusMonths(26), today.minusMonths(2));
        if (harapan != null)
            db.sql("""
                    insert into institution.certificate (id, institution_id, district, kind, person_name, person_level, number, issuer, issued_on,
                      valid_until, recorded_by_name, recorded_at)
                    values (?, ?, ?, 'PEKSOS', 'Andi Pratama, S.Sos.', null, 'SKPS-2024-0311', 'LSPS', ?, ?, 'Dinas Sosial Kota Samarinda', now())""")
                    .params(Ids.next(), harapan.id(), harapan.district(), today.minusYears(2), today.plusMonths(5))
                    .update();
    }

    /** A certificate from before the system was there. */
    private void accredited(@Nullable Institution home, String grade, String number, LocalDate on, LocalDate until) {
        if (home == null) return;
        db.sql("""
                insert into institution.accreditation_decision (id, institution_id, district, grade, number, issuer, decided_on, valid_until,
                  decided_by_name, decided_at) values (?, ?, ?, ?, ?, 'BALKS', ?, ?, 'Kementerian Sosial', now())""")
                .params(Ids.next(), home.id(), home.district(), grade, number, on, until)
                .update();
    }

    private void has(Institution home, LocalDate today) {
        building(home, "Asrama putri", 2, "BAIK");
        building(home, "Asrama putra", 1, "RUSAK_RINGAN");
        room(home, "TIDUR", "Melati 1", "Asrama putri", "18", 4, "P", "BAIK");
        room(home, "TIDUR", "Melati 2", "Asrama putri", "18", 4, "P", "BAIK");
        room(home, "TIDUR", "Kenari 1", "Asrama putra", "16", 4, "L", "RUSAK_RINGAN");
        room(home, "TIDUR", "Kenari 2", "Asrama putra", "24", 5, "L", "BAIK");
        room(home, "PENGASUH", "Kamar pengasuh putri", "Asrama putri", "9", 1, "P", "BAIK");
        room(home, "MANDI", "Kamar mandi putri", "Asrama putri", "6", null, "P", "BAIK");
        room(home, "MANDI", "Kamar mandi putra", "Asrama putra", "6", null, "L", "RUSAK_BERAT");
        room(home, "BELAJAR", "Ruang belajar", "Asrama putri", "24", null, null, "BAIK");
        line(home, "POLISI", "Polsek Samarinda Kota", "0541-742003", 10, today.minusDays(30));
        line(home, "DAMKAR", "Pemadam Kebakaran Samarinda", "0541-741113", 12, today.minusDays(30));
        line(home, "RS", "RSUD A.W. Sjahranie", "0541-738118", 15, null);
        facility(home, "UMUM_MAKAN", 1, "BAIK", 0);
        facility(home, "UMUM_IBADAH", 1, "BAIK", 0);
        facility(home, "UMUM_MCK", 2, "RUSAK_BERAT", 2);
        facility(home, "ALAT_KEBAKARAN", 0, "TIDAK_ADA", 3);
        facility(home, "ALAT_KOMPUTER", 1, "RUSAK_RINGAN", 4);
        insert(
                home,
                "vehicle",
                "kind, plate, seats, condition, tax_until",
                "'MINIBUS', 'KT 1812 HB', 12, 'BAIK', '%s'".formatted(today.plusDays(75)));
    }

    private void building(Institution home, String name, int floors, String condition) {
        insert(
                home,
                "building",
                "name, tenure, floors, condition, exits, extinguishers",
                "'%s', 'WAKAF', %d, '%s', %d, 0".formatted(name, floors, condition, floors));
    }

    private void room(
            Institution home,
            String purpose,
            String name,
            String building,
            String area,
            @Nullable Integer places,
            @Nullable String sex,
            String condition) {
        insert(
                home,
                "room",
                "purpose, name, building, area, places, sex, condition",
                "'%s', '%s', '%s', %s, %s, %s, '%s'"
                        .formatted(
                                purpose,
                                name,
                                building,
                                area,
                                places,
                                sex == null ? "null" : "'" + sex + "'",
                                condition));
    }

    private void line(
            Institution home, String kind, String name, String phone, int minutes, @Nullable LocalDate tried) {
        insert(
                home,
                "emergency_line",
                "kind, name, phone, minutes, tried_on",
                "'%s', '%s', '%s', %d, %s"
                        .formatted(kind, name, phone, minutes, tried == null ? "null" : "'" + tried + "'"));
    }

    private void facility(Institution home, String kind, int count, String condition, int needed) {
        insert(
                home,
                "facility",
                "kind, count, condition, needed",
                "'%s', %d, '%s', %d".formatted(kind, count, condition, needed));
    }

    /** Values are the story's own words, never anybody's input. */
    private void insert(Institution home, String table, String columns, String values) {
        db.sql("insert into institution." + table + " (id, institution_id, district, written_by_name, written_at, "
                        + columns + ") values (?, ?, ?, ?, now(), " + values + ")")
                .params(Ids.next(), home.id(), home.district(), by(home))
                .update();
    }

    /** Who wrote it: the manager, or the office where nobody of the home has an account. */
    private static String by(Institution home) {
        return home.registration().status().equals("BELUM_TERDAFTAR")
                ? "Dinas Sosial Kutai Kartanegara"
                : String.valueOf(home.profile().head());
    }

    private void guided(Institution home, LocalDate today) {
        insert(
                home,
                "finding",
                "source, found_on, clients_seen, in_danger, seen",
                "'LAPANGAN', '%s', 6, 'TIDAK', 'Rumah kayu di tepi sungai, enam anak, seorang ustaz dan istrinya. Anak sekolah semua.'"
                        .formatted(today.minusDays(45)));
        var guidance = Ids.next();
        var begun = today.minusDays(40);
        db.sql("""
                insert into institution.guidance (id, institution_id, district, begun_on, plan, begun_by_name, begun_at)
                values (?, ?, ?, ?, 'Pengurus bersedia mendirikan yayasan dan mendaftar.', 'Dinas Sosial Kutai Kartanegara', now())""").params(guidance, home.id(), home.district(), begun).update();
        step(home, guidance, "KUNJUNGAN", 0, begun.plusDays(7), begun.plusDays(3), "Anak sehat dan aman.");
        step(
                home,
                guidance,
                "PENDATAAN",
                1,
                begun.plusDays(14),
                begun.plusDays(12),
                "Enam anak didata, satu belum punya NIK.");
        step(home, guidance, "KESEPAKATAN", 2, begun.plusDays(30), null, null);
        step(home, guidance, "BADAN_HUKUM", 3, begun.plusDays(90), null, null);
        step(home, guidance, "PERMOHONAN", 4, begun.plusDays(120), null, null);
        step(home, guidance, "SELESAI", 5, begun.plusDays(180), null, null);
    }

    private void step(
            Institution home,
            UUID of,
            String kind,
            int position,
            LocalDate due,
            @Nullable LocalDate done,
            @Nullable String result) {
        db.sql("""
                insert into institution.guidance_step (id, guidance_id, institution_id, district, kind, position, due_on, done_on, result, written_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?::date, ?, 'Dinas Sosial Kutai Kartanegara')""")
                .params(Ids.next(), of, home.id(), home.district(), kind, position, due, done, result)
                .update();
    }

    private void applies(Institution home, LocalDate today) {
        var application = Ids.next();
        var sent = today.minusDays(6).atTime(10, 0).atZone(ZONE).toOffsetDateTime();
        db.sql("""
                insert into institution.application (id, institution_id, district, kind, level, state, note, made_at, sent_at)
                values (?, ?, ?, 'PERPANJANGAN', 'KABKOTA', 'DIAJUKAN', 'Tanda daftar habis pertengahan Januari.', ?, ?)""")
                .params(application, home.id(), home.district(), sent.minusDays(1), sent)
                .update();
        for (var paper :
                new String[][] {{"AKTA", "17/2008"}, {"AHU", "AHU-0012.50.2009"}, {"NPWP", "02.345.678.9-731.000"}})
            db.sql("""
                    insert into institution.application_paper (application_id, kind, institution_id, district, number) values (?, ?, ?, ?, ?)""")
                    .params(application, paper[0], home.id(), home.district(), paper[1])
                    .update();
    }
}
