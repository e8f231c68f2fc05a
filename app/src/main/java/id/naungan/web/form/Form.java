package id.naungan.web.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;

/** A section record as a form: its fields, what stands in them as text, and what is wrong. */
public final class Form<T extends Record> {

    private final Shape shape;
    private final Texts texts;
    private final List<Problem> problems;

    Form(Shape shape, Texts texts, List<Problem> problems) {
        this.shape = shape;
        this.texts = texts;
        this.problems = List.copyOf(problems);
    }

    /** An empty form. */
    public static <T extends Record> Form<T> blank(Class<T> type) {
        return new Form<>(Shape.of(type), Texts.empty(), List.of());
    }

    /** A form filled from an existing value. */
    public static <T extends Record> Form<T> of(T value) {
        var into = new LinkedHashMap<String, List<String>>();
        flatten(value, "", into);
        return new Form<>(Shape.of(value.getClass()), new Texts(into, Map.of()), List.of());
    }

    /** A form with texts that were kept earlier, as they were typed. */
    public static <T extends Record> Form<T> kept(Class<T> type, Map<String, List<String>> texts) {
        return new Form<>(Shape.of(type), new Texts(new LinkedHashMap<>(texts), Map.of()), List.of());
    }

    /** What stands in it, by path, without what is blank: enough to draw it again as it was typed. */
    public Map<String, List<String>> texts() {
        var kept = new LinkedHashMap<String, List<String>>();
        texts.byPath().forEach((path, values) -> {
            if (!values.isEmpty()) kept.put(path, List.copyOf(values));
        });
        return kept;
    }

    /** The same form with one more thing wrong; an empty path means the form as a whole. */
    public Form<T> wrong(String path, String key, Object... args) {
        var more = new ArrayList<>(problems);
        more.add(Problem.of(path, key, args));
        return new Form<>(shape, texts, more);
    }

    /** The same form with a text already standing in a field. */
    public Form<T> prefilled(String path, Object value) {
        return new Form<>(shape, texts.with(path, List.of(Reading.write(value))), problems);
    }

    @SuppressWarnings("unchecked")
    Class<T> type() {
        return (Class<T>) shape.type();
    }

    /** Prefix of its message keys. */
    public String prefix() {
        return shape.prefix();
    }

    /** Everything that is wrong, in the order of the form. */
    public List<Problem> problems() {
        var order = all(items()).map(Item::path).toList();
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> order.indexOf(problem.path())))
                .toList();
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Whether a file is asked for, which decides how the browser sends the form. */
    public boolean hasFiles() {
        return leaves(items()).anyMatch(field -> field.kind() == Kind.FILE);
    }

    /** The form as it is laid out. */
    public List<Item> items() {
        return items(shape, "");
    }

    /** One part by its path, if the form has it. */
    public Optional<Item> find(String path) {
        return all(items()).filter(item -> item.path().equals(path)).findFirst();
    }

    /** One part by its path, such as {@code birth} or {@code birth.place}. */
    public Item item(String path) {
        return find(path).orElseThrow(() -> new NoSuchElementException(path + " in " + shape.type()));
    }

    /** One field by its path. */
    public Field field(String path) {
        return (Field) item(path);
    }

    /** The element to jump to for a problem, or an empty text for the form as a whole. */
    public String idOf(Problem problem) {
        return find(problem.path()).map(Item::id).orElse("");
    }

    private List<Item> items(Shape of, String prefix) {
        return of.parts().stream().map(part -> item(part, prefix)).toList();
    }

    private Item item(Shape.Part part, String prefix) {
        var path = prefix + part.name();
        return switch (part) {
            case Shape.Asked asked ->
                new Field(path, asked, texts.at(path), texts.search(path), at(path), later(asked, path));
            case Shape.Nested nested ->
                new Section(path, nested.labelKey(), 0, items(Shape.of(nested.type()), path + "."), at(path));
            case Shape.Repeated repeated -> new Rows(path, repeated.labelKey(), rows(repeated, path), at(path));
        };
    }

    private boolean later(Shape.Asked asked, String path) {
        var when = asked.marks().shownWhen();
        var prefix = path.substring(0, path.length() - asked.name().length());
        return when != null && !Texts.shown(when, prefix, texts::at);
    }

    /** A list without rows shows one to fill in; rows left blank are not taken. */
    private List<Section> rows(Shape.Repeated repeated, String path) {
        var rows = new ArrayList<Section>();
        for (var number = 0; number < Math.max(1, texts.rows(path)); number++) {
            var row = path + "[" + number + "]";
            rows.add(new Section(
                    row,
                    repeated.labelKey() + ".row",
                    number + 1,
                    items(Shape.of(repeated.type()), row + "."),
                    at(row)));
        }
        return rows;
    }

    private List<Problem> at(String path) {
        return problems.stream().filter(problem -> problem.path().equals(path)).toList();
    }

    private static Stream<Item> all(List<? extends Item> items) {
        return items.stream().flatMap(item -> switch (item) {
            case Field field -> Stream.of(field);
            case Section section -> Stream.concat(Stream.of(section), all(section.items()));
            case Rows rows -> Stream.concat(Stream.of(rows), all(rows.rows()));
        });
    }

    private static Stream<Field> leaves(List<Item> items) {
        return all(items).filter(Field.class::isInstance).map(Field.class::cast);
    }

    private static void flatten(Record value, String prefix, Map<String, List<String>> into) {
        var parts = Shape.of(value.getClass()).parts();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var path = prefix + part.name();
            switch (Reading.component(value, i)) {
                case null -> into.put(path, List.of());
                case MultipartFile _ -> into.put(path, List.of());
                case Record nested when part instanceof Shape.Nested -> flatten(nested, path + ".", into);
                case List<?> rows
                when part instanceof Shape.Repeated -> {
                    for (var row = 0; row < rows.size(); row++) {
                        flatten((Record) rows.get(row), path + "[" + row + "].", into);
                    }
                }
                case Collection<?> many ->
                    into.put(path, many.stream().map(Reading::write).toList());
                case Object one -> into.put(path, List.of(Reading.write(one)));
            }
        }
    }
}
