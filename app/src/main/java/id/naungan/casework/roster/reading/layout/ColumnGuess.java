package id.naungan.casework.roster.reading.layout;

import static id.naungan.casework.roster.reading.layout.RosterField.*;

import id.naungan.casework.roster.reading.layout.ColumnProfile.Shape;
import id.naungan.sheet.layout.ColumnMapping;
import id.naungan.sheet.layout.Confidence;
import id.naungan.sheet.layout.Heading;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.Table;
import id.naungan.sheet.layout.Vocabulary.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses what each column means: the heading proposes, the content agrees, corrects or, without a heading, proposes itself. */
final class ColumnGuess {

    private static final double SURE = 0.9;
    private static final double MOST = 0.6;
    private static final double HALF = 0.5;

    private record Candidate(int column, RosterField field, double strength, Confidence confidence) {}

    private final Table table;
    private final List<ColumnProfile> profiles = new ArrayList<>();
    private final RosterField[] fields;
    private final Confidence[] confidences;
    private final Set<RosterField> taken = EnumSet.noneOf(RosterField.class);

    private ColumnGuess(Table table) {
        this.table = table;
        int width = table.labels().size();
        fields = new RosterField[width];
        confidences = new Confidence[width];
        for (int column = 0; column < width; column++) {
            profiles.add(ColumnProfile.of(table.body(), column));
            fields[column] = IGNORED;
            confidences[column] = Confidence.UNSURE;
        }
    }

    static SheetMapping<RosterField> of(Table table, boolean included) {
        var guess = new ColumnGuess(table);
        guess.byHeading();
        guess.byContent();
        var columns = new ArrayList<ColumnMapping<RosterField>>();
        for (int column = 0; column < guess.fields.length; column++) {
            columns.add(new ColumnMapping<>(
                    column, table.labels().get(column), guess.fields[column], guess.confidences[column]));
        }
        return new SheetMapping<>(table.name(), table.fingerprint(), included, columns);
    }

