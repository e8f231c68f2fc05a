package id.naungan.sheet.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months as they are written in Indonesia: short, long, old, English, and mistyped. */
final class Months {

    static final List<String> NAMES = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");

    private static final Map<String, Integer> SPELLINGS = spellings();

    private Months() {}

    private static Map<String, Integer> spellings() {
        var spellings = new HashMap<String, Integer>();
        var table = List.of(
                "januari jan january djanuari",
                "februari feb peb pebruari february pebr febr",
                "maret mar mrt march",
                "april apr apl",
                "mei may",
                "juni jun june djuni",
                "juli jul july djuli",
                "agustus agu ags agt agst agust agus aug august agts",
                "september sep sept",
                "oktober okt oct october",
                "november nov nop nopember",
                "desember des dec december");
        for (int month = 1; month <= table.size(); month++) {
            for (var spelling : table.get(month - 1).split(" ")) {
                spellings.put(spelling, month);
            }
        }
        return spellings;
    }

    static @Nullable Integer exact(String word) {
        return SPELLINGS.get(word);
    }

    /** A month mistyped; only long words, since "mai" may be mei or mar. */
    static @Nullable Integer near(String word) {
        if (word.length() < 4) {
            return null;
        }
        var nearest = Typos.nearest(
                word, SPELLINGS.keySet().stream().filter(s -> s.length() >= 4).toList(), 1);
        if (nearest == null && word.length() >= 6) {
            nearest = Typos.nearest(word, NAMES, 2);
        }
        return nearest == null ? null : SPELLINGS.get(nearest);
    }
}
