package id.naungan.story;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who plays in the story. All people are made up. */
public final class Cast {

    /** Every account of the story has this password; the story is never loaded into an installation that is in use. */
    public static final String PASSWORD = "lindungi-anak-2026";

    /** One home: a short key the tests use, and what the register says. */
    public record Home(
            String key, String name, String kind, String legalForm, String region, String address, int places, String status,
            @Nullable String number, @Nullable String since, @Nullable String until, String head, double latitude, double longitude) {

        String district() {
            return region.substring(0, 5);
        }
    }

    /** One account. `home` is the key of its institution, `region` the code of its office. */
    public record Member(String username, String name, Role role, Reach reach, @Nullable String home, @Nullable String region, String zone) {}

    /** One person in care. */
    public record Person(
            String home, String name, String sex, @Nullable String nik, String nikStatus, String place, @Nullable String born, String precision,
            String mother, @Nullable String father, String orphan, @Nullable String education, String since, String path, String reason,
            String akta, @Nullable String category) {}

    /** One member of a family; `client` is the name of a person in Panti Harapan Bunda. */
    public record Kin(String client, String relation, String name, String alive, @Nullable String occupation, String guardian, @Nullable String barredBasis) {}

    private Cast() {}

    public static List<Kin> kin() {
        return List.of(
                new Kin("Siti Aminah", "IBU", "Nurhaliza", "YA", "Pekerja migran di Tawau", "YA", null),
                new Kin("Siti Aminah", "AYAH", "Suriansyah", "TIDAK", null, "TIDAK", null),
                new Kin("Siti Aminah", "NENEK", "Hj. Rukiyah", "YA", null, "TIDAK", null),
                new Kin("Siti Aminah", "ADIK", "Muhammad Yusuf", "YA", null, "TIDAK", null),
                new Kin("Citra Lestari", "IBU", "Wahyuni", "YA", "Penjahit", "YA", null),
                new Kin("Citra Lestari", "AYAH_TIRI", "Darmawan", "YA", null, "TIDAK", "Penetapan PN Samarinda, dugaan kekerasan di rumah"),
                new Kin("Rahmat Hidayat", "AYAH", "Abdul Kadir", "YA", "Nelayan", "YA", null));
    }

    public static List<Home> homes() {
        return List.of(
                new Home("harapan", "Panti Asuhan Harapan Bunda", "ANAK", "YAYASAN", "64.72.03.1007", "Jl. Pahlawan No. 12", 20, "KEDALUWARSA",
                        "460/STP/2019/012", "2019-05-02", "2024-05-02", "Hj. Nurhayati", -0.4823, 117.1466),
                new Home("kasih", "LKSA Kasih Ibu", "ANAK", "YAYASAN", "64.72.05.1002", "Jl. Sentosa Gg. 3 No. 7", 10, "TERDAFTAR",
                        "460/STP/2024/101", "2024-02-01", "2029-02-01", "Maria Lestari", -0.4711, 117.1622),
                new Home("wredha", "Panti Wredha Sejahtera", "LANJUT_USIA", "PERKUMPULAN", "64.72.01.1001", "Jl. Cipto Mangunkusumo 45", 30, "TERDAFTAR",
                        "460/STP/2023/044", "2023-08-10", "2028-08-10", "dr. Bambang Susilo", -0.5467, 117.1050),
                new Home("cahaya", "Rumah Anak Cahaya", "ANAK", "TIDAK_BERBADAN_HUKUM", "64.02.06.1001", "RT 4, tepi Sungai Mahakam", 6, "BELUM_TERDAFTAR",
                        null, null, null, "Ust. Syahril", -0.4110, 116.9830),
                new Home("ikhlas", "Panti Asuhan Al-Ikhlas", "ANAK", "LEMBAGA_KEAGAMAAN", "63.71.01.1001", "Jl. Kelayan B No. 21", 50, "TERDAFTAR",
                        "460/STP/2022/007", "2022-01-15", "2027-01-15", "H. Gazali Rahman", -3.3390, 114.6010));
    }

