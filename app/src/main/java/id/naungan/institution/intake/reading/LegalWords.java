package id.naungan.institution.intake.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words for legal forms as codes of BENTUK_HUKUM; what nothing tells is not known yet. */
final class LegalWords {

    static final String UNKNOWN = "TIDAK_DIKETAHUI";

    private static final Map<String, Pattern> FORMS = new LinkedHashMap<>();

    static {
        put(
                "TIDAK_BERBADAN_HUKUM",
                "(belum|tidak|tdk|blm) (ber ?)?(badan )?hukum|(belum|tidak) ada|perorangan|pribadi");
        put("YAYASAN", "yayasan|yys|yay");
        put("PERKUMPULAN", "perkumpulan|perhimpunan");
        put("PEMERINTAH", "pemerintah|upt|uptd|uptd?b?|negeri|dinas sosial|milik daerah");
        put("ORMAS", "ormas|organisasi (kemasyarakatan|masyarakat)");
        put("LEMBAGA_KEAGAMAAN", "keagamaan|pesantren|gereja|masjid|keuskupan");
        put("LKS_ASING", "asing");
    }

    private LegalWords() {}

    private static void put(String code, String words) {
        FORMS.put(code, Pattern.compile("(?<![a-z])(" + words + ")(?![a-z])"));
    }

    /** By the column that says it, else by the foundation's or the home's own name. */
    static String of(@Nullable String said, @Nullable String body, String name) {
        var form = code(said);
        if (form == null && body != null) form = code(body);
        if (form == null && name.toLowerCase(Locale.ROOT).matches("(?s).*\\b(yayasan|yys)\\b.*")) form = "YAYASAN";
        return form == null ? UNKNOWN : form;
    }

    private static @Nullable String code(@Nullable String text) {
        if (text == null) return null;
        var words = text.toLowerCase(Locale.ROOT);
        return FORMS.entrySet().stream()
                .filter(form -> form.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
