package id.naungan.linkage.report;

import id.naungan.linkage.compare.Measure;

/** Names of levels: the key of their words in the message files. */
public final class Levels {
    private static final String[] FITS = {
        "same", "same-words", "spelling", "typo", "ending", "words-missing", "initials", "first-word", "other-word"
    };
    private static final int RARITIES = 4;

    private Levels() {}

    /** What a level says, without how rare the words are. */
    public static String key(Measure measure, int level) {
        if (level == 0) {
            return "level.unknown";
        }
        return switch (measure) {
            case NAME -> "level.name." + name(level);
            case PLACE, TEXT -> "level.text." + (level <= RARITIES ? "same" : level - RARITIES);
            case EXACT -> "level.text." + (level <= RARITIES ? "same" : "4");
            case CLK -> "level.clk." + (level <= RARITIES ? "same" : level - RARITIES);
            default -> "level." + measure.name().toLowerCase(java.util.Locale.ROOT) + "." + level;
        };
    }

    private static String name(int level) {
        int fit = (level - 1) / RARITIES;
        return fit < FITS.length ? FITS[fit] : (level - 1) % RARITIES == 0 ? "alike" : "different";
    }

    /** How rare what fits is, 0 common to 3 rare; -1 where that is not weighed. */
    public static int rarity(Measure measure, int level) {
        boolean graded = measure == Measure.NAME
                ? level > 0 && level <= FITS.length * RARITIES
                : measure.weighsRarity() && level > 0 && level <= RARITIES;
        return graded ? (level - 1) % RARITIES : -1;
    }
}
