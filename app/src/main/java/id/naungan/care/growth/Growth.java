package id.naungan.care.growth;

import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a child of a sex and day of birth. Ages are days over 30.4375, as WHO counts them; below 731 days a standing height
 * is read as a length 0.7 cm longer, from then on a length as a height 0.7 cm shorter.
 */
public record Growth(Sex sex, LocalDate born) {

    static final double DAYS_OF_MONTH = 30.4375;
    private static final int TWO_YEARS = 731;
    private static final double LYING_LONGER = 0.7;

    /** Age in months as WHO counts them. */
    public double months(LocalDate on) {
        return ChronoUnit.DAYS.between(born, on) / DAYS_OF_MONTH;
    }

    /** Length or height as the reference of that age wants it. */
    double size(Measurement measured, double height) {
        boolean infant = ChronoUnit.DAYS.between(born, measured.day()) < TWO_YEARS;
        if (infant && measured.posture() == Posture.BERDIRI) return height + LYING_LONGER;
        if (!infant && measured.posture() == Posture.BERBARING) return height - LYING_LONGER;
        return height;
    }

    /** Every score that can be told from a measurement. */
    public Map<Index, Double> scores(Measurement measured) {
        var scores = new EnumMap<Index, Double>(Index.class);
        for (var index : Index.values()) score(index, measured).ifPresent(z -> scores.put(index, z));
        return scores;
    }

    /** Body mass index with the size the reference wants; nothing unless both were measured. */
    public @Nullable Double bmi(Measurement measured) {
        if (measured.weight() == null || measured.height() == null) return null;
        double metres = size(measured, measured.height().doubleValue()) / 100;
        return measured.weight().doubleValue() / (metres * metres);
    }

    Optional<Double> score(Index index, Measurement measured) {
        var value = value(index, measured);
        if (value == null) return Optional.empty();
        return reference(index, measured)
                .map(lms -> index == Index.HEIGHT_FOR_AGE ? lms.z(value) : lms.restricted(value))
                .map(z -> Math.round(z * 100) / 100.0);
    }

    private @Nullable Double value(Index index, Measurement measured) {
        var weight = measured.weight();
        var height = measured.height();
        return switch (index) {
            case WEIGHT_FOR_AGE -> weight == null ? null : weight.doubleValue();
            case HEIGHT_FOR_AGE -> height == null ? null : size(measured, height.doubleValue());
            case BMI_FOR_AGE -> bmi(measured);
            case WEIGHT_FOR_HEIGHT -> height == null || weight == null ? null : weight.doubleValue();
        };
    }

    private Optional<Lms> reference(Index index, Measurement measured) {
        double months = months(measured.day());
        if (months < 0) return Optional.empty();
        if (index != Index.WEIGHT_FOR_HEIGHT) return ofAge(index, sex, months);
        if (measured.height() == null || months >= 60) return Optional.empty();
        double size = size(measured, measured.height().doubleValue());
        boolean infant = ChronoUnit.DAYS.between(born, measured.day()) < TWO_YEARS;
        return ofSize(sex, infant ? size : size + LYING_LONGER);
    }

    /** The reference of an index at an age in months. */
    static Optional<Lms> ofAge(Index index, Sex sex, double months) {
        boolean infant = months < TWO_YEARS / DAYS_OF_MONTH;
        return switch (index) {
            case WEIGHT_FOR_AGE -> WhoTables.at(months < 60 ? "wfa" : "wfa07", sex, months);
            case HEIGHT_FOR_AGE ->
                WhoTables.at(infant ? "lfa" : months < 60 ? "hfa" : "hfa07", sex, near(months, infant));
            case BMI_FOR_AGE ->
                WhoTables.at(infant ? "blfa" : months < 60 ? "bfa" : "bfa07", sex, near(months, infant));
            case WEIGHT_FOR_HEIGHT -> Optional.empty();
        };
    }

    /** Weight for a length; WHO's table for heights is the same one moved by 0.7 cm. */
    private static Optional<Lms> ofSize(Sex sex, double length) {
        return length <= 65.7 ? WhoTables.at("wfl", sex, length) : WhoTables.at("wfh", sex, length - LYING_LONGER);
    }

    /** The tables for lying children end at 24 months, a hair before the 731st day. */
    private static double near(double months, boolean infant) {
        return infant ? Math.min(months, 24) : months < 24 ? 24 : months;
    }
}
