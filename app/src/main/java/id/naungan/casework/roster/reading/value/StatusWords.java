package id.naungan.casework.roster.reading.value;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Yatim piatu", "YP", "Dhuafa": what the status column says; {@code understood} is false for any other text. */
public record StatusWords(@Nullable OrphanStatus orphan, Set<Hardship> hardships) {

    public StatusWords {
        hardships = Set.copyOf(hardships);
    }

    public static StatusWords of(String text) {
        var words =
                " " + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip() + " ";
        words = words.replaceAll(" (non|bukan|tidak) (yatim( piatu)?|piatu) ", " ");
        return new StatusWords(orphan(words), hardships(words));
    }

    public boolean understood() {
        return orphan != null || !hardships.isEmpty();
    }

    private static @Nullable OrphanStatus orphan(String words) {
        boolean father = words.matches(".* (yatim|y|ytm|yatm) .*");
        boolean mother = words.matches(".* (piatu|p|piyatu) .*");
        if (words.matches(".* (yatim ?piatu|yp) .*") || father && mother) {
            return OrphanStatus.YATIM_PIATU;
        }
        if (father) {
            return OrphanStatus.YATIM;
        }
        if (mother) {
            return OrphanStatus.PIATU;
        }
        boolean both = words.matches(".* (lengkap|utuh) .*") || words.matches(".*orang tua .*masih (ada|hidup) .*");
        return both ? OrphanStatus.ORANG_TUA_LENGKAP : null;
    }

    private static Set<Hardship> hardships(String words) {
        var hardships = EnumSet.noneOf(Hardship.class);
        if (words.matches(".* (dhuafa|duafa|dhu afa|du afa|dhuafah|fakir|miskin|tm|d|(tidak|kurang|tdk) mampu) .*")) {
            hardships.add(Hardship.DHUAFA);
        }
        if (words.matches(".* (terlantar|telantar|tertelantar) .*")) {
            hardships.add(Hardship.TERLANTAR);
        }
        return hardships;
    }
}
