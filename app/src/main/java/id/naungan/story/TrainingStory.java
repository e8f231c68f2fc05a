package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Trainings: in Kutai Kartanegara one was held to which the home nobody registered came, its certificates wait for one press; in Samarinda
 * one was held in the summer, and another one is open: one home comes, one declined, the others have not answered.
 */
@Component
@Order(30)
class TrainingStory implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final JdbcClient db;
    private final Clock clock;

    TrainingStory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var today = LocalDate.now(clock.withZone(ZONE));
        var cahaya = homes.get("cahaya");
        if (cahaya != null) held(cahaya, today.minusDays(20));
        summer(homes, today.minusDays(64));
        open(homes, today.plusDays(12));
    }

    private void held(Institution cahaya, LocalDate on) {
        var training = training(
                "64.02",
                "Bimtek pencegahan dan respons kekerasan di LKS",
                "KEKERASAN,HAK_ANAK",
                "Aula Dinas Sosial Tenggarong",
                25,
                "SELESAI",
                on,
                on.plusDays(1),
                "Lisnawati");
        var first = session(training, "64.02", "Hak anak dan tanda-tanda kekerasan", on);
        var second = session(training, "64.02", "Melapor, menolong, dan melindungi saksi", on.plusDays(1));
        invited(training, cahaya, "DITERIMA", null, "Lisnawati");
        var head = participant(training, cahaya, "Ust. Syahril", "KEPALA", "TERDAFTAR");
        var carer = participant(training, cahaya, "Halimah", "PENGASUH", "TERDAFTAR");
        var son = participant(training, cahaya, "Muhammad Ridho", "PENGASUH", "TERDAFTAR");
        came(first, head, "HADIR", on);
        came(second, head, "HADIR", on.plusDays(1));
        came(first, carer, "TERLAMBAT", on);
        came(second, carer, "HADIR", on.plusDays(1));
        came(first, son, "PULANG_CEPAT", on);
        score(head, 45, 80);
        score(carer, 40, 75);
        opinion(training, 5, 4, 3, 5, 4, "Latihan melaporkan perlu lebih lama.");
        opinion(training, 4, 4, 4, 4, 4, null);
        opinion(training, 5, 5, 3, 4, 5, null);
        action(
                training,
                cahaya,
                "Kotak aduan anak dipasang dan dibuka tiap pekan bersama anak.",
                "Halimah",
                on.plusDays(60));
    }

    private void summer(Map<String, Institution> homes, LocalDate on) {
        var training = training(
                "64.72",
                "Bimtek P3K dan evakuasi kebakaran",
                "P3K,DARURAT",
                "Kantor Pemadam Kebakaran Samarinda",
                30,
                "SELESAI",
                on,
                on,
                "Fajar Hidayat");
        var session = session(training, "64.72", "P3K dan latihan evakuasi", on);
        for (var key : new String[] {"kasih", "pulih", "wredha"}) {
            var home = homes.get(key);
            if (home == null) continue;
            invited(training, home, "DITERIMA", null, "Fajar Hidayat");
            if (key.equals("wredha")) continue;
            var who = participant(training, home, String.valueOf(home.profile().head()), "KEPALA", "TERDAFTAR");
            came(session, who, "HADIR", on);
        }
        var kasih = homes.get("kasih");
        if (kasih != null)
            action(
                    training,
                    kasih,
                    "Jalur evakuasi ditempel di setiap kamar, latihan tiap tiga bulan.",
                    "Maria Lestari",
                    on.plusDays(120));
    }

    private void open(Map<String, Institution> homes, LocalDate on) {
        var training = training(
                "64.72",
                "Bimtek pengasuhan anak dengan trauma",
                "TRAUMA,KEKERASAN",
                "Aula Dinas Sosial Kota Samarinda",
                20,
                "DIUNDANG",
                on,
                on.plusDays(1),
                "Fajar Hidayat");
        session(training, "64.72", "Mengenali trauma", on);
        session(training, "64.72", "Pengasuhan sehari-hari", on.plusDays(1));
        for (var key : new String[] {"harapan", "kasih", "mandiri", "pulih"}) {
            var home = homes.get(key);
            if (home == null) continue;
            switch (key) {
                case "kasih" -> {
                    invited(training, home, "DITERIMA", null, "Fajar Hidayat");
                    participant(training, home, "Maria Lestari", "KEPALA", "TERDAFTAR");
                }
                case "mandiri" ->
                    invited(training, home, "DITOLAK", "Bertepatan dengan kunjungan keluarga.", "Fajar Hidayat");
                default -> invited(training, home, "DIUNDANG", null, "Fajar Hidayat");
            }
        }
    }

    private UUID training(
            String region,
            String title,
            String competences,
            String place,
            int seats,
            String state,
            LocalDate from,
            LocalDate to,
            String by) {
        var id = Ids.next();
        db.sql("""
                insert into training.event (id, region, title, level, competences, objectives, audience, place, begins_on, ends_on, zone, seats, per_home,
                  trainers, budget_note, answer_by, state, written_by_name, written_at)
                values (?, ?, ?, 'DASAR', string_to_array(?, ','), 'Petugas mengenali bahaya, tahu apa yang dilakukan, dan membuat rencana untuk LKS-nya.',
                  'Kepala dan pengasuh LKS', ?, ?, ?, 'Asia/Makassar', ?, 3, 'Tim Dinas Sosial dan UPTD PPA', 'Konsumsi dari APBD', ?, ?, ?, now())""")
                .params(id, region, title, competences, place, from, to, seats, from.minusDays(5), state, by)
                .update();
        return id;
    }

    private UUID session(UUID training, String region, String topic, LocalDate on) {
        var id = Ids.next();
        db.sql(
                        "insert into training.session (id, training_id, region, held_on, from_time, to_time, topic) values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, training, region, on, LocalTime.of(9, 0), LocalTime.of(15, 0), topic)
                .update();
        return id;
    }

    private void invited(UUID training, Institution home, String state, @Nullable String why, String by) {
        db.sql("""
                insert into training.invitation (id, training_id, institution_id, district, region, state, declined_why, invited_by_name, invited_at,
                  answered_by_name, answered_at)
                select ?, e.id, ?, ?, e.region, ?, ?, ?, now(), case when ? <> 'DIUNDANG' then ? end, case when ? <> 'DIUNDANG' then now() end
                  from training.event e where e.id = ?""")
                .params(
                        Ids.next(),
                        home.id(),
                        home.district(),
                        state,
                        why,
                        by,
                        state,
                        String.valueOf(home.profile().head()),
                        state,
                        training)
                .update();
    }

    /** From the staff of the home where it has such a person, else by name. */
    private UUID participant(UUID training, Institution home, String name, String work, String state) {
        var id = Ids.next();
        db.sql("""
                insert into training.participant (id, training_id, institution_id, district, region, person_id, name, work, state, written_by_name, written_at)
                select ?, e.id, ?, ?, e.region, (select p.id from staff.person p where p.institution_id = ? and p.work_name = ? and p.ended_on is null limit 1),
                       ?, ?, ?, ?, now() from training.event e where e.id = ?""")
                .params(
                        id,
                        home.id(),
                        home.district(),
                        home.id(),
                        name,
                        name,
                        work,
                        state,
                        String.valueOf(home.profile().head()),
                        training)
                .update();
        return id;
    }

    private void came(UUID session, UUID participant, String mark, LocalDate on) {
        var at = on.atTime(mark.equals("TERLAMBAT") ? LocalTime.of(9, 40) : LocalTime.of(8, 52))
                .atZone(ZONE)
                .toOffsetDateTime();
        db.sql("""
                insert into training.attendance (id, session_id, participant_id, training_id, institution_id, district, region, mark, came_at, how, written_by_name)
                select ?, ?, p.id, p.training_id, p.institution_id, p.district, p.region, ?, ?, 'DAFTAR', 'Dinas Sosial' from training.participant p where p.id = ?""").params(Ids.next(), session, mark, at, participant).update();
    }

    private void score(UUID participant, int before, int after) {
        db.sql("""
                insert into training.score (id, training_id, institution_id, district, region, before, after, written_by_name)
                select p.id, p.training_id, p.institution_id, p.district, p.region, ?, ?, 'Dinas Sosial' from training.participant p where p.id = ?""").params(before, after, participant).update();
    }

    private void opinion(
            UUID training, int useful, int clear, int practised, int organised, int confident, @Nullable String words) {
        db.sql("""
                insert into training.evaluation (id, training_id, useful, clear, practised, organised, confident, words) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), training, useful, clear, practised, organised, confident, words)
                .update();
    }

    private void action(UUID training, Institution home, String change, String who, LocalDate due) {
        db.sql("""
                insert into training.action (id, training_id, institution_id, district, region, change, who, due_on, written_by_name, written_at)
                select ?, e.id, ?, ?, e.region, ?, ?, ?, ?, now() from training.event e where e.id = ?""")
                .params(Ids.next(), home.id(), home.district(), change, who, due, who, training)
                .update();
    }
}
