package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.note.domain.Answers;
import id.naungan.note.domain.DailyNotes;
import id.naungan.note.domain.DailyNotes.Author;
import id.naungan.note.domain.DailyNotes.Known;
import id.naungan.note.domain.DailyNotes.Row;
import id.naungan.note.domain.NoteRules.Lived;
import id.naungan.note.domain.Topic;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The daily notes of the last two weeks: mostly ordinary days, some that were not, some forgotten; one home has been silent for
 * three days. Nobody of Panti Harapan Bunda is noted today yet: that is what the caregiver opens the page for.
 */
@Component
class NoteStory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final int DAYS = 14;
    private static final String SILENT = "cahaya";
    private static final Map<Topic, String> GOOD =
            Map.of(Topic.PRESENCE, "ADA", Topic.HEALTH, "SEHAT", Topic.MOOD, "TENANG", Topic.BEHAVIOUR, "BAIK");

    /** What was not as usual, and the sentence somebody wrote about it. */
    private record Odd(Topic topic, String code, String sentence) {}

    private static final List<Odd> ODD = List.of(
            new Odd(Topic.HEALTH, "SAKIT", "Demam sejak pagi, sudah minum obat dari puskesmas."),
            new Odd(Topic.MOOD, "SEDIH", "Rindu rumah setelah ditelepon ibunya."),
            new Odd(Topic.HEALTH, "KURANG_SEHAT", "Batuk, tetap mau ikut belajar."),
            new Odd(Topic.BEHAVIOUR, "BERSELISIH", "Berebut bola, sudah berdamai sore harinya."),
            new Odd(Topic.MOOD, "GEMBIRA", "Nilai matematikanya 90."),
            new Odd(Topic.PRESENCE, "IZIN", "Dijemput nenek, pulang besok."));

    private record Somebody(UUID id, UUID institutionId, String district, LocalDate residentSince) {}

    private final JdbcClient db;
    private final DailyNotes notes;
    private final Clock clock;

    NoteStory(JdbcClient db, DailyNotes notes, Clock clock) {
        this.db = db;
        this.notes = notes;
        this.clock = clock;
    }

    /** Inside the Act that loads the story. */
    void tell(Map<String, Institution> homes) {
        var today = LocalDate.now(clock.withZone(ZONE));
        var rows = new ArrayList<Row>();
        homes.forEach((key, home) -> rows.addAll(ofHome(key, home, today)));
        notes.insert(rows);
        var harapan = homes.get("harapan");
        if (harapan != null) handovers(harapan, today);
    }

    private List<Row> ofHome(String key, Institution home, LocalDate today) {
        var rows = new ArrayList<Row>();
        var author = author(home);
        var people = db.sql(
                        "select id, institution_id, district, resident_since from client.client where institution_id = ? order by identity_full_name")
                .param(home.id())
                .query(Somebody.class)
                .list();
        var last = key.equals(SILENT) ? 3 : key.equals("harapan") ? 1 : 0;
        for (int back = DAYS; back >= last; back--) {
            for (int i = 0; i < people.size(); i++) {
                int dice = Math.floorMod(i * 31 + back * 17 + key.length() * 7, 29);
                if (dice < 3) continue; // forgotten
                var odd = dice < 3 + ODD.size() ? ODD.get(dice - 3) : null;
                rows.add(row(people.get(i), today.minusDays(back), odd, author, 8 + i % 10));
            }
        }
        return rows;
    }

    private Row row(Somebody of, LocalDate day, @Nullable Odd odd, Author author, int minute) {
        var codes = new EnumMap<>(GOOD);
        if (odd != null) codes.put(odd.topic(), odd.code());
        var school = day.getDayOfWeek().getValue() < 6 ? "IKUT" : "LIBUR";
        codes.put(Topic.SCHOOL, school);
        var evening = day.atTime(LocalTime.of(19, minute)).atZone(ZONE).toInstant();
        var now = clock.instant();
        return new Row(
                Ids.next(),
                0,
                new Known(of.id(), of.institutionId(), of.district(), new Lived(of.residentSince(), null, null), null),
                day,
                new Answers(codes, odd == null ? null : odd.sentence(), null),
                new Author(author.account(), author.name(), evening.isAfter(now) ? now : evening));
    }

    /** The caregiver of the home, or who leads it. */
    private Author author(Institution home) {
        return db.sql(
                        "select id, full_name from access.account where institution_id = ? and reach = 'INSTITUTION' order by role = 'PENGASUH' desc, username limit 1")
                .param(home.id())
                .query((row, i) ->
                        new Author(row.getObject("id", UUID.class), row.getString("full_name"), clock.instant()))
                .optional()
                .orElse(new Author(null, "Pengurus", clock.instant()));
    }

    private void handovers(Institution home, LocalDate today) {
        handover(
                home,
                today.minusDays(2),
                "SORE",
                "Semua anak sudah makan. Lampu kamar mandi belakang mati.",
                "pengasuh",
                true);
        handover(
                home,
                today.minusDays(1),
                "MALAM",
                "Siti batuk, sudah minum obat pukul 20.00. Tolong dilihat lagi pukul 02.00.\nAir tandon tinggal setengah.",
                "pengasuh.asuh",
                false);
    }

    private void handover(Institution home, LocalDate day, String shift, String words, String by, boolean read) {
        var id = Ids.next();
        db.sql("""
                insert into note.handover (id, institution_id, district, day, shift, words, written_by, written_by_name, written_at)
                select ?, ?, ?, ?, ?, ?, a.id, a.full_name, (?::date + time '13:30') at time zone 'UTC' from access.account a where a.username = ?""")
                .params(id, home.id(), home.district(), day, shift, words, day, by)
                .update();
        if (read) db.sql("""
                    insert into note.handover_read (handover_id, institution_id, district, account_id, account_name)
                    select ?, ?, ?, a.id, a.full_name from access.account a where a.username in ('pengasuh.asuh', 'pengelola')""").params(id, home.id(), home.district()).update();
    }
}
