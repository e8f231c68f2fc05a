package id.naungan.bench.seed;

import id.naungan.bench.AppJar;
import id.naungan.bench.Database;
import id.naungan.bench.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Files of clients, in no order of their homes: a home's files lie scattered, as they do after years. */
final class Clients {

    private static final String[] ORPHAN = {"YATIM", "PIATU", "YATIM_PIATU", "ORANG_TUA_LENGKAP", "ORANG_TUA_LENGKAP"};
    private static final String[] SCHOOL = {"SD", "SD", "SMP", "SMA", "BELUM_SEKOLAH"};

    private final AppJar app;
    private final People people = new People(42);
    private final SplittableRandom dice = new SplittableRandom(11);

    Clients(AppJar app) {
        this.app = app;
    }

    void write(Connection into, List<Homes.Home> homes, int wanted) throws SQLException {
        var sizes = sizes(homes.size());
        var progress = new Progress("clients", wanted);
        try (var copy = new Database.Copy(into, "client.client", """
                id, version, institution_id, district, resident_since, identity_full_name, identity_nickname, identity_sex, identity_nik,
                identity_nik_status, identity_kk, identity_kk_status, identity_religion, identity_citizenship, birth_place, birth_date,
                birth_precision, birth_mother_name, situation_orphan_status, situation_education, search_words, created_at""")) {
            for (int i = 0; i < wanted; i++) {
                // Every home has somebody; the rest spreads by size.
                int at = i < homes.size()
                        ? i
                        : Math.abs(Arrays.binarySearch(sizes, dice.nextDouble() * sizes[sizes.length - 1]) + 1);
                write(copy, homes.get(Math.min(at, homes.size() - 1)));
                progress.at(i);
            }
        }
        progress.done();
    }

    private void write(Database.Copy copy, Homes.Home home) throws SQLException {
        var p = people.of(home.district(), home.kind());
        var since = LocalDate.now().minusDays(30L + dice.nextInt(1800));
        var words = app.searchWords(p.name(), p.nickname(), p.mother()).stream()
                .collect(Collectors.joining("\",\"", "{\"", "\"}"));
        copy.row(
                Homes.id(dice, 1_700_000_000_000L + dice.nextLong(60_000_000_000L)),
                0,
                home.id(),
                home.district(),
                dice.nextDouble() < 0.85 ? since : null,
                p.name(),
                p.nickname(),
                p.sex(),
                p.nik(),
                p.nik() != null ? "ADA" : dice.nextDouble() < 0.2 ? "PROSES" : "TIDAK_ADA",
                p.kk(),
                p.kk() == null ? "TIDAK_ADA" : "ADA",
                dice.nextDouble() < 0.86 ? "ISLAM" : "KRISTEN",
                "WNI",
                "Indonesia",
                p.birth(),
                p.birth() == null ? null : dice.nextDouble() < 0.9 ? "DAY" : "YEAR",
                p.mother(),
                ORPHAN[dice.nextInt(ORPHAN.length)],
                SCHOOL[dice.nextInt(SCHOOL.length)],
                words,
                since + " 08:00:00+07");
    }

    /** Running sums of how large the homes are: most small, a few with a hundred and more. */
    private double[] sizes(int homes) {
        var sums = new double[homes];
        double sum = 0;
        for (int i = 0; i < homes; i++) sums[i] = sum += Math.exp(0.6 * gaussian());
        return sums;
    }

    private double gaussian() {
        return Math.sqrt(-2 * Math.log(1 - dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble());
    }
}
