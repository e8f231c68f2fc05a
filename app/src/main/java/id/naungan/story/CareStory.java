package id.naungan.story;

import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A year of care: everybody is measured and goes to school, some families call and some do not, Siti has an allergy and takes a
 * medicine, and in one home a punishment was written down that is forbidden.
 */
@Component
class CareStory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final String PUNISHED_IN = "cahaya";

    private record Somebody(
            UUID id,
            UUID institutionId,
            String district,
            String name,
            @Nullable LocalDate born,
            LocalDate residentSince) {}

    private final JdbcClient db;
    private final Tasks tasks;
    private final Clock clock;

    CareStory(JdbcClient db, Tasks tasks, Clock clock) {
        this.db = db;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Inside the Act that loads the story. */
    void tell(Map<String, Institution> homes) {
        var today = LocalDate.now(clock.withZone(ZONE));
        homes.forEach((key, home) -> {
            var people = people(home);
            for (int i = 0; i < people.size(); i++) {
                var one = people.get(i);
                grows(one, today, i);
                learns(one, today, i);
                if (i % 4 != 3) hearsFromHome(one, today, i);
                if (i % 3 == 0) isPraised(one, today);
                if (key.equals("harapan") && one.name().equals("Siti Aminah")) isIll(one, today);
                if (key.equals(PUNISHED_IN) && i == 0) isPunished(one, today);
            }
        });
    }

    private List<Somebody> people(Institution home) {
        return db.sql("""
                        select id, institution_id, district, identity_full_name as name, birth_date as born, resident_since
                          from client.client where institution_id = ? and resident_since is not null order by identity_full_name""").param(home.id()).query(Somebody.class).list();
    }

    private void grows(Somebody one, LocalDate today, int i) {
        if (one.born() == null || Period.between(one.born(), today).getYears() > 18) return;
        for (int back = 12; back >= 0; back -= 3) {
            var day = today.minusMonths(back).minusDays(i % 20);
            double age = Period.between(one.born(), day).toTotalMonths() / 12.0;
            if (age < 0.5) continue;
            double height = Math.min(164, 75 + 6.3 * (age - 1)) + i % 5 - 2;
            double weight = (15.2 + Math.max(0, age - 7) * 0.4 + i % 3 - 0.6) * height * height / 10_000;
            put(
                    "measurement",
                    one,
                    Map.of(
                            "day",
                            day,
                            "height",
                            decimal(height),
                            "weight",
                            decimal(weight),
                            "posture",
                            age < 2 ? "BERBARING" : "BERDIRI"));
        }
        for (var vaccine : List.of("HB0", "BCG", "OPV1", "DPT1", "DPT2", "MR1").subList(0, 3 + i % 4))
            put("immunisation", one, Map.of("vaccine", vaccine, "place", "Posyandu"));
    }

    private void learns(Somebody one, LocalDate today, int i) {
        if (one.born() == null) return;
        int age = Period.between(one.born(), today).getYears();
        if (age < 7 || age > 17 || i % 7 == 6) return;
        var level = age < 13 ? "SD" : age < 16 ? "SMP" : "SMA";
        put(
                "schooling",
                one,
                Map.of(
                        "level",
                        level,
                        "school",
                        level + " Negeri " + (1 + i % 3),
                        "grade",
                        Integer.toString(age - 6),
                        "since",
                        today.minusYears(1)));
        int year = today.getMonthValue() >= 7 ? today.getYear() - 1 : today.getYear() - 2;
        put(
                "school_term",
                one,
                Map.of(
                        "school_year",
                        year + "/" + (year + 1),
                        "semester",
                        "GENAP",
                        "average",
                        new BigDecimal(70 + i % 25),
                        "days_ill",
                        i % 6,
                        "days_permitted",
                        i % 3,
                        "days_unexcused",
                        i % 5 == 4 ? 4 : 0,
                        "promoted",
                        "YA"));
    }

    private void hearsFromHome(Somebody one, LocalDate today, int i) {
        for (int back = 5 + i % 20; back < 120; back += 30)
            put(
                    "contact",
                    one,
                    Map.of(
                            "day",
                            today.minusDays(back),
                            "kind",
                            back < 40 ? "TELEPON" : "KUNJUNGAN",
                            "who",
                            i % 2 == 0 ? "Ibu" : "Nenek",
                            "course",
                            "Bercerita tentang sekolah dan menanyakan kabar rumah.",
                            "reaction",
                            i % 5 == 0 ? "SEDIH" : "SENANG"));
    }

    private void isPraised(Somebody one, LocalDate today) {
        put(
                "discipline",
                one,
                Map.of(
                        "day",
                        today.minusDays(9),
                        "kind",
                        "PENGHARGAAN",
                        "event",
                        "Membantu adik kamarnya belajar membaca.",
                        "done",
                        "Dipuji saat makan malam dan memilih lauk hari Minggu.",
                        "by_whom",
                        "Pengasuh",
                        "agreed",
                        "YA"));
    }

    private void isIll(Somebody one, LocalDate today) {
        put(
                "allergy",
                one,
                Map.of(
                        "substance",
                        "Amoksisilin",
                        "severity",
                        "BERAT",
                        "reaction",
                        "Bengkak dan sesak. Hentikan, bawa ke puskesmas segera."));
        put(
                "visit",
                one,
                Map.of(
                        "day",
                        today.minusDays(4),
                        "place",
                        "Puskesmas Temindung",
                        "complaint",
                        "Batuk dan demam tiga hari",
                        "diagnosis",
                        "ISPA",
                        "treatment",
                        "Obat batuk, istirahat, banyak minum",
                        "companion",
                        "Ibu Dewi",
                        "follow_up",
                        today.plusDays(3),
                        "sealed",
                        "TIDAK"));
        put(
                "visit",
                one,
                Map.of("day", today.minusMonths(2), "place", "RSUD", "complaint", "Kontrol rahasia", "sealed", "YA"));
        var medicine = put(
                "medicine",
                one,
                Map.of(
                        "name",
                        "Ambroxol sirup",
                        "dose",
                        "5 ml",
                        "times",
                        new String[] {"PAGI", "MALAM"},
                        "since",
                        today.minusDays(4),
                        "until",
                        today.plusDays(3),
                        "prescriber",
                        "dr. Ratna",
                        "note",
                        "Sesudah makan"));
        for (int back = 4; back > 0; back--)
            for (var part : List.of("PAGI", "MALAM"))
                put(
                        "dose",
                        one,
                        Map.of(
                                "medicine_id",
                                medicine,
                                "day",
                                today.minusDays(back),
                                "part_of_day",
                                part,
                                "outcome",
                                back == 2 && part.equals("MALAM") ? "TERLEWAT" : "DIBERIKAN"));
    }

    private void isPunished(Somebody one, LocalDate today) {
        var deed = put(
                "discipline",
                one,
                Map.of(
                        "day",
                        today.minusDays(2),
                        "kind",
                        "TINDAKAN",
                        "measure",
                        "HUKUMAN_FISIK",
                        "event",
                        "Pulang sesudah magrib tanpa kabar.",
                        "child_words",
                        "Angkotnya mogok.",
                        "done",
                        "Dijewer di depan teman-temannya.",
                        "by_whom",
                        "Pengasuh pengganti",
                        "agreed",
                        "TIDAK",
                        "concern",
                        true));
        tasks.put(new NewTask(
                "hukuman:" + deed,
                one.id(),
                one.institutionId(),
                one.district(),
                "hukuman-terlarang",
                null,
                today.minusDays(2),
                null,
                "DINSOS_KAB",
                "/klien/" + one.id() + "/disiplin",
                "SNPA"));
    }

    private UUID put(String table, Somebody one, Map<String, Object> values) {
        var id = Ids.next();
        var row = new LinkedHashMap<String, Object>(values);
        row.put("id", id);
        row.put("client_id", one.id());
        row.put("institution_id", one.institutionId());
        row.put("district", one.district());
        row.put("written_by_name", "Dewi Lestari");
        row.put("written_at", clock.instant().atOffset(java.time.ZoneOffset.UTC));
        var names = String.join(", ", row.keySet());
        db.sql("insert into care." + table + " (" + names + ") values (" + names.replaceAll("\\w+", ":$0") + ")")
                .params(row)
                .update();
        return id;
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