    public static List<Member> members() {
        return List.of(
                new Member("pengasuh", "Rina Wati", Role.PENGASUH, Reach.INSTITUTION, "harapan", null, "Asia/Makassar"),
                new Member("pengasuh.asuh", "Dewi Anggraini", Role.PENGASUH, Reach.CLIENTS, "harapan", null, "Asia/Makassar"),
                new Member("pengelola", "Hj. Nurhayati", Role.PENGELOLA, Reach.INSTITUTION, "harapan", null, "Asia/Makassar"),
                new Member("pengelola.kasih", "Maria Lestari", Role.PENGELOLA, Reach.INSTITUTION, "kasih", null, "Asia/Makassar"),
                new Member("pengelola.wredha", "dr. Bambang Susilo", Role.PENGELOLA, Reach.INSTITUTION, "wredha", null, "Asia/Makassar"),
                new Member("pengelola.ikhlas", "H. Gazali Rahman", Role.PENGELOLA, Reach.INSTITUTION, "ikhlas", null, "Asia/Makassar"),
                new Member("peksos", "Andi Pratama, S.Sos.", Role.PEKSOS, Reach.INSTITUTION, "harapan", null, "Asia/Makassar"),
                new Member("supervisor", "Dra. Sri Hartini", Role.SUPERVISOR, Reach.DISTRICT, null, "64.72", "Asia/Makassar"),
                new Member("dinsos", "Fajar Hidayat", Role.DINSOS_KAB, Reach.DISTRICT, null, "64.72", "Asia/Makassar"),
                new Member("dinsos.kukar", "Lisnawati", Role.DINSOS_KAB, Reach.DISTRICT, null, "64.02", "Asia/Makassar"),
                new Member("dinsos.banjarmasin", "Ahmad Fauzi", Role.DINSOS_KAB, Reach.DISTRICT, null, "63.71", "Asia/Makassar"),
                new Member("dinsos.kaltim", "Ir. Yudi Santoso", Role.DINSOS_PROV, Reach.PROVINCE, null, "64", "Asia/Makassar"),
                new Member("dinsos.kalsel", "Noor Hasanah", Role.DINSOS_PROV, Reach.PROVINCE, null, "63", "Asia/Makassar"),
                new Member("kemensos", "Ratna Sari Dewi", Role.KEMENSOS, Reach.NATION, null, null, "Asia/Jakarta"),
                new Member("kpai", "Dian Kusuma", Role.KPAI, Reach.NATION, null, null, "Asia/Jakarta"),
                new Member("auditor", "Hendra Wijaya", Role.AUDITOR, Reach.NATION, null, null, "Asia/Jakarta"),
                new Member("admin", "Administrator", Role.ADMIN, Reach.NATION, null, null, "Asia/Jakarta"));
    }

