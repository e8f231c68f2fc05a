package id.naungan.bench.seed;

import java.util.SplittableRandom;

/** What a caregiver writes about a day: about 300 characters of plain Indonesian. */
public final class Sentences {

    private static final String[] PARTS = {
        "Bangun pagi tepat waktu dan ikut salat subuh bersama teman sekamar.", "Sarapan habis, minum susu satu gelas.",
        "Pulang sekolah bercerita tentang nilai ulangan matematika yang baik.",
                "Mengerjakan pekerjaan rumah dengan bantuan kakak asuh.",
        "Sore hari bermain bola di halaman, lutut kiri lecet sedikit dan sudah dibersihkan.",
                "Tampak lebih pendiam daripada biasanya.",
        "Menelepon ibunya pada sore hari, setelah itu terlihat lega.",
                "Membantu mencuci piring dan merapikan tempat tidur tanpa diminta.",
        "Sedikit batuk sejak semalam, diberi air hangat dan diminta beristirahat.",
                "Belajar mengaji sampai halaman berikutnya.",
        "Berselisih dengan teman tentang mainan, sudah saling memaafkan.",
                "Ikut kegiatan keterampilan menjahit bersama pengurus.",
        "Makan malam bersama, menambah satu kali.", "Tidur pukul sembilan malam sesudah gosok gigi.",
        "Mengeluh pusing pada siang hari, suhu badan normal.", "Senang karena dikunjungi paman dan bibinya."
    };

    private Sentences() {}

    public static String of(SplittableRandom dice) {
        var text = new StringBuilder();
        int wanted = 220 + dice.nextInt(110);
        while (text.length() < wanted) {
            if (!text.isEmpty()) text.append(' ');
            text.append(PARTS[dice.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
