package id.naungan.bench.seed;

import id.naungan.bench.AppJar;
import id.naungan.bench.Database;
import id.naungan.bench.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Homes over all regencies, as many as their share of the population. */
final class Homes {

    record Home(UUID id, String district, String kind) {}

    private static final String[] KINDS = {
        "ANAK",
        "ANAK",
        "ANAK",
        "ANAK",
        "ANAK",
        "ANAK",
        "ANAK",
        "LANJUT_USIA",
        "LANJUT_USIA",
        "DISABILITAS",
        "DISABILITAS",
        "NAPZA",
        "TUNA_SOSIAL",
        "KORBAN_KEKERASAN",
        "LPKS",
        "MULTI"
    };
    private static final String[] STATUS = {
        "TERDAFTAR",
        "TERDAFTAR",
        "TERDAFTAR",
        "TERDAFTAR",
        "TERDAFTAR",
        "TERDAFTAR",
        "PROSES",
        "KEDALUWARSA",
        "BELUM_TERDAFTAR",
        "BELUM_TERDAFTAR"
    };
    private static final String[] SAINTS = {
        "Harapan",
        "Al-Ikhlas",
        "Nurul Huda",
        "Kasih Ibu",
        "Bina Insani",
        "Darul Aitam",
        "Muhammadiyah",
        "Aisyiyah",
        "Budi Mulia",
        "Cahaya Bunda",
        "Tunas Bangsa",
        "Sinar Kasih",
        "Bakti Luhur",
        "Rahmatullah",
        "Miftahul Jannah",
        "Santa Maria",
        "Hidayatullah",
        "Mekar Sari",
        "Sejahtera",
        "Amanah",
        "Putra Bangsa",
        "Karya Kasih",
        "Al-Hikmah",
        "Wisma Damai",
        "Pelita Hati"
    };

    private final AppJar app;
    private final SplittableRandom dice = new SplittableRandom(7);

    Homes(AppJar app) {
        this.app = app;
    }

    List<Home> write(Database database, Connection into, int wanted) throws SQLException {
        var subdistricts = new HashMap<String, List<String>>();
        for (var row : database.rows("select parent_id, id from reference.region where level = 3 order by id")) {
            subdistricts.computeIfAbsent(row[0], d -> new ArrayList<>()).add(row[1]);
        }
        var homes = new ArrayList<Home>();
        var progress = new Progress("homes", wanted);
        try (var copy = new Database.Copy(into, "institution.institution", """
                id, version, district, profile_name, profile_kind, profile_legal_form, profile_head, place_address, place_region,
                capacity_places, registration_status, registration_number, registration_since, registration_until""")) {
            for (var share : shares(wanted, subdistricts).entrySet()) {
                for (int i = 0; i < share.getValue(); i++) {
                    var home = new Home(id(), share.getKey(), KINDS[dice.nextInt(KINDS.length)]);
                    homes.add(home);
                    write(copy, home, subdistricts.get(home.district()));
                    progress.at(homes.size());
                }
            }
        }
        progress.done();
        return homes;
    }

    private void write(Database.Copy copy, Home home, List<String> subdistricts) throws SQLException {
        var status = STATUS[dice.nextInt(STATUS.length)];
        boolean numbered = status.equals("TERDAFTAR") || status.equals("KEDALUWARSA");
        var name = (home.kind().equals("LANJUT_USIA")
                        ? "Panti Wredha "
                        : home.kind().equals("ANAK") ? "Panti Asuhan " : "LKS ")
                + SAINTS[dice.nextInt(SAINTS.length)] + " " + (1 + dice.nextInt(99));
        copy.row(
                home.id(),
                0,
                home.district(),
                name,
                home.kind(),
                "YAYASAN",
                "Kepala " + name,
                "Jalan Melati No. " + (1 + dice.nextInt(300)),
                subdistricts.get(dice.nextInt(subdistricts.size())),
                12 + dice.nextInt(48),
                status,
                numbered ? "466/" + dice.nextInt(9999) : null,
                numbered ? "2021-03-01" : null,
                numbered ? (status.equals("TERDAFTAR") ? "2028-03-01" : "2024-03-01") : null);
    }

    /** Largest remainders; every regency has at least one home. */
    private Map<String, Integer> shares(int wanted, Map<String, ?> known) {
        var people = new HashMap<String, Long>();
        for (var line : app.lines("reference/region_population.csv")) {
            var cells = line.split(",");
            if (cells[0].length() == 5 && known.containsKey(cells[0])) people.put(cells[0], Long.parseLong(cells[4]));
        }
        double all = people.values().stream().mapToLong(Long::longValue).sum();
        var shares = new HashMap<String, Integer>();
        int left = wanted;
        for (var regency : people.entrySet()) {
            int whole = (int) (wanted * regency.getValue() / all);
            shares.put(regency.getKey(), whole);
            left -= whole;
        }
        var byRemainder = people.keySet().stream()
                .sorted(Comparator.comparingDouble(d -> -(wanted * people.get(d) / all) % 1))
                .toList();
        for (int i = 0; i < left; i++) shares.merge(byRemainder.get(i % byRemainder.size()), 1, Integer::sum);
        return new java.util.TreeMap<>(shares);
    }

    /** Like the application's own: time first, so that they lie together in an index. */
    UUID id() {
        return id(dice, 1_700_000_000_000L + dice.nextInt(2_000_000_000));
    }

    static UUID id(SplittableRandom dice, long millis) {
        return new UUID(
                millis << 16 | 0x7000 | dice.nextInt(0x1000),
                dice.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
