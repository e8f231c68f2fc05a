package id.naungan.spm.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * How attainment is counted (handbook §4.3), one edition: the share of served persons and the quality of what they got, each with its
 * weight, and the categories by their lower bounds.
 */
public record Formula(
        UUID id,
        int edition,
        BigDecimal weightServed,
        BigDecimal weightQuality,
        int servedLeast,
        String normId,
        LocalDate since,
        String why,
        String writtenByName,
        List<Category> categories) {

    /** One category and the attainment it begins at. */
    public record Category(String label, String labelEn, BigDecimal least) {

        public String label(Locale locale) {
            return locale.getLanguage().equals("en") ? labelEn : label;
        }
    }

    public Formula {
        categories = categories.stream()
                .sorted(Comparator.comparing(Category::least).reversed())
                .toList();
    }

    /** The index from both parts, in percent with two decimals. */
    public BigDecimal index(BigDecimal served, BigDecimal quality) {
        return weightServed
                .multiply(served)
                .add(weightQuality.multiply(quality))
                .setScale(2, RoundingMode.HALF_UP);
    }

    public Category category(BigDecimal index) {
        return categories.stream()
                .filter(c -> index.compareTo(c.least()) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
