package id.naungan.instrument.xlsform;

import id.naungan.instrument.domain.Choice;
import id.naungan.instrument.domain.Purpose;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.instrument.domain.Secrecy;
import id.naungan.sheet.file.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an XLSForm; everything that is wrong is said at once, and nothing is written. */
public final class ReadXlsForm {

    private static final int MOST_MISTAKES = 200;
    private static final int MOST_CHOICES = 2000;

    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Mistake> notes = new ArrayList<>();

    private ReadXlsForm() {}

    public static XlsForm read(List<Sheet> sheets) {
        return new ReadXlsForm().form(sheets);
    }

    private XlsForm form(List<Sheet> sheets) {
        var survey = Table.of(sheets, "survey");
        var listed = Table.of(sheets, "choices");
        var settings = Table.of(sheets, "settings");
        if (survey == null || !survey.has("type") || !survey.has("name")) {
            return new XlsForm.Wrong(List.of(Mistake.at("survey", 0, "", survey == null ? "nosurvey" : "nocolumns")));
        }
        var choices = listed == null ? List.<Choice>of() : choices(listed);
        var items = new ReadSurvey(mistakes, notes, choices).items(survey);
        var asks = mistakes.isEmpty() ? new Questionnaire(items, choices) : null;
        if (asks != null) CheckExpressions.check(asks, survey, mistakes);
        var says = settings == null || settings.rows().isEmpty()
                ? new Settings(null, null, null, null, Set.of(), null)
                : settings(settings.rows().getFirst());
        if (asks == null || !mistakes.isEmpty())
            return new XlsForm.Wrong(mistakes.stream().limit(MOST_MISTAKES).toList());
        return new XlsForm.Form(says, asks, List.copyOf(notes));
    }

    private List<Choice> choices(Table table) {
        var choices = new ArrayList<Choice>();
        var seen = new HashSet<String>();
        for (var row : table.rows()) {
            var list = row.text("list_name");
            var code = row.text("name");
            if (list.isEmpty() && code.isEmpty()) continue;
            if (!list.matches(CODE)) wrong(row, "list_name", "name", list);
            if (!code.matches("[A-Za-z0-9_.-]{1,60}")) wrong(row, "name", "choicename", code);
            if (row.text("label").isEmpty()) wrong(row, "label", "label");
            if (!seen.add(list + " " + code)) wrong(row, "name", "choicetwice", code, list);
            choices.add(new Choice(
                    list,
                    code,
                    row.text("label"),
                    row.orNull("label::english(en)"),
                    Numbers.read(row, "score", mistakes)));
            if (choices.size() > MOST_CHOICES) {
                wrong(row, "name", "many", MOST_CHOICES);
                break;
            }
        }
        return choices;
    }

    static final String CODE = "[A-Za-z_][A-Za-z0-9_.-]{0,59}";

    private Settings settings(Table.Row row) {
        var code = row.orNull("form_id");
        if (code != null && !code.toUpperCase(java.util.Locale.ROOT).matches("[A-Z][A-Z0-9_-]{1,39}"))
            wrong(row, "form_id", "formid", code);
        return new Settings(
                code == null ? null : code.toUpperCase(java.util.Locale.ROOT),
                row.orNull("form_title"),
                row.orNull("form_title_en"),
                constant(row, "purpose", Purpose.values()),
                Arrays.stream(row.text("kinds").split("[\\s,]+"))
                        .filter(kind -> !kind.isEmpty())
                        .collect(Collectors.toSet()),
                constant(row, "secrecy", Secrecy.values()));
    }

    private <E extends Enum<E>> @Nullable E constant(Table.Row row, String column, E[] values) {
        var text = row.text(column);
        if (text.isEmpty()) return null;
        for (var value : values) if (value.name().equalsIgnoreCase(text)) return value;
        wrong(
                row,
                column,
                "constant",
                text,
                Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }

    private void wrong(Table.Row row, String column, String key, Object... arguments) {
        mistakes.add(Mistake.at(row.of().name(), row.number(), column, key, arguments));
    }
}
