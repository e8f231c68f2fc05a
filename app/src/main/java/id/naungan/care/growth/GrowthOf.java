package id.naungan.care.growth;

import id.naungan.care.entry.Entries;
import id.naungan.care.entry.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a person's measurements with their scores, the words of the scores, and the curves. */
@Component
@Transactional(readOnly = true)
public class GrowthOf {

    private final Entries entries;
    private final Measurements measurements;
    private final Bands bands;

    GrowthOf(Entries entries, Measurements measurements, Bands bands) {
        this.entries = entries;
        this.measurements = measurements;
        this.bands = bands;
    }

    /** A score with the code of STATUS_GIZI and the tone of its band, if the regulation names one. */
    public record Score(double z, @Nullable String code, String tone, boolean implausible) {}

    /** One measurement with everything it says. */
    public record Row(
            Entry<Measurement> entry,
            @Nullable Double months,
            @Nullable Double bmi,
            Map<Index, Score> scores) {}

    /** The page; without a known birth there are no scores. */
    public record View(List<Row> rows, List<Curve> curves, boolean known, boolean young) {

        /** Whether the curves count months instead of years. */
        public boolean infant() {
            return latest().filter(row -> row.months() != null && row.months() <= 24)
                    .isPresent();
        }

        public Optional<Row> latest() {
            return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
        }
    }

    /** Newest first. */
    public View of(UUID client) {
        var growth = measurements.growth(client).orElse(null);
        var all = entries.of(measurements, client);
        var words = bands.all();
        var rows = new ArrayList<Row>();
        for (var entry : all) rows.add(row(growth, entry, words));
        Collections.reverse(rows);
        double age = rows.isEmpty() || rows.getFirst().months() == null
                ? 0
                : rows.getFirst().months();
        return new View(rows, growth == null ? List.of() : curves(growth, rows, age), growth != null, age < 60);
    }

    private static Row row(@Nullable Growth growth, Entry<Measurement> entry, List<Bands.Band> bands) {
        if (growth == null) return new Row(entry, null, null, Map.of());
        double months = growth.months(entry.value().day());
        var scores = new EnumMap<Index, Score>(Index.class);
        growth.scores(entry.value()).forEach((index, z) -> {
            var band = Bands.of(bands, index, months, z);
            scores.put(
                    index,
                    new Score(
                            z,
                            band.map(Bands.Band::code).orElse(null),
                            band.map(Bands.Band::tone).orElse(""),
                            index.implausible(z)));
        });
        return new Row(entry, months, growth.bmi(entry.value()), scores);
    }

    private static List<Curve> curves(Growth growth, List<Row> rows, double age) {
        if (rows.isEmpty() || age < 0 || age > 228) return List.of();
        // Two years, five years, or the years of school: the piece of life the latest measurement lies in.
        double from = age <= 60 ? 0 : 60;
        double until = age <= 24 ? 24 : age <= 60 ? 60 : 228;
        var curves = new ArrayList<Curve>();
        for (var index : age <= 60
                ? List.of(Index.WEIGHT_FOR_AGE, Index.HEIGHT_FOR_AGE, Index.BMI_FOR_AGE)
                : List.of(Index.HEIGHT_FOR_AGE, Index.BMI_FOR_AGE)) {
            var points = rows.stream()
                    .filter(row -> row.months() != null && value(index, growth, row) != null)
                    .map(row -> new Curve.Point(row.months(), value(index, growth, row)))
                    .toList();
            curves.add(Curve.of(index, growth.sex(), points, from, until));
        }
        return curves;
    }

    private static @Nullable Double value(Index index, Growth growth, Row row) {
        var measured = row.entry().value();
        return switch (index) {
            case WEIGHT_FOR_AGE ->
                measured.weight() == null ? null : measured.weight().doubleValue();
            case HEIGHT_FOR_AGE ->
                measured.height() == null
                        ? null
                        : growth.size(measured, measured.height().doubleValue());
            case BMI_FOR_AGE, WEIGHT_FOR_HEIGHT -> row.bmi();
        };
    }
}
