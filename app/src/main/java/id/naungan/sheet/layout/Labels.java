package id.naungan.sheet.layout;

import id.naungan.sheet.value.Typos;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Headings brought to one spelling: "Tmpt/Tgl. Lahir" becomes "tempat tanggal lahir". */
public final class Labels {

    private static final int LONGEST_LABEL = 120;

    private final Map<String, String> spellings;
    private final Set<String> vocabulary;

    /** Each of `spellings` is a word (with _ between its parts) followed by the ways it is shortened; `vocabulary` forgives typos. */
    public Labels(List<String> spellings, Set<String> vocabulary) {
        this.spellings = known(spellings);
        this.vocabulary = Set.copyOf(vocabulary);
    }

    private static Map<String, String> known(List<String> table) {
        var words = new HashMap<String, String>();
        for (var row : table) {
            var spellings = row.split(" ");
            for (int i = 1; i < spellings.length; i++) {
                words.put(spellings[i], spellings[0].replace('_', ' '));
            }
        }
        return Map.copyOf(words);
    }

    String normal(String label) {
        var cut = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
        var plain = Normalizer.normalize(cut, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’'`]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        plain = switch (plain) {
            case "t t l" -> "ttl";
            case "n i k" -> "nik";
            default -> plain;
        };
        var words = new ArrayList<String>();
        for (var word : plain.split(" ")) {
            words.add(word(word, words.isEmpty() ? "" : words.getLast()));
        }
        return String.join(" ", words).replace("desa kelurahan", "desa").strip();
    }

    private String word(String word, String before) {
        if (word.equals("kel")) {
            return before.endsWith("jenis") ? "kelamin" : "kelurahan";
        }
        var known = spellings.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < 5 || vocabulary.contains(word)) {
            return word;
        }
        var near = Typos.nearest(word, vocabulary, 1);
        return near == null || near.length() < 5 ? word : near;
    }
}