    public static List<Person> people() {
        return List.of(
                p("harapan", "Siti Aminah", "P", null, "PROSES", "Samarinda", "2018-03-12", "Nurhaliza", null, "YATIM", "SD", "2024-07-01", "KELUARGA", "Ibu bekerja di luar pulau, nenek sakit", "TIDAK_ADA", "PPKS02"),
                p("harapan", "Muhammad Rizky", "L", "6472031204150001", "ADA", "Samarinda", "2015-04-12", "Fatmawati", "Rusdi", "ORANG_TUA_LENGKAP", "SD", "2022-01-10", "KELUARGA", "Akses sekolah dari desa terlalu jauh", "ADA", "PPKS02"),
                p("harapan", "Aisyah Putri", "P", "6472036008120002", "ADA", "Balikpapan", "2012-08-20", "Salmah", "Hamdan", "PIATU", "SMP", "2020-06-15", "KERABAT", "Ayah tidak mampu mengasuh sendiri", "ADA", "PPKS02"),
                p("harapan", "Ahmad Fadli", "L", "6402060901130003", "ADA", "Tenggarong", "2013-01-09", "Rohani", null, "YATIM_PIATU", "SD", "2023-03-20", "DINSOS", "Kedua orang tua meninggal, kerabat belum ditemukan", "PROSES", "PPKS02"),
                p("harapan", "Nur Hidayah", "P", null, "TIDAK_ADA", "Kutai Barat", null, "Mariam", null, "TIDAK_DIKETAHUI", "SD", "2025-11-02", "KEPOLISIAN", "Ditemukan di pelabuhan, keluarga dicari", "TIDAK_ADA", "PPKS06"),
                p("harapan", "Budi Santoso", "L", "6472031702110004", "ADA", "Samarinda", "2011-02-17", "Suminah", "Paijo", "ORANG_TUA_LENGKAP", "SMP", "2021-07-12", "MASYARAKAT", "Orang tua bekerja di perkebunan", "ADA", "PPKS02"),
                p("harapan", "Dayang Sari", "P", "6472034511100005", "ADA", "Samarinda", "2010-11-05", "Halimah", "Basri", "YATIM", "SMA", "2019-07-08", "KELUARGA", "Ibu tidak mampu membiayai sekolah", "ADA", "PPKS02"),
                p("harapan", "Yohanes Lejau", "L", "6411020306140006", "ADA", "Mahakam Ulu", "2014-06-03", "Yuliana", "Markus", "ORANG_TUA_LENGKAP", "SD", "2024-01-08", "SEKOLAH", "Tidak ada sekolah di kampung asal", "ADA", "PPKS26"),
                p("harapan", "Citra Lestari", "P", "6472036501160007", "ADA", "Samarinda", "2016-01-25", "Wahyuni", null, "YATIM", "SD", "2025-02-17", "UPTD_PPA", "Perlu perlindungan dari kekerasan di rumah", "ADA", "PPKS06"),
                p("harapan", "Rahmat Hidayat", "L", "6472030710090008", "ADA", "Bontang", "2009-10-07", "Saodah", "Abdul Kadir", "PIATU", "SMA", "2018-07-16", "KERABAT", "Nenek meninggal, tidak ada pengasuh", "ADA", "PPKS02"),
                p("kasih", "Maria Goreti", "P", "6472055203130009", "ADA", "Samarinda", "2013-03-12", "Agustina", "Petrus", "YATIM", "SD", "2023-08-01", "MASYARAKAT", "Ibu sakit menahun", "ADA", "PPKS02"),
                p("kasih", "Daniel Saputra", "L", "6472050808120010", "ADA", "Samarinda", "2012-08-08", "Ester", null, "YATIM_PIATU", "SMP", "2022-05-05", "DINSOS", "Orang tua meninggal karena kecelakaan", "ADA", "PPKS02"),
                p("kasih", "Elisabet Ding", "P", null, "PROSES", "Kutai Barat", "2017-01-01", "Kristina", "Yosep", "ORANG_TUA_LENGKAP", "SD", "2025-07-14", "KELUARGA", "Orang tua pekerja migran", "PROSES", "PPKS02"),
                p("kasih", "Gabriel Tanjung", "L", "6472052909150011", "ADA", "Samarinda", "2015-09-29", "Veronika", "Stefanus", "PIATU", "SD", "2024-09-02", "KELUARGA", "Ayah di lembaga pemasyarakatan", "ADA", "PPKS02"),
                p("wredha", "Rahmat Basuki", "L", "6472010107480012", "ADA", "Kediri", "1948-07-01", "Tukinem", "Karto", "TIDAK_DIKETAHUI", null, "2023-09-15", "DINSOS", "Hidup sendiri, tidak ada keluarga di Samarinda", "TIDAK_ADA", "PPKS08"),
                p("wredha", "Sutinah", "P", "6472014502500013", "ADA", "Blitar", "1950-02-05", "Ponirah", "Sastro", "TIDAK_DIKETAHUI", null, "2024-03-01", "MASYARAKAT", "Ditelantarkan, dirawat tetangga", "ADA", "PPKS08"),
                p("wredha", "La Ode Hamid", "L", null, "TIDAK_ADA", "Buton", "1945-01-01", "Wa Ode Sia", null, "TIDAK_DIKETAHUI", null, "2025-05-20", "RS", "Selesai dirawat di RS, tidak punya tempat tinggal", "TIDAK_ADA", "PPKS08"),
                p("cahaya", "Andika Pratama", "L", null, "TIDAK_ADA", "Tenggarong", "2016-05-05", "Sarinah", null, "YATIM", "SD", "2025-01-06", "KELUARGA", "Diserahkan ibu untuk mengaji", "TIDAK_ADA", "PPKS02"),
                p("cahaya", "Nurul Huda", "P", "6402064212140014", "ADA", "Tenggarong", "2014-12-02", "Jamilah", "Syamsul", "ORANG_TUA_LENGKAP", "SD", "2024-07-15", "KELUARGA", "Orang tua berladang jauh dari sekolah", "ADA", "PPKS02"),
                p("cahaya", "Ilham Maulana", "L", null, "PROSES", "Loa Kulu", "2013-09-19", "Rabiah", null, "TIDAK_DIKETAHUI", "SD", "2024-07-15", "DATANG_SENDIRI", "Datang bersama teman", "TIDAK_ADA", "PPKS02"),
                p("ikhlas", "Ahmad Zaini", "L", "6371011003120015", "ADA", "Banjarmasin", "2012-03-10", "Mastiah", "Hasan", "YATIM", "SMP", "2021-07-01", "KELUARGA", "Ibu tidak mampu membiayai sekolah", "ADA", "PPKS02"),
                p("ikhlas", "Siti Aminah", "P", "6371014507130016", "ADA", "Banjarmasin", "2013-07-05", "Masniah", "Yusran", "PIATU", "SD", "2022-07-01", "KERABAT", "Ayah merantau", "ADA", "PPKS02"),
                p("ikhlas", "Noor Laila", "P", "6371015411110017", "ADA", "Martapura", "2011-11-14", "Rusmini", null, "YATIM_PIATU", "SMP", "2020-07-01", "MASYARAKAT", "Diasuh nenek yang sudah tua", "PROSES", "PPKS02"));
    }

    private static Person p(
            String home, String name, String sex, @Nullable String nik, String nikStatus, String place, @Nullable String born, String mother,
            @Nullable String father, String orphan, @Nullable String education, String since, String path, String reason, String akta,
            @Nullable String category) {
        var precision = born != null && born.endsWith("-01-01") ? "YEAR" : "DAY";
        return new Person(home, name, sex, nik, nikStatus, place, born, precision, mother, father, orphan, education, since, path, reason, akta, category);
    }
}
