package id.naungan.story;

import static id.naungan.incident.domain.ClockKind.*;

import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.StepKind;
import id.naungan.story.ToldIncident.Blamed;
import id.naungan.story.ToldIncident.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The incidents of the last six months in the homes of the story: some handled well, some late, one around an accused head. */
final class IncidentCast {

    private static final Map<ClockKind, Double> IN_TIME =
            Map.of(AMAN, 0.5, VERIFIKASI, 18.0, POLISI, 20.0, KELUARGA, 8.0, PEMULIHAN, 120.0, TANPA_TINDAKAN, 5.0);

    private IncidentCast() {}

    static List<ToldIncident> all() {
        return List.of(
                new ToldIncident(
                        "harapan",
                        Set.of("PERUNDUNGAN"),
                        160,
                        16,
                        1,
                        "RUANG_BERSAMA",
                        "Budi Santoso",
                        new Blamed(null, "Ahmad Fadli", "ANAK_LAIN"),
                        "pengasuh",
                        "Diejek dan didorong sepulang sekolah karena seragamnya robek.",
                        IN_TIME,
                        closed(40 * 24),
                        "DIPERBAIKI",
                        true),
                new ToldIncident(
                        "harapan",
                        Set.of("KECELAKAAN"),
                        131,
                        15,
                        0.2,
                        "HALAMAN",
                        "Yohanes Lejau",
                        null,
                        "pengasuh",
                        "Jatuh dari pohon mangga, lengan memar. Dibawa ke puskesmas.",
                        IN_TIME,
                        closed(6 * 24),
                        "DIPERBAIKI",
                        true),
                new ToldIncident(
                        "harapan",
                        Set.of("HUKUMAN_FISIK"),
                        96,
                        20,
                        14,
                        "KAMAR",
                        "Rahmat Hidayat",
                        new Blamed(null, "Wawan Setiadi", "PENGASUH"),
                        "peksos",
                        "Disuruh berdiri di luar kamar sampai tengah malam karena terlambat pulang mengaji.",
                        late(VERIFIKASI, 52),
                        closed(30 * 24),
                        "TERBUKTI_DITINDAK",
                        true),
                new ToldIncident(
                        "kasih",
                        Set.of("PERGI"),
                        71,
                        18,
                        2,
                        "LUAR",
                        "Daniel Saputra",
                        null,
                        "pengelola.kasih",
                        "Tidak pulang setelah sekolah. Ditemukan di rumah pamannya malam itu juga.",
                        IN_TIME,
                        closed(9 * 24),
                        "DIPERBAIKI",
                        true),
                new ToldIncident(
                        "wredha",
                        Set.of("KEMATIAN"),
                        41,
                        4,
                        1,
                        "KAMAR",
                        "Mbah Karto",
                        null,
                        "pengelola.wredha",
                        "Meninggal dalam tidur. Dokter puskesmas datang pukul enam pagi.",
                        IN_TIME,
                        handled(),
                        null,
                        true),
                new ToldIncident(
                        "ikhlas",
                        Set.of("MELUKAI_DIRI"),
                        22,
                        22,
                        0.5,
                        "KAMAR_MANDI",
                        "Noor Laila",
                        null,
                        "pengelola.ikhlas",
                        "Goresan di lengan kiri. Sudah ditemani dan diobati.",
                        late(PEMULIHAN, 9 * 24),
                        handled(),
                        null,
                        true),
                new ToldIncident(
                        "harapan",
                        Set.of("FISIK"),
                        13,
                        21,
                        10,
                        "KAMAR",
                        "Muhammad Rizky",
                        new Blamed(null, "Wawan Setiadi", "PENGASUH"),
                        "pengasuh",
                        "Ditampar di kamar karena lampu belum dimatikan. Pipi kiri bengkak.",
                        unmet(POLISI, PEMULIHAN),
                        handled(),
                        null,
                        true),
                new ToldIncident(
                        "cahaya",
                        Set.of("SEKSUAL"),
                        9,
                        13,
                        20,
                        "LUAR",
                        "Nurul Huda",
                        new Blamed(null, "Orang yang sering datang mengantar beras", "ORANG_LUAR"),
                        null,
                        "Disampaikan tetangga: anak itu menangis dan tidak mau lagi menerima tamu.",
                        unmet(POLISI, BATAS_POLISI, PEMULIHAN),
                        steps(StepKind.PEMILAHAN, 6, StepKind.PENGAMANAN, 7),
                        null,
                        true),
                new ToldIncident(
                        "kasih",
                        Set.of("PENELANTARAN"),
                        5,
                        7,
                        30,
                        "RUANG_BERSAMA",
                        "Elisabet Ding",
                        new Blamed("pengelola.kasih", null, "PENGURUS"),
                        null,
                        "Sudah tiga hari hanya makan nasi dan garam, sementara bantuan beras dijual.",
                        unmet(PEMULIHAN),
                        steps(StepKind.PEMILAHAN, 5, StepKind.VERIFIKASI, 22),
                        null,
                        true),
                new ToldIncident(
                        "mandiri",
                        Set.of("PSIKIS"),
                        2,
                        11,
                        3,
                        "RUANG_BERSAMA",
                        "Slamet Riyadi",
                        new Blamed(null, "Instruktur pijat", "RELAWAN"),
                        "peksos.mandiri",
                        "Dihina di depan teman-temannya karena salah langkah.",
                        unmet(VERIFIKASI, PEMULIHAN),
                        steps(StepKind.PEMILAHAN, 9),
                        null,
                        true),
                new ToldIncident(
                        "pulih",
                        Set.of("SAKIT"),
                        1,
                        19,
                        0.5,
                        "KAMAR",
                        "Eko Prasetyo",
                        null,
                        "peksos.pulih",
                        "Demam tinggi dan menggigil. Dibawa ke IGD.",
                        unmet(VERIFIKASI, KELUARGA, TANPA_TINDAKAN),
                        List.of(),
                        null,
                        false),
                new ToldIncident(
                        "harapan",
                        Set.of("PERUNDUNGAN", "DARING"),
                        0,
                        0,
                        0,
                        "DARING",
                        "Aisyah Putri",
                        null,
                        "pengasuh",
                        "Fotonya disebar di grup kelas dengan kata-kata kasar.",
                        Map.of(),
                        List.of(),
                        null,
                        false));
    }

    private static List<Done> steps(Object... kindsAndHours) {
        var steps = new ArrayList<Done>();
        for (int i = 0; i < kindsAndHours.length; i += 2)
            steps.add(new Done((StepKind) kindsAndHours[i], ((Number) kindsAndHours[i + 1]).doubleValue()));
        return steps;
    }

    private static List<Done> handled() {
        return steps(
                StepKind.PEMILAHAN,
                3,
                StepKind.PENGAMANAN,
                4,
                StepKind.KELUARGA,
                8,
                StepKind.VERIFIKASI,
                18,
                StepKind.PEMERIKSAAN,
                40);
    }

    private static List<Done> closed(double hours) {
        var steps = new ArrayList<>(handled());
        steps.add(new Done(StepKind.PENUTUPAN, hours));
        return steps;
    }

    private static Map<ClockKind, Double> late(ClockKind kind, double hours) {
        var met = new java.util.EnumMap<>(IN_TIME);
        met.put(kind, hours);
        return met;
    }

    private static Map<ClockKind, Double> unmet(ClockKind... kinds) {
        var met = new java.util.EnumMap<>(IN_TIME);
        for (var kind : kinds) met.remove(kind);
        return met;
    }
}
