package id.naungan.linkage.report;

import id.naungan.linkage.compare.Measure;
import id.naungan.linkage.compare.Scale;
import id.naungan.linkage.model.Comparison;

/** Names of levels: the key of their words in the message files. */
public final class Levels {
    private static final String[] FITS = {
        "same",
        "same-words",
        "spelling",
        "typo",
        "ending-slip",
        "ending",
        "words-missing",
        "initials",
        "slips",
        "first-word",
        "other-word"
    };
    private static final String[] UNFIT = {"alike", "call-name", "different"};
    private static final int RARITIES = 4;

    private Levels() {}

    /** What a level says, and how rare what fits is. */
    static String words(Speech speech, Comparison c, int level) {
        int rarity = rarity(c.measure(), level);
        return graded(speech, c, level) + (rarity < 0 ? "" : " (" + speech.say("rarity." + rarity) + ")");
    }

    private static String graded(Speech speech, Comparison c, int level) {
        String key = key(c.measure(), level);
        if (!key.endsWith(".bound")) {
            return speech.say(key);
        }
        Scale scale = c.scale();
        int same = c.measure().grading() == Measure.Grading.COUNT
                ? 0
                : c.measure().grading() == Measure.Grading.GAP ? 1 : RARITIES;
        if (level > same + scale.bounds().size()) {
            return speech.say(c.measure().grading() == Measure.Grading.COUNT ? "level.shared.none" : "level.text.4");
        }
        double bound = scale.bounds().get(level - same - 1);
        boolean percent = scale.of().equals("relative");
        return speech.say(
                key.substring(0, key.length() - 5) + (scale.of().isEmpty() ? "bound" : scale.of()),
                speech.decimal(percent ? bound * 100 : bound));
    }

    /** The sentence of a level, without how rare the words are; one that ends in {@code bound} depends on the plan. */
    public static String key(Measure measure, int level) {
        if (level == 0) {
            return "level.unknown";
        }
        return switch (measure) {
            case NAME -> "level.name." + name(level);
            case PLACE, TEXT -> "level.text." + (level <= RARITIES ? "same" : level - RARITIES);
            case EXACT -> "level.text." + (level <= RARITIES ? "same" : "4");
            case CLK -> "level.clk." + (level <= RARITIES ? "same" : level - RARITIES);
            default -> scaled(measure, level);
        };
    }

    private static String scaled(Measure measure, int level) {
        int same = switch (measure.grading()) {
            case FIXED -> Integer.MAX_VALUE;
            case COUNT -> 0;
            case GAP -> 1;
            case DISTANCE, LIKENESS -> RARITIES;
        };
        return measure.grading() != Measure.Grading.FIXED && level <= same
                ? "level.text.same"
                : "level." + measure.word() + "." + (level > same ? "bound" : level);
    }

    private static String name(int level) {
        int fit = (level - 1) / RARITIES;
        return fit < FITS.length ? FITS[fit] : UNFIT[(level - 1) % RARITIES];
    }

    /** How rare what fits is, 0 common to 3 rare; -1 where that is not weighed. */
    public static int rarity(Measure measure, int level) {
        boolean graded = measure == Measure.NAME
                ? level > 0 && level <= FITS.length * RARITIES
                : measure.weighsRarity() && level > 0 && level <= RARITIES;
        return graded ? (level - 1) % RARITIES : -1;
    }
}
