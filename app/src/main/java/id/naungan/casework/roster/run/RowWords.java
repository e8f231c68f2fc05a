package id.naungan.casework.roster.run;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Free words of a roster as codes of the reference tables; what is not understood stays text. */
final class RowWords {

    private static final Map<Pattern, String> RELIGIONS = patterns(
            "islam|muslim|moslem", "ISLAM",
            "kato?lik|khatolik|catholic", "KATOLIK",
            "kristen|protestan|christian|prot", "KRISTEN",
            "hindu", "HINDU",
            "budh?a|buddha|budd?ha", "BUDDHA",
            "kh?ong ?h?u ?c(u|hu)", "KHONGHUCU",
            "kepercayaan|kejawen|marapu|kaharingan|parmalim", "KEPERCAYAAN");

    private static final Map<Pattern, String> EDUCATIONS = patterns(
            "putus( sekolah)?|do|drop out", "PUTUS_SEKOLAH",
            "(belum|blm|tidak|tdk|-) ?sekolah|belum|blm", "BELUM_SEKOLAH",
            "slb|sdlb|smplb|smalb", "SLB",
            "paud|tk|ra|kb|tpa|kober", "PAUD",
            "sd|mi|sdn|min|sdit|paket a", "SD",
            "smp|mts|smpn|mtsn|smpit|sltp|paket b", "SMP",
            "sma|smk|ma|sman|smkn|man|slta|stm|smu|paket c", "SMA",
            "d[1-4]|s1|s2|kuliah|universitas|pt|mahasiswa|perguruan tinggi", "PERGURUAN_TINGGI",
            "pesantren|ponpes|pondok", "PESANTREN",
            "tamat|lulus", "TAMAT");

    private static final Pattern ABSENT =
            Pattern.compile("(belum|blm|tidak|tdk|tak|blum)( (ada|punya|memiliki|dibuat))?.*|-+|x|no|nihil|kosong|0");
    private static final Pattern IN_PROGRESS = Pattern.compile(".*\\b(proses|pengurusan|diurus|mengurus)\\b.*");
    private static final Pattern HAS =
            Pattern.compile("(sudah|sdh|ada|punya|ya|v|√|✓|✔|lengkap|asli|fotokopi|fc|copy)( ada)?.*");

    private RowWords() {}

    static @Nullable String religion(@Nullable String text) {
        return code(RELIGIONS, text);
    }

    /** By its first words that mean a level: "SD kelas 6", "Kelas 2 SMP". */
    static @Nullable String education(@Nullable String text) {
        return code(EDUCATIONS, text);
    }

    /** Status of a paper the roster speaks of (STATUS_SURAT). */
    static String paper(String text) {
        var plain = plain(text);
        if (IN_PROGRESS.matcher(plain).matches()) return "PROSES";
        return plain.isEmpty() || ABSENT.matcher(plain).matches() ? "TIDAK_ADA" : "ADA";
    }

    /** The number of a paper, where the cell holds more than that there is one. */
    static @Nullable String number(String text) {
        return paper(text).equals("ADA") && !HAS.matcher(plain(text)).matches() && text.matches(".*\\d.*")
                ? text
                : null;
    }

    private static @Nullable String code(Map<Pattern, String> codes, @Nullable String text) {
        if (text == null) return null;
        var plain = plain(text);
        return codes.entrySet().stream()
                .filter(code -> code.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[.,;:/()]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Map<Pattern, String> patterns(String... pairs) {
        var patterns = new LinkedHashMap<Pattern, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            patterns.put(Pattern.compile("(?<![a-z])(" + pairs[i] + ")(?![a-z])"), pairs[i + 1]);
        }
        return patterns;
    }
}
