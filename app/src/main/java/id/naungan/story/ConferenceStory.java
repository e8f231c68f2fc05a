package id.naungan.story;

import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.institution.domain.Institution;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Panti Harapan Bunda met twelve days ago about two children; the supervisor visited its social worker a week later. */
@Component
class ConferenceStory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final JdbcClient db;
    private final Tasks tasks;
    private final Notices notices;
    private final Clock clock;

    ConferenceStory(JdbcClient db, Tasks tasks, Notices notices, Clock clock) {
        this.db = db;
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
    }

    /** Inside the Act that loads the story. */
    void tell(Map<String, Institution> homes) {
        var home = homes.get("harapan");
        if (home == null) return;
        var today = LocalDate.now(clock.withZone(ZONE));
        conference(home, today.minusDays(12), today);
        supervision(home, today.minusDays(5), today);
        forum(home, today.minusDays(40), today);
    }

    private void conference(Institution home, LocalDate on, LocalDate today) {
        var id = Ids.next();
        db.sql("""
                        insert into casework.conference (id, institution_id, district, on_date, place, chair, chair_name)
                        values (?, ?, ?, ?, 'Ruang tamu panti', ?, 'Hj. Nurhayati')""")
                .params(id, home.id(), home.district(), on, account("pengelola"))
                .update();
        attends(id, account("pengelola"), "Hj. Nurhayati", "PENGELOLA");
        attends(id, account("peksos"), "Andi Pratama, S.Sos.", "PEKERJA_SOSIAL");
        attends(id, account("pengasuh"), "Rina Wati", "PENGASUH");
        attends(id, null, "dr. Melati Puspita", "DOKTER");
        discussed(
                id,
                home,
                "Siti Aminah",
                "Belum punya akta kelahiran, sehingga NIK dan KIA belum dapat diurus.",
                "Akta diurus lewat Disdukcapil dengan surat keterangan dari panti dan nenek.",
                "Antar berkas permohonan akta ke Disdukcapil",
                today.plusDays(2));
        discussed(
                id,
                home,
                "Citra Lestari",
                "Sudah lebih tenang, masih sulit tidur bila hujan deras.",
                "Konseling mingguan diteruskan sampai bulan depan.",
                "Jadwalkan konseling bersama psikolog UPTD PPA",
                today.minusDays(1));
        db.sql("update casework.conference set status = 'DITANDATANGANI', next_on = ?, signed_at = ? where id = ?")
                .params(on.plusDays(14), on.atTime(16, 0).atZone(ZONE).toOffsetDateTime(), id)
                .update();
        tasks.put(new NewTask(
                "pembahasan-berikut:" + home.id(),
                null,
                home.id(),
                home.district(),
                "pembahasan-berikut",
                null,
                on.plusDays(14),
                null,
                "PENGELOLA",
                "/pembahasan?lks=" + home.id(),
                "USULAN"));
    }

    private void attends(UUID conference, @Nullable UUID account, String name, String profession) {
        db.sql(
                        "insert into casework.conference_attendee (conference_id, account_id, name, profession) values (?, ?, ?, ?)")
                .params(conference, account, name, profession)
                .update();
    }

    private void discussed(
            UUID conference,
            Institution home,
            String name,
            String summary,
            String decision,
            String next,
            LocalDate by) {
        var row = Ids.next();
        var client = client(home, name);
        db.sql("""
                        insert into casework.conference_case (id, conference_id, client_id, summary, decision, follow_up, holder, holder_name, until)
                        values (?, ?, ?, ?, ?, ?, ?, 'Andi Pratama, S.Sos.', ?)""")
                .params(row, conference, client, summary, decision, next, account("peksos"), by)
                .update();
        tasks.put(new NewTask(
                "pembahasan:" + conference + ":" + row,
                client,
                home.id(),
                home.district(),
                "tindak-lanjut-pembahasan",
                next,
                by,
                account("peksos"),
                "PENGELOLA",
                "/pembahasan/" + conference + "#b-" + row,
                ""));
    }

    private void supervision(Institution home, LocalDate on, LocalDate today) {
        var id = Ids.next();
        db.sql("""
                        insert into casework.supervision (id, supervisor_id, supervisor_name, worker_id, worker_name, institution_id, district,
                          on_date, methods, findings, help, next_on)
                        values (?, ?, 'Dra. Sri Hartini', ?, 'Andi Pratama, S.Sos.', ?, ?, ?, array['TATAP_MUKA', 'TELAAH_BERKAS'], ?, ?, ?)""")
                .params(
                        id,
                        account("supervisor"),
                        account("peksos"),
                        home.id(),
                        home.district(),
                        on,
                        "Asesmen awal Siti lengkap. Rencana pengasuhan dua anak belum ditandatangani keluarga.",
                        "Bersama-sama menyusun tujuan yang terukur untuk satu rencana sebagai contoh.",
                        on.plusDays(30))
                .update();
        var step = Ids.next();
        db.sql(
                        "insert into casework.supervision_step (id, supervision_id, position, what, until) values (?, ?, 0, ?, ?)")
                .params(step, id, "Selesaikan tanda tangan keluarga pada dua rencana", today.plusDays(9))
                .update();
        db.sql("insert into casework.supervision_case (supervision_id, client_id) values (?, ?)")
                .params(id, client(home, "Siti Aminah"))
                .update();
        db.sql("update casework.supervision set status = 'DITANDATANGANI', signed_at = ? where id = ?")
                .params(on.atTime(15, 0).atZone(ZONE).toOffsetDateTime(), id)
                .update();
        notices.tell(new NewNotice(
                "supervision-signed",
                List.of(new Fact.Day(on)),
                "/supervisi/sesi/" + id,
                Urgency.PENTING,
                "supervisi:" + id,
                Audience.of(account("peksos"))));
    }

    private void forum(Institution home, LocalDate on, LocalDate today) {
        var id = Ids.next();
        db.sql("""
                        insert into casework.forum (id, institution_id, district, on_date, place, topic, notes, next_on)
                        values (?, ?, ?, ?, 'Aula kelurahan', 'Mencari kerja setelah lulus', 'Alumni bercerita tentang kursus mekanik.', ?)""")
                .params(id, home.id(), home.district(), on, today.plusDays(50))
                .update();
        db.sql("insert into casework.forum_attendee (forum_id, name, relation, kind) values (?, ?, ?, 'TAMU')")
                .params(id, "Bapak Hasanuddin", "Lurah")
                .update();
    }

    private UUID account(String username) {
        return db.sql("select id from access.account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
    }

    private UUID client(Institution home, String name) {
        return db.sql("select id from client.client where institution_id = ? and identity_full_name = ?")
                .params(home.id(), name)
                .query(UUID.class)
                .single();
    }
}
