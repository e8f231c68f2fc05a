package id.naungan.document.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The number of a letter as offices write it: 012/BA-TERIMA/LKS-PAHB/XI/2026. */
record LetterNumber(int sequence, String code, String home, LocalDate on) {

    private static final String[] MONTHS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    private static final int MOST_INITIALS = 6;

    String text() {
        return "%03d/%s/LKS-%s/%s/%d"
                .formatted(sequence, code, initials(home), MONTHS[on.getMonthValue() - 1], on.getYear());
    }

    /** "Panti Asuhan Harapan Bunda" becomes PAHB. */
    static String initials(String name) {
        var letters = Arrays.stream(name.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .filter(initial -> initial.matches("[A-Z0-9]"))
                .limit(MOST_INITIALS)
                .collect(Collectors.joining());
        return letters.isEmpty() ? "X" : letters;
    }
}
