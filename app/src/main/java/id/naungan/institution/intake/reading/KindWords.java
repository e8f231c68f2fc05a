package id.naungan.institution.intake.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words for kinds of homes as codes of JENIS_LKS; the more particular kind comes first. */
final class KindWords {

    private static final Map<String, Pattern> KINDS = kinds(
            "KORBAN_KEKERASAN", "rumah aman|korban|kekerasan|rptc|shelter",
            "LPKS", "lpks|abh|berhadapan dengan hukum|berkonflik",
            "NAPZA", "napza|narkoba|narkotika|ipwl|adiksi|penyalahguna\\w*",
            "DISABILITAS",
                    "disabilitas|difabel|cacat|tuna ?(netra|rungu|grahita|daksa|laras|wicara)|netra|rungu|grahita|odgj|mental|odk|slb",
            "LANJUT_USIA", "lansia|lanjut usia|lanjut umur|lks ?lu|wre?dh?a|werdh?a|jompo|tresna",
            "TAS", "tas|tpa|taman (anak|penitipan|asuh)|penitipan anak|day ?care",
            "TUNA_SOSIAL", "tuna ?sosial|gelandangan|pengemis|gepeng|tuna ?susila|wts|tuna wisma",
            "MULTI", "multi ?layanan|campuran|serba guna",
            "ANAK", "anak|lksa|yatim|piatu|asuhan|balita|remaja");

    private static final Pattern LINKS = Pattern.compile("\\b(dan|serta|atau|and)\\b|[,;/&+]");

    private KindWords() {}

    private static Map<String, Pattern> kinds(String... pairs) {
        var kinds = new LinkedHashMap<String, Pattern>();
        for (int i = 0; i < pairs.length; i += 2) {
            kinds.put(pairs[i], Pattern.compile("(?<![a-z])(" + pairs[i + 1] + ")(?![a-z])"));
        }
        return kinds;
    }

    /** What a column of kinds says; two kinds side by side are a home of several services. */
    static @Nullable String said(@Nullable String text) {
        if (text == null) return null;
        var found = new LinkedHashSet<String>();
        for (var part : LINKS.split(text.toLowerCase(Locale.ROOT))) {
            var kind = first(part);
            if (kind != null) found.add(kind);
        }
        return found.size() > 1 ? several(found) : found.isEmpty() ? null : found.getFirst();
    }

    /** "Anak, disabilitas" are two; "anak terlantar dan balita" are both children. */
    private static String several(Set<String> found) {
        return found.contains("KORBAN_KEKERASAN") ? "KORBAN_KEKERASAN" : "MULTI";
    }

    /** What a name or a heading lets one think: the first kind it speaks of. */
    static @Nullable String meant(@Nullable String text) {
        return text == null ? null : first(text.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String first(String text) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
