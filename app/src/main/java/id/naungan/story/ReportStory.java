package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Harapan Bunda reports every month: the month before last was accepted, the last one waits. Kasih Ibu's came back. Harapan Bunda's sewing
 * course is under way; the city's course for caregivers is over.
 */
@Component
@Order(60)
class ReportStory implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final JdbcClient db;
    private final Clock clock;

    ReportStory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var today = LocalDate.now(clock.withZone(ZONE));
        var last = today.withDayOfMonth(1).minusMonths(1);
        var harapan = homes.get("harapan");
        var kasih = homes.get("kasih");
        if (harapan != null) {
            sent(harapan, last.minusMonths(1), "Hj. Nurhayati", "DITERIMA", null);
            sent(harapan, last, "Hj. Nurhayati", "DIKIRIM", null);
            sewing(harapan, today);
        }
        if (kasih != null)
            sent(
                    kasih,
                    last,
                    "Maria Lestari",
                    "DIKEMBALIKAN",
                    "Jumlah anak yang keluar belum dijelaskan. Tambahkan ke mana mereka pergi.");
        course(today);
    }

    private void sent(Institution home, LocalDate since, String manager, String state, @Nullable String remark) {
        var id = Ids.next();
        var until = since.plusMonths(1).minusDays(1);
        db.sql("""
                insert into report.report (id, institution_id, district, span, since, until, due_on, state, edition, achievements, problems, needs, plans, sent_at, sent_by_name,
                  judged_at, judged_by_name, remark, written_by_name, written_at)
                values (?, ?, ?, 'BULAN', ?, ?, ?, ?, 1, 'Semua anak bersekolah. Dua anak naik nilai rapornya, dan kegiatan mengaji berjalan tiap sore.',
                  'Air bersih kadang mati pada pagi hari.', 'Tandon air 1.000 liter dan dua kipas angin.', 'Mengurus akta kelahiran dua anak ke Disdukcapil.', ?::date + time '10:00', ?,
                  case when ? <> 'DIKIRIM' then now() end, case when ? <> 'DIKIRIM' then 'Fajar Hidayat' end, ?, ?, now())""")
                .params(
                        id,
                        home.id(),
                        home.district(),
                        since,
                        until,
                        until.plusDays(10),
                        state,
                        until.plusDays(4),
                        manager,
                        state,
                        state,
                        remark,
                        manager)
                .update();
        db.sql("""
                insert into report.sent (id, report_id, institution_id, district, edition, figures, achievements, problems, needs, plans, digest, signed_by_name, signed_at)
                select uuidv7(), r.id, r.institution_id, r.district, 1, f.figures, r.achievements, r.problems, r.needs, r.plans,
                       encode(sha256(convert_to(f.figures::text || r.achievements || r.problems || r.needs || r.plans, 'UTF8')), 'hex'), r.sent_by_name, r.sent_at
                  from report.report r, lateral (select jsonb_agg(jsonb_build_object('section', x.section, 'code', x.code, 'n', x.n)) as figures
                    from report.figures(r.institution_id, r.since, r.until) x) f where r.id = ?""").param(id).update();
    }

    private void sewing(Institution home, LocalDate today) {
        var id = programme(
                home,
                home.district(),
                "Kelas menjahit untuk remaja",
                "Remaja yang akan mandiri dapat mencari nafkah dari menjahit.",
                "8 remaja 15–17 tahun",
                today.minusMonths(2),
                today.plusMonths(3),
                6_500_000L);
        measure(id, 1, "Remaja yang dapat menjahit satu baju", "orang", 0, 6);
        measure(id, 2, "Kehadiran di kelas", "persen", 0, 90);
        stage(
                id,
                "PENDAHULUAN",
                today.minusMonths(2),
                "Kelas dua kali seminggu dengan penjahit dari kelurahan.",
                "Delapan remaja mendaftar, mesin jahit dipinjam dari PKK.",
                null);
        db.sql("update report.measure set result = case position when 1 then 2 else 84 end where programme_id = ?")
                .param(id)
                .update();
        stage(
                id,
                "PERKEMBANGAN",
                today.minusDays(20),
                "Kelas berjalan; satu minggu libur karena ujian.",
                "Dua remaja sudah selesai satu baju.",
                null);
        state(id, "BERJALAN", null, null);
    }

    private void course(LocalDate today) {
        var id = programme(
                null,
                "64.72",
                "Penguatan pengasuh LKS Kota Samarinda",
                "Pengasuh mengenali tanda kekerasan dan tahu ke mana melapor.",
                "Pengasuh dari 7 LKS",
                today.minusMonths(8),
                today.minusMonths(2),
                48_000_000L);
        measure(id, 1, "Pengasuh yang lulus uji akhir", "orang", 0, 20);
        measure(id, 2, "LKS yang memperbarui kebijakannya", "LKS", 1, 7);
        stage(
                id,
                "PENDAHULUAN",
                today.minusMonths(8),
                "Empat pertemuan dan satu kunjungan ke tiap LKS.",
                "Tujuh LKS bersedia ikut.",
                null);
        db.sql("update report.measure set result = case position when 1 then 17 else 5 end where programme_id = ?")
                .param(id)
                .update();
        stage(
                id,
                "AKHIR",
                today.minusMonths(2),
                "Semua pertemuan terlaksana; satu kunjungan mundur dua minggu.",
                "Tujuh belas pengasuh lulus dan lima LKS memperbarui kebijakannya.",
                "KURANG_BERHASIL");
        state(id, "SELESAI", "KURANG_BERHASIL", "75.84");
    }

    private UUID programme(
            @Nullable Institution home,
            String region,
            String title,
            String goals,
            String audience,
            LocalDate since,
            LocalDate until,
            long budget) {
        var id = Ids.next();
        db.sql("""
                insert into report.programme (id, institution_id, district, region, title, goals, audience, since, until, budget, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())""")
                .params(
                        id,
                        home == null ? null : home.id(),
                        home == null ? null : home.district(),
                        region,
                        title,
                        goals,
                        audience,
                        since,
                        until,
                        budget,
                        home == null ? "Fajar Hidayat" : "Hj. Nurhayati")
                .update();
        return id;
    }

    private void measure(UUID programme, int position, String label, String unit, int baseline, int target) {
        db.sql(
                        "insert into report.measure (id, programme_id, position, label, unit, baseline, target) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), programme, position, label, unit, baseline, target)
                .update();
    }

    private void stage(
            UUID programme, String stage, LocalDate on, String process, String results, @Nullable String outcome) {
        db.sql("""
                insert into report.stage (id, programme_id, stage, on_date, process, results, measures, percent, outcome, bounds, signed_by_name, signed_at)
                select uuidv7(), p.id, ?, ?, ?, ?, (select jsonb_agg(to_jsonb(m)) from report.measure m where m.programme_id = p.id),
                       case when ?::text is not null then 75.84 end, ?, case when ?::text is not null then '90/60' end, p.written_by_name, ?::date + time '09:00'
                  from report.programme p where p.id = ?""")
                .params(stage, on, process, results, outcome, outcome, outcome, on, programme)
                .update();
    }

    private void state(UUID programme, String state, @Nullable String outcome, @Nullable String percent) {
        db.sql(
                        "update report.programme set version = version + 1, state = ?, outcome = ?, percent = ?::numeric where id = ?")
                .params(state, outcome, percent, programme)
                .update();
    }
}
