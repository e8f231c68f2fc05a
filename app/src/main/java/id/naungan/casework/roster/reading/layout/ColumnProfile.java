package id.naungan.casework.roster.reading.layout;

import id.naungan.casework.roster.reading.value.Age;
import id.naungan.casework.roster.reading.value.PlaceAndDate;
import id.naungan.casework.roster.reading.value.Sex;
import id.naungan.casework.roster.reading.value.StatusWords;
import id.naungan.casework.roster.reading.value.Tick;
import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.value.DateRead;
import id.naungan.sheet.value.Dates;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the cells of a column look like: of the filled ones, how many have which shape. */
record ColumnProfile(int filled, Map<Shape, Integer> shapes) {

    enum Shape {
        ID_NUMBER,
        DATE,
        PLACE_AND_DATE,
        SEX,
        TICK,
        STATUS,
        RELIGION,
        EDUCATION,
        AGE,
        NAME,
        PAIR,
        DIGITS
    }

    private static final int SAMPLE = 200;

    /** Only the century of two-digit years depends on the day, and a profile does not look at years. */
    private static final Dates DATES = new Dates(LocalDate.of(2099, 12, 31), false);

    private static final Pattern ID_NUMBER = Pattern.compile("\\d{15,17}|\\d([.,]\\d+)?[eE]\\+1[45]");
    private static final Pattern RELIGION = Pattern.compile(
            "(?i)islam|kristen|protestan|katolik|katholik|hindu|buddha|budha|konghucu|khonghucu|kaharingan");
    private static final Pattern EDUCATION = Pattern.compile(
            "(?i)(tk|paud|kb|ra|sd|mi|smp|mts|sma|smk|ma|man|slb|sdlb|slta|sltp|kuliah|s1|d3|paket [abc]|"
                    + "(belum|tidak|putus|blm|tdk) sekolah|pra ?sekolah)(\\W*(kelas|kls|sederajat)?\\W*([ivx]{1,4}|\\d{1,2})?)?\\.?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}'’`.\\- ,()]{3,80}");

    static ColumnProfile of(List<Line> body, int column) {
        var shapes = new EnumMap<Shape, Integer>(Shape.class);
        int filled = 0;
        for (var line : body.subList(0, Math.min(body.size(), SAMPLE))) {
            var cell = line.at(column);
            if (!cell.blank()) {
                filled++;
                count(cell, shapes);
            }
        }
        return new ColumnProfile(filled, shapes);
    }

    double share(Shape shape) {
        return filled == 0 ? 0 : (double) shapes.getOrDefault(shape, 0) / filled;
    }

    boolean empty() {
        return filled == 0;
    }

    private static void count(Cell cell, Map<Shape, Integer> shapes) {
        var text = cell.shown();
        if (text.length() > SAMPLE) {
            return;
        }
        boolean digits = text.chars().anyMatch(Character::isDigit);
        mark(shapes, Shape.DIGITS, digits);
        mark(
                shapes,
                Shape.ID_NUMBER,
                ID_NUMBER.matcher(text.replaceAll("[\\s'.\\-]", "")).matches());
        boolean date = cell.date() != null || cell.number() == null && DATES.readText(text) instanceof DateRead.Found;
        mark(shapes, Shape.DATE, date);
        mark(shapes, Shape.PLACE_AND_DATE, digits && !date && placeAndDate(text));
        mark(shapes, Shape.SEX, Sex.of(text) != null);
        mark(shapes, Shape.TICK, Tick.of(cell) != Tick.UNCLEAR);
        mark(shapes, Shape.STATUS, text.length() > 2 && StatusWords.of(text).understood());
        mark(shapes, Shape.RELIGION, RELIGION.matcher(text).matches());
        mark(shapes, Shape.EDUCATION, EDUCATION.matcher(text).matches());
        mark(shapes, Shape.AGE, text.length() <= 12 && Age.of(cell) != null);
        mark(shapes, Shape.NAME, NAME.matcher(text).matches());
        mark(shapes, Shape.PAIR, text.matches("[^/&]{0,80}[/&][^/&]{0,80}") && !digits);
    }

    private static boolean placeAndDate(String text) {
        var split = PlaceAndDate.split(text, DATES);
        return split.place() != null && !(split.date() instanceof DateRead.NotADate);
    }

    private static void mark(Map<Shape, Integer> shapes, Shape shape, boolean has) {
        if (has) {
            shapes.merge(shape, 1, Integer::sum);
        }
    }
}