    private void byHeading() {
        var candidates = new ArrayList<Candidate>();
        for (int column = 0; column < fields.length; column++) {
            var label = table.labels().get(column);
            var match = Heading.of(label).match(HeaderWords.WORDS);
            if (match != null) {
                candidates.add(weighed(column, match));
            }
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::strength).reversed().thenComparing(Candidate::column));
        for (var candidate : candidates) {
            if (candidate.field() == IGNORED || candidate.field().repeatable() || taken.add(candidate.field())) {
                settle(candidate.column(), candidate.field(), candidate.confidence());
            }
        }
    }

    private Candidate weighed(int column, Match<RosterField> match) {
        var profile = profiles.get(column);
        var field = corrected(match.field(), profile, column);
        boolean agrees = profile.empty() || agrees(field, profile);
        boolean sure = match.strength() >= SURE && field == match.field();
        var confidence = !agrees ? Confidence.UNSURE : sure ? Confidence.CERTAIN : Confidence.LIKELY;
        double strength = match.strength() * (profile.empty() ? 0.4 : agrees ? 1 : HALF);
        return new Candidate(column, field, strength, confidence);
    }

    /** Where the content says plainly that the heading means a neighbour of what it says. */
    private RosterField corrected(RosterField field, ColumnProfile profile, int column) {
        boolean status = profile.share(Shape.STATUS) >= HALF;
        return switch (field) {
            case BIRTH_PLACE, BIRTH_DATE, BIRTH_PLACE_AND_DATE -> birth(field, profile);
            case YATIM_TICK, PIATU_TICK, YATIM_PIATU_TICK, DHUAFA_TICK, TERLANTAR_TICK ->
                status ? ORPHAN_STATUS : field;
            case FEMALE_TICK -> besideOrphanTicks(column) ? PIATU_TICK : field;
            case NOTE ->
                profile.share(Shape.STATUS) >= MOST && !anyHeading(ORPHAN_STATUS) && !anyHeading(YATIM_TICK)
                        ? ORPHAN_STATUS
                        : field;
            case SCHOOL, GRADE -> profile.share(Shape.EDUCATION) >= MOST && !anyHeading(EDUCATION) ? EDUCATION : field;
            case EDUCATION -> profile.share(Shape.AGE) >= MOST ? GRADE : field;
            case SEX -> profile.share(Shape.SEX) < HALF && status ? ORPHAN_STATUS : field;
            default -> field;
        };
    }

    private static RosterField birth(RosterField field, ColumnProfile profile) {
        if (profile.share(Shape.PLACE_AND_DATE) >= HALF) {
            return BIRTH_PLACE_AND_DATE;
        }
        if (profile.share(Shape.DATE) >= MOST) {
            return BIRTH_DATE;
        }
        boolean noDigits = !profile.empty() && profile.share(Shape.DIGITS) < 0.1;
        return noDigits ? BIRTH_PLACE : field;
    }

    /** "P" beside "Y" or "YP" counts children without a mother; alone it counts girls. */
    private boolean besideOrphanTicks(int column) {
        return Set.of("p").contains(HeaderWords.WORDS.normal(table.labels().get(column)))
                && table.labels().stream()
                        .map(HeaderWords.WORDS::normal)
                        .anyMatch(label -> label.matches("y|yp|yatim"));
    }

    private boolean anyHeading(RosterField field) {
        return table.labels().stream()
                .filter(label -> !label.isEmpty())
                .map(label -> HeaderWords.WORDS.match(label))
                .anyMatch(match -> match != null && match.field() == field);
    }

    private static boolean agrees(RosterField field, ColumnProfile profile) {
        return switch (field) {
            case NIK, KK -> profile.share(Shape.DIGITS) >= 0.3;
            case SEX -> profile.share(Shape.SEX) >= HALF;
            case BIRTH_DATE, ADMISSION_DATE -> profile.share(Shape.DIGITS) >= HALF;
            case BIRTH_PLACE_AND_DATE -> profile.share(Shape.PLACE_AND_DATE) + profile.share(Shape.DATE) >= 0.3;
            case AGE -> profile.share(Shape.AGE) >= HALF;
            case NAME, FATHER, MOTHER -> profile.share(Shape.DIGITS) < HALF;
            case MALE_TICK, FEMALE_TICK, YATIM_TICK, PIATU_TICK, YATIM_PIATU_TICK, DHUAFA_TICK, TERLANTAR_TICK ->
                profile.share(Shape.TICK) >= HALF;
            case ORPHAN_STATUS -> profile.share(Shape.STATUS) >= 0.3 || profile.share(Shape.NAME) < HALF;
            default -> true;
        };
    }

    private void byContent() {
        for (int column = 0; column < fields.length; column++) {
            boolean open = fields[column] == IGNORED && confidences[column] == Confidence.UNSURE;
            if (open && !profiles.get(column).empty() && column != table.ordinalColumn()) {
                var field = byShape(column);
                if (field != null && taken.add(field)) {
                    settle(column, field, Confidence.UNSURE);
                }
            }
        }
    }

    private @Nullable RosterField byShape(int column) {
        var profile = profiles.get(column);
        if (profile.share(Shape.ID_NUMBER) >= MOST) {
            return taken.contains(NIK) ? KK : NIK;
        }
        if (profile.share(Shape.PLACE_AND_DATE) >= MOST) {
            return BIRTH_PLACE_AND_DATE;
        }
        if (profile.share(Shape.DATE) >= MOST) {
            return taken.contains(BIRTH_DATE) || taken.contains(BIRTH_PLACE_AND_DATE) ? ADMISSION_DATE : BIRTH_DATE;
        }
        if (profile.share(Shape.SEX) >= MOST) {
            return taken.contains(MALE_TICK) ? null : SEX;
        }
        if (profile.share(Shape.RELIGION) >= MOST) {
            return RELIGION;
        }
        if (profile.share(Shape.STATUS) >= MOST) {
            return ORPHAN_STATUS;
        }
        if (profile.share(Shape.EDUCATION) >= MOST) {
            return EDUCATION;
        }
        boolean bare = table.labels().get(column).isEmpty();
        if (bare && profile.share(Shape.PAIR) >= MOST) {
            return PARENTS;
        }
        return bare && profile.share(Shape.NAME) >= MOST && !taken.contains(NAME) ? NAME : null;
    }

    private void settle(int column, RosterField field, Confidence confidence) {
        fields[column] = field;
        confidences[column] = confidence;
    }
}
