package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The papers and partners of Panti Harapan Bunda: two policies of the eight it must have, read by all but Dewi; a volunteer who may be
 * alone with children and one who may not; an agreement that ends soon; two visitors of this week; and what offices lend.
 */
@Component
class PaperStory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final String HEAD = "Hj. Nurhayati";

    private final JdbcClient db;
    private final Clock clock;

    PaperStory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Inside the Act that loads the story. */
    void tell(@Nullable Institution home) {
        if (home == null) return;
        var today = LocalDate.now(clock.withZone(ZONE));
        var safe = paper(home, "PERLINDUNGAN_ANAK", "Kebijakan perlindungan anak", today.minusDays(90), """
                Tidak seorang pun boleh memukul, mencubit, membentak, atau menyentuh bagian tubuh yang tertutup baju renang.
                Kalau ada yang membuatmu takut, ceritakan kepada Ibu Rina atau telepon 129. Kamu tidak akan dimarahi.""");
        var conduct = paper(home, "KODE_ETIK", "Kode etik petugas dan relawan", today.minusDays(20), """
                Petugas dan relawan berbicara dengan sopan, tidak berdua saja dengan anak di ruang tertutup, dan tidak memotret anak dengan
                telepon sendiri.""");
        read(home, safe, today.minusDays(80), "");
        read(home, conduct, today.minusDays(15), "pengasuh.asuh");
        children(home, safe, today.minusDays(78));
        told(home, safe, today.minusDays(80));
        var yuliana =
                volunteer(home, "Yuliana Tandi", "Mengajar membaca", "SKCK/2026/3318", today.plusMonths(7), today);
        volunteer(home, "Bagus Pratama", "Melatih futsal", null, null, today);
        understood(home, conduct, yuliana, today.minusDays(12));
        agreement(home, today);
        visits(home, today);
        network(home, today);
        library(home, today);
    }

    private OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private UUID paper(Institution home, String kind, String title, LocalDate from, String summary) {
        var id = Ids.next();
        db.sql("""
                insert into policy.paper (id, institution_id, district, series, kind, title, number, valid_from, review_on, read_by, summary,
                  approved_by, written_by_name, written_at) values (?, ?, ?, ?, ?, ?, '1', ?, ?, ?, ?, 'Ketua yayasan', ?, ?)""")
                .params(
                        id,
                        home.id(),
                        home.district(),
                        id,
                        kind,
                        title,
                        from,
                        from.plusYears(1),
                        from.plusDays(14),
                        summary.replaceAll("(?<![.])\n", " "),
                        HEAD,
                        at(from, 9))
                .update();
        return id;
    }

    private void read(Institution home, UUID paper, LocalDate on, String without) {
        db.sql("""
                insert into policy.adult_answer (paper_id, institution_id, district, account_id, state, told_on, written_by_name, written_at)
                select ?, institution_id, district, id, 'PAHAM', ?, full_name, ? from access.account
                 where institution_id = ? and username <> ? order by username""").params(paper, on, at(on, 10), home.id(), without).update();
    }

    private void children(Institution home, UUID paper, LocalDate on) {
        db.sql("""
                insert into policy.child_answer (paper_id, institution_id, district, client_id, state, how, words, reason, told_on, written_by_name,
                  written_at)
                select ?, institution_id, district, id, case identity_full_name when 'Nur Hidayah' then 'BELUM_MAMPU' else 'PAHAM' end, 'DIBACAKAN',
                       case identity_full_name when 'Siti Aminah' then 'Kalau takut aku bilang Ibu Rina' end,
                       case identity_full_name when 'Nur Hidayah' then 'Baru datang, masih belajar bahasa Indonesia' end, ?, 'Rina Wati', ?
                  from client.client where institution_id = ? and resident_since < ? and identity_full_name <> 'Citra Lestari'""").params(paper, on, at(on, 16), home.id(), on).update();
    }

    private void told(Institution home, UUID paper, LocalDate on) {
        db.sql("""
                insert into policy.telling (id, paper_id, institution_id, district, held_on, hearers, how, people, led_by, note, written_by_name,
                  written_at) values (?, ?, ?, ?, ?, 'PETUGAS,ANAK', 'RAPAT', 14, 'Rina Wati', 'Dibacakan lalu anak-anak bertanya', ?, ?)""")
                .params(Ids.next(), paper, home.id(), home.district(), on, HEAD, at(on, 17))
                .update();
    }

    private UUID volunteer(
            Institution home,
            String name,
            String skills,
            @Nullable String skck,
            @Nullable LocalDate until,
            LocalDate today) {
        var id = Ids.next();
        db.sql("""
                insert into partner.volunteer (id, institution_id, district, name, phone, skills, skck_number, skck_until, days, from_time, to_time,
                  since, written_by_name, written_at) values (?, ?, ?, ?, '+6281255501234', ?, ?, ?, 'SENIN,KAMIS', '15:00', '17:00', ?, ?, ?)""")
                .params(
                        id,
                        home.id(),
                        home.district(),
                        name,
                        skills,
                        skck,
                        until,
                        today.minusMonths(4),
                        HEAD,
                        at(today.minusMonths(4), 9))
                .update();
        return id;
    }

    private void understood(Institution home, UUID paper, UUID volunteer, LocalDate on) {
        db.sql("""
                insert into policy.adult_answer (paper_id, institution_id, district, volunteer_id, state, how, told_on, written_by_name, written_at)
                values (?, ?, ?, ?, 'PAHAM', 'SATU_SATU', ?, ?, ?)""")
                .params(paper, home.id(), home.district(), volunteer, on, HEAD, at(on, 9))
                .update();
    }

    private void agreement(Institution home, LocalDate today) {
        db.sql("""
                insert into partner.agreement (id, institution_id, district, partner, scope, number, signed_on, until, contact, written_by_name,
                  written_at) values (?, ?, ?, 'Puskesmas Sidomulyo', 'Pemeriksaan kesehatan anak setiap bulan', '440/PKS/12', ?, ?, 'dr. Lina', ?, ?)""")
                .params(
                        Ids.next(),
                        home.id(),
                        home.district(),
                        today.minusMonths(22),
                        today.plusMonths(2),
                        HEAD,
                        at(today.minusMonths(22), 9))
                .update();
    }

    private void visits(Institution home, LocalDate today) {
        visit(
                home,
                "Hasanuddin",
                "Majelis taklim Al-Hidayah",
                "DONASI",
                at(today.minusDays(3), 9),
                at(today.minusDays(3), 10));
        visit(home, "Yohana Lie", "Puskesmas Sidomulyo", "KESEHATAN", at(today.minusDays(1), 13), null);
    }

    private void visit(
            Institution home,
            String name,
            String agency,
            String purpose,
            OffsetDateTime came,
            @Nullable OffsetDateTime left) {
        db.sql("""
                insert into partner.visit (id, institution_id, district, name, agency, purpose, meets, meets_whom, came_at, left_at, written_by_name,
                  left_by_name) values (?, ?, ?, ?, ?, ?, 'PETUGAS', 'Ibu Rina', ?, ?, 'Rina Wati', ?)""")
                .params(
                        Ids.next(),
                        home.id(),
                        home.district(),
                        name,
                        agency,
                        purpose,
                        came,
                        left,
                        left == null ? null : "Rina Wati")
                .update();
    }

    private void network(Institution home, LocalDate today) {
        stakeholder(
                home,
                "PRIMER",
                "DINSOS",
                "Dinas Sosial Kota Samarinda",
                "Supervisi setiap tiga bulan",
                "DITEPATI",
                today);
        stakeholder(home, "PRIMER", "MASYARAKAT", "RT 12 Sidodadi", "Ronda malam melewati panti", "BERJALAN", today);
        stakeholder(home, "SEKUNDER", "DPRD", "Komisi IV DPRD", "Bantuan meja belajar", "TIDAK_DITEPATI", today);
        stakeholder(home, "TERSIER", "SWASTA", "Toko Sembako Berkah", "Beras 50 kg setiap bulan", "DITEPATI", today);
    }

    private void stakeholder(
            Institution home, String ring, String kind, String name, String promise, String standing, LocalDate today) {
        db.sql("""
                insert into partner.stakeholder (id, institution_id, district, ring, kind, organisation, commitment, since, standing, written_by_name,
                  written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        home.id(),
                        home.district(),
                        ring,
                        kind,
                        name,
                        promise,
                        today.minusMonths(6),
                        standing,
                        HEAD,
                        at(today.minusMonths(6), 9))
                .update();
    }

    private void library(Institution home, LocalDate today) {
        shelf(null, "PENGADUAN", "Pedoman pengaduan anak di LKSA", "Ratna Sari Dewi", today, """
                Setiap anak tahu tiga cara mengadu: kepada orang dewasa yang dipercaya, lewat kotak aduan, dan lewat telepon 129.""");
        shelf(home.district(), "TANGGAP_DARURAT", "SOP kebakaran dan banjir untuk panti", "Fajar Hidayat", today, """
                Kalau sirene berbunyi, semua berkumpul di halaman depan. Petugas menghitung anak satu per satu.""");
    }

    private void shelf(@Nullable String region, String kind, String title, String by, LocalDate today, String summary) {
        db.sql(
                        "insert into policy.library (id, region, kind, title, summary, published_by_name, published_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), region, kind, title, summary, by, at(today.minusDays(60), 9))
                .update();
    }
}
