package id.naungan.web.form;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form with what was typed into it, what was searched for beside it, and what is wrong with it; `later`
 * when the answer that makes it appear is not given yet.
 */
public record Field(
        String path, Shape.Asked asked, List<String> values, String search, List<Problem> problems, boolean later)
        implements Item {

    @Override
    public String labelKey() {
        return asked.labelKey();
    }

    /** Key of the hint, if the message file has one. */
    public String hintKey() {
        return asked.labelKey() + ".hint";
    }

    public Kind kind() {
        return asked.kind();
    }

    /** The typed text, or the empty text; a secret is never given back. */
    public String value() {
        return values.isEmpty() || kind() == Kind.SECRET ? "" : values.getFirst();
    }

    /** Whether this choice was made. */
    public boolean has(String choice) {
        return values.contains(choice);
    }

    public boolean wrong() {
        return !problems.isEmpty();
    }

    public boolean required() {
        return asked.required() || (shownWhen() != null && shownWhen().required());
    }

    /** Classes of the question as a whole. */
    public String css() {
        return "field" + (half() ? " half" : "") + (wrong() ? " wrong" : "") + (later ? " later" : "");
    }

    public boolean half() {
        return asked.marks().half();
    }

    public boolean sensitive() {
        return asked.marks().sensitive() || kind() == Kind.SECRET;
    }

    public int most() {
        return asked.most();
    }

    /** Whether the text consists of digits, as the type names say that the law coined: NIK, KK. */
    public boolean digits() {
        var type = asked.element().getSimpleName();
        return type.equals("Nik") || type.equals("Kk") || type.equals("PhoneNumber");
    }

    public boolean many() {
        return asked.many();
    }

    /** Value of the autocomplete attribute; sensitive fields are not filled in by the browser. */
    public @Nullable String autofill() {
        return asked.marks().autofill() != null ? asked.marks().autofill() : sensitive() ? "off" : null;
    }

    public @Nullable String norm() {
        return asked.marks().norm();
    }

    /** Name of the table the choices come from, or null for an enum's own constants. */
    public @Nullable String table() {
        var options = asked.marks().options();
        return options == null ? null : options.value();
    }

    /** The enum whose constants are the choices. */
    public List<Enum<?>> constants() {
        return asked.element().isEnum() ? List.of((Enum<?>[]) asked.element().getEnumConstants()) : List.of();
    }

    /** The numbers of a scale, from its low to its high end. */
    public List<Integer> steps() {
        var scale = asked.marks().scale();
        return scale == null
                ? List.of()
                : IntStream.rangeClosed(scale.min(), scale.max()).boxed().toList();
    }

    /** Length of the region code to choose. */
    public int regionLevel() {
        var region = asked.marks().region();
        return region == null ? 0 : region.level();
    }

    /** Name of the search box beside a region. */
    public String searchName() {
        return path + Texts.SEARCH;
    }

    /** Id of the text under the label, which the input points at. */
    public String hintId() {
        return id() + "-hint";
    }

    /** Id of the message, which the input points at. */
    public String problemId() {
        return id() + "-problem";
    }

    /** Which answer makes this field appear, as {@code path=VALUE|VALUE}, or null. */
    public @Nullable String shownBy() {
        var when = shownWhen();
        var prefix = path.substring(0, path.length() - asked.name().length());
        return when == null ? null : prefix + when.component() + "=" + String.join("|", when.is());
    }

    private @Nullable ShownWhen shownWhen() {
        return asked.marks().shownWhen();
    }
}
