package id.naungan.institution.intake.reading;

import static id.naungan.institution.intake.reading.IntakeField.*;

import id.naungan.sheet.layout.ColumnMapping;
import id.naungan.sheet.layout.Confidence;
import id.naungan.sheet.layout.Heading;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.Table;
import id.naungan.sheet.layout.Vocabulary.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Guesses what each column means by its heading; cells that plainly contradict it make the guess unsure. */
final class IntakeGuess {

    private static final double SURE = 0.9;
    private static final double HALF = 0.5;
    private static final int SAMPLE = 200;

    private record Candidate(int column, Match<IntakeField> match) {}

    private final Table table;
    private final IntakeField[] fields;
    private final Confidence[] confidences;
    private final Set<IntakeField> taken = EnumSet.noneOf(IntakeField.class);

    private IntakeGuess(Table table) {
        this.table = table;
        this.fields = new IntakeField[table.labels().size()];
        this.confidences = new Confidence[fields.length];
        Arrays.fill(fields, IGNORED);
        Arrays.fill(confidences, Confidence.UNSURE);
    }

    static SheetMapping<IntakeField> of(Table table, boolean included) {
        var guess = new IntakeGuess(table);
        guess.byHeading();
        var columns = new ArrayList<ColumnMapping<IntakeField>>();
        for (int column = 0; column < guess.fields.length; column++) {
            columns.add(new ColumnMapping<>(
                    column, table.labels().get(column), guess.fields[column], guess.confidences[column]));
        }
        return new SheetMapping<>(table.name(), table.fingerprint(), included, columns);
    }

    private void byHeading() {
        var candidates = new ArrayList<Candidate>();
        for (int column = 0; column < fields.length; column++) {
            var match = Heading.of(table.labels().get(column)).match(IntakeWords.WORDS);
            if (match != null) candidates.add(new Candidate(column, match));
        }
        candidates.sort(Comparator.comparingDouble(
                        (Candidate candidate) -> candidate.match().strength())
                .reversed()
                .thenComparing(Candidate::column));
        candidates.forEach(this::settle);
    }

    private void settle(Candidate candidate) {
        var field = candidate.match().field();
        boolean free = field == IGNORED || field.repeatable() || taken.add(field);
        if (!free && field == NAME && bodies(candidate.column()) && taken.add(BODY)) {
            field = BODY;
        } else if (!free) {
            return;
        }
        fields[candidate.column()] = field;
        boolean sure = candidate.match().strength() >= SURE;
        confidences[candidate.column()] =
                !agrees(field, candidate.column()) ? Confidence.UNSURE : sure ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    /** Beside the home's own name stands the foundation's that runs it. */
    private boolean bodies(int column) {
        return IntakeWords.WORDS.normal(table.labels().get(column)).matches(".*\\b(yayasan|lembaga|organisasi)\\b.*");
    }

    private boolean agrees(IntakeField field, int column) {
        if (texts(column).isEmpty()) return true;
        return switch (field) {
            case RESIDENTS, RESIDENTS_MALE, RESIDENTS_FEMALE, CAPACITY, PHONE, FOUNDED, LATITUDE, LONGITUDE ->
                digits(column) >= HALF;
            case SINCE, UNTIL -> digits(column) >= 0.3;
            case NAME, HEAD -> digits(column) < HALF;
            default -> true;
        };
    }

    /** Of the filled cells, how many hold a digit. */
    private double digits(int column) {
        var texts = texts(column);
        return (double) texts.stream()
                        .filter(text -> text.chars().anyMatch(Character::isDigit))
                        .count()
                / texts.size();
    }

    private List<String> texts(int column) {
        return table.body().stream()
                .limit(SAMPLE)
                .map(line -> line.at(column).shown())
                .filter(text -> !text.isBlank() && !text.matches("[-–. ]+"))
                .toList();
    }
}
