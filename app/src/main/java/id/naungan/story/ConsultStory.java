package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Harapan Bunda asked twice: one answer became guidance, the other one waits too long. A university asks the province for data. */
@Component
@Order(60)
class ConsultStory implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final String HEAD = "Hj. Nurhayati";
    private static final String OFFICE = "Fajar Hidayat";

    private final JdbcClient db;
    private final Clock clock;

    ConsultStory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var home = homes.get("harapan");
        if (home == null) return;
        var today = LocalDate.now(clock.withZone(ZONE));
        var guidance = guidance(
                "64.72",
                "PENGASUHAN",
                "Anak menginap di rumah keluarga saat libur sekolah",
                "Bolehkah anak menginap di rumah bibinya selama libur sekolah kalau orang tuanya belum bisa dihubungi?",
                "Boleh, sesudah peksos menilai rumah itu aman dan kunjungan dicatat di rencana pengasuhan. Catat tanggal pergi dan pulang serta nomor telepon keluarga.",
                "Permensos 30/2011 (Standar Nasional Pengasuhan Anak)",
                at(today.minusDays(9)));
        guidance(
                null,
                "PERLINDUNGAN",
                "Siapa yang boleh mengunggah foto kegiatan anak",
                "Donatur meminta foto anak untuk media sosial. Apa yang boleh?",
                "Wajah anak tidak diunggah. Foto kegiatan tanpa wajah boleh dengan izin tertulis wali dan persetujuan anak.",
                null,
                at(today.minusDays(40)));
        question(
                home,
                "PENGASUHAN",
                "Anak menginap saat libur",
                today.minusDays(14),
                guidance,
                "Seorang anak perempuan 10 tahun ingin menginap di rumah bibinya selama libur sekolah. Orang tuanya belum bisa dihubungi. Bolehkah?",
                "Boleh, sesudah peksos menilai rumah itu aman. Catat di rencana pengasuhan.");
        question(
                home,
                "DOKUMEN",
                "Akta untuk anak tanpa surat lahir",
                today.minusDays(12),
                null,
                "Kami menerima anak yang tidak punya surat lahir. Surat apa yang harus kami urus lebih dulu supaya akta bisa terbit?",
                null);
        research("64", "Lama tinggal anak di panti Kalimantan Timur", today.minusDays(3));
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(9, 0).atZone(ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private UUID guidance(
            @Nullable String region,
            String category,
            String title,
            String question,
            String answer,
            @Nullable String basis,
            OffsetDateTime at) {
        var id = Ids.next();
        db.sql("""
                insert into consult.guidance (id, region, category, title, question, answer, basis, published_by_name, published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        region,
                        category,
                        title,
                        question,
                        answer,
                        basis,
                        region == null ? "Ratna Sari Dewi" : OFFICE,
                        at)
                .update();
        return id;
    }

    private void question(
            Institution home,
            String category,
            String title,
            LocalDate on,
            @Nullable UUID guidance,
            String words,
            @Nullable String answer) {
        var id = Ids.next();
        db.sql("""
                insert into consult.question (id, institution_id, district, category, title, state, asked_by_name, asked_at, due_on, answered_at, guidance_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        home.id(),
                        home.district(),
                        category,
                        title,
                        answer == null ? "MENUNGGU" : "DIJAWAB",
                        HEAD,
                        at(on),
                        on.plusDays(9),
                        answer == null ? null : at(on.plusDays(4)),
                        guidance)
                .update();
        message(home, id, "TANYA", words, HEAD, at(on));
        if (answer != null) message(home, id, "JAWAB", answer, OFFICE, at(on.plusDays(4)));
    }

    private void message(Institution home, UUID question, String side, String words, String by, OffsetDateTime at) {
        db.sql("""
                insert into consult.message (id, question_id, institution_id, district, side, words, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), question, home.id(), home.district(), side, words, by, at)
                .update();
    }

    private void research(String region, String title, LocalDate on) {
        db.sql("""
                insert into consult.research (id, region, code_digest, name, university, email, title, aim, kinds, asked_at, due_on)
                values (?, ?, ?, 'Dr. Maya Anggraini', 'Universitas Mulawarman', 'maya@contoh.ac.id', ?,
                  'Melihat berapa lama anak tinggal di panti menurut umur dan jenis kelamin, untuk naskah tentang reunifikasi.', array['LAMA_TINGGAL', 'UMUR'], ?, ?)""")
                .params(Ids.next(), region, digest(), title, at(on), on.plusDays(14))
                .update();
    }

    private static byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Ids.next().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
