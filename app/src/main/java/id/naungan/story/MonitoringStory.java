package id.naungan.story;

import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.domain.Institution;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.warning.Warn;
import id.naungan.monitoring.warning.WarnForm;
import id.naungan.store.Ids;
import id.naungan.web.Messages;
import id.naungan.web.Speech;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Monitoring: the city visited Wredha Sejahtera, which answered; Rumah Pulih let a term pass and got its first warning letter; nobody at
 * Harapan Bunda knows of the visit that is planned there; KPAI recommends to the regency to look after the home nobody registered.
 */
@Component
@Order(50)
class MonitoringStory implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final String CITY = "64.72";

    private final JdbcClient db;
    private final Clock clock;
    private final Hands hands;
    private final Findings findings;
    private final Warn warn;
    private final InstitutionCovers covers;
    private final Speech speech;

    MonitoringStory(
            JdbcClient db,
            Clock clock,
            Hands hands,
            Findings findings,
            Warn warn,
            InstitutionCovers covers,
            Speech speech) {
        this.db = db;
        this.clock = clock;
        this.hands = hands;
        this.findings = findings;
        this.warn = warn;
        this.covers = covers;
        this.speech = speech;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var today = LocalDate.now(clock.withZone(ZONE));
        var wredha = homes.get("wredha");
        var pulih = homes.get("pulih");
        var harapan = homes.get("harapan");
        var kasih = homes.get("kasih");
        var cahaya = homes.get("cahaya");
        if (wredha != null) visited(wredha, today.minusDays(48));
        if (pulih != null) warned(pulih, today);
        if (harapan != null)
            planned(
                    harapan,
                    CITY,
                    "RISIKO",
                    today.plusDays(9),
                    false,
                    "Melihat keadaan asrama dan jadwal jaga pada malam hari.");
        if (kasih != null)
            planned(
                    kasih,
                    "64",
                    "GILIRAN",
                    today.plusDays(16),
                    true,
                    "Kunjungan rutin tahunan bersama Dinas Sosial kota.");
        if (cahaya != null) advised(cahaya, today);
        advisedOffice(today);
    }

    private void visited(Institution home, LocalDate on) {
        var visit = planned(home, CITY, "GILIRAN", on, true, "Kunjungan rutin tahunan.");
        db.sql("""
                update monitoring.visit set version = 4, state = 'SELESAI', begun_at = ?, summary = ?, strengths = ?, reported_at = ?, reported_by_name = 'Fajar Hidayat',
                  answer_due_on = ?, answer = ?, answered_at = ?, answered_by_name = 'dr. Bambang Susilo', closed_at = ? where id = ?""")
                .params(
                        at(on, 9),
                        "Kamar dan kamar mandi bersih. Jalur evakuasi belum ditandai dan kotak P3K di lantai dua kosong. Lansia mengatakan makanan cukup dan petugas ramah.",
                        "Kegiatan pagi berjalan setiap hari dan dicatat rapi.",
                        at(on.plusDays(3), 14),
                        on.plusDays(17),
                        "Terima kasih. Tanda jalur evakuasi sudah dipesan dan kotak P3K sudah diisi.",
                        at(on.plusDays(8), 10),
                        at(on.plusDays(20), 11),
                        visit)
                .update();
        var aid = finding(
                home,
                CITY,
                "LKS",
                "TEMUAN",
                visit,
                "SEDANG",
                "Kotak P3K di lantai dua kosong.",
                null,
                "Isi kotak P3K dan periksa tiap bulan.",
                on.plusDays(33),
                on.plusDays(3));
        answered(
                aid,
                home,
                on.plusDays(10),
                "Kotak P3K sudah diisi dan ada jadwal periksa.",
                "SELESAI",
                null,
                on.plusDays(14));
        var exit = finding(
                home,
                CITY,
                "LKS",
                "TEMUAN",
                visit,
                "BERAT",
                "Jalur evakuasi tidak ditandai di kedua lantai.",
                "SNPA-KAMAR",
                "Pasang tanda jalur evakuasi dan latih penghuni.",
                on.plusDays(17),
                on.plusDays(3));
        answered(
                exit,
                home,
                on.plusDays(15),
                "Tanda sudah dipasang, latihan dilakukan bersama pemadam.",
                "CEK_ULANG",
                on.plusDays(62),
                on.plusDays(20));
    }

    private void warned(Institution home, LocalDate today) {
        var late = finding(
                home,
                CITY,
                "LKS",
                "TEMUAN",
                null,
                "BERAT",
                "Petugas malam sering sendirian menjaga lebih dari dua puluh penghuni.",
                "SNPA-JAGA",
                "Tambah petugas malam dan kirim jadwal jaga dua bulan ke depan.",
                today.minusDays(20),
                today.minusDays(34));
        db.sql("update monitoring.finding set version = version + 1, climbed = 2 where id = ?")
                .param(late)
                .update();
        step(late, home, "NAIK_1", null, today.minusDays(20), "SISTEM", "Naungan", today.minusDays(19));
        step(late, home, "NAIK_2", null, today.minusDays(20), "SISTEM", "Naungan", today.minusDays(12));
        var said = new WarnForm(
                Ids.next(),
                "Permensos 5/2024 tentang LKS, pembinaan dan pengawasan",
                "Penuhi jadwal jaga malam dan kirim buktinya lewat halaman temuan.",
                today.plusDays(20));
        hands.as("dinsos", () -> {
            warn.warn(speech.in(Messages.INDONESIAN), covers.of(home), 1, said, List.of(findings.one(late)));
            return late;
        });
    }

    private void advised(Institution home, LocalDate today) {
        finding(
                home,
                "KPAI",
                home.district(),
                "REKOMENDASI",
                null,
                "BERAT",
                "LKS ini mengasuh anak tanpa terdaftar dan belum pernah dikunjungi dinas.",
                null,
                "Kunjungi LKS ini, bantu pendaftarannya, dan pastikan tiap anak punya berkas.",
                today.plusDays(12),
                today.minusDays(2));
    }

    /** The province recommends something about the city's own work; no home is named. */
    private void advisedOffice(LocalDate today) {
        var id = Ids.next();
        db.sql("""
                insert into monitoring.finding (id, kind, district, made_by, addressee, severity, found, advice, due_on, state, made_by_name, made_at, sent_at)
                values (:id, 'REKOMENDASI', :city, '64', :city, 'SEDANG', 'Laporan kunjungan triwulan lalu baru dikirim sesudah dua bulan.',
                  'Kirim laporan kunjungan dalam empat belas hari dan tunjuk seorang penanggung jawab.', :due, 'TERBUKA', :by, :at, :at)""")
                .param("id", id)
                .param("city", CITY)
                .param("due", today.plusDays(21))
                .param("by", "Ir. Yudi Santoso")
                .param("at", at(today.minusDays(6), 14))
                .update();
        db.sql("""
                insert into monitoring.step (id, finding_id, district, kind, by_office, by_name, at) values (?, ?, ?, 'KIRIM', '64', 'Ir. Yudi Santoso', ?)""").params(Ids.next(), id, CITY, at(today.minusDays(6), 14)).update();
    }

    private UUID planned(
            Institution home, String office, String purpose, LocalDate on, boolean announced, String aims) {
        var id = Ids.next();
        var by = office.equals(CITY) ? "Fajar Hidayat" : "Dinas Sosial Provinsi";
        db.sql("""
                insert into monitoring.visit (id, institution_id, district, office, purpose, planned_on, announced, aims, planned_by_name, planned_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        home.id(),
                        home.district(),
                        office,
                        purpose,
                        on,
                        announced,
                        aims,
                        by,
                        at(on.minusDays(14), 9))
                .update();
        db.sql("""
                insert into monitoring.member (id, visit_id, institution_id, district, name, post, leads) values (?, ?, ?, ?, ?, 'Bidang Rehabilitasi Sosial', true)""").params(Ids.next(), id, home.id(), home.district(), by).update();
        return id;
    }

    private UUID finding(
            Institution home,
            String madeBy,
            String to,
            String kind,
            @Nullable UUID visit,
            String severity,
            String found,
            @Nullable String norm,
            String advice,
            LocalDate due,
            LocalDate sent) {
        var id = Ids.next();
        var by = madeBy.equals("KPAI") ? "Dian Kusuma" : "Fajar Hidayat";
        db.sql("""
                insert into monitoring.finding (id, kind, institution_id, district, made_by, addressee, visit_id, severity, found, norm_id, advice, due_on, state,
                  made_by_name, made_at, sent_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'TERBUKA', ?, ?, ?)""")
                .params(
                        id,
                        kind,
                        home.id(),
                        home.district(),
                        madeBy,
                        to,
                        visit,
                        severity,
                        found,
                        norm,
                        advice,
                        due,
                        by,
                        at(sent, 14),
                        at(sent, 14))
                .update();
        step(id, home, "KIRIM", null, null, madeBy, by, sent);
        return id;
    }

    private void answered(
            UUID finding,
            Institution home,
            LocalDate on,
            String words,
            String state,
            @Nullable LocalDate recheck,
            LocalDate judged) {
        db.sql("""
                update monitoring.finding set version = version + 2, state = ?, answer = ?, answered_at = ?, recheck_on = ?, closed_at = ? where id = ?""")
                .params(state, words, at(on, 10), recheck, state.equals("SELESAI") ? at(judged, 11) : null, finding)
                .update();
        step(finding, home, "BUKTI", words, null, "LKS", "dr. Bambang Susilo", on);
        step(finding, home, recheck == null ? "TERIMA" : "TERIMA_CEK", null, recheck, CITY, "Fajar Hidayat", judged);
    }

    private void step(
            UUID finding,
            Institution home,
            String kind,
            @Nullable String words,
            @Nullable LocalDate day,
            String office,
            String by,
            LocalDate on) {
        db.sql("""
                insert into monitoring.step (id, finding_id, institution_id, district, kind, words, day, by_office, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), finding, home.id(), home.district(), kind, words, day, office, by, at(on, 14))
                .update();
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toOffsetDateTime();
    }
}
