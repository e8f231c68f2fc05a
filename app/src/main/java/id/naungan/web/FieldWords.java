package id.naungan.web;

import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import id.naungan.web.form.Item;
import id.naungan.web.form.Kind;
import id.naungan.web.form.Option;
import id.naungan.web.form.Problem;
import id.naungan.web.form.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words around a field: its hint, its choices, what stands in it and what is wrong with it. */
record FieldWords(Ui ui) {

    String problem(Form<?> form, Problem problem) {
        return form.find(problem.path()).map(item -> problem(item, problem)).orElseGet(() -> sentence(problem, ""));
    }

    String problem(Item item, Problem problem) {
        var missing = item.labelKey() + ".missing";
        return problem.missing() && ui.has(missing) ? ui.msg(missing) : sentence(problem, ui.label(item));
    }

    private String sentence(Problem problem, String label) {
        var args = new Object[problem.args().size() + 1];
        args[0] = inSentence(label);
        System.arraycopy(problem.args().toArray(), 0, args, 1, args.length - 1);
        var sentence = ui.msg(problem.key(), args);
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** A label inside a sentence begins small, unless it is an abbreviation such as NIK. */
    private static String inSentence(String label) {
        var abbreviation = label.length() < 2 || Character.isUpperCase(label.charAt(1));
        return abbreviation ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    List<Option> choices(Field field) {
        if (field.kind() == Kind.REGION) {
            return ui.kit().regions(field, ui.locale());
        }
        if (field.kind() == Kind.SCALE) {
            return field.steps().stream()
                    .map(String::valueOf)
                    .map(step -> new Option(step, step))
                    .toList();
        }
        var table = field.table();
        return table != null
                ? withFormer(field, table, ui.options(table))
                : field.constants().stream()
                        .map(constant -> new Option(constant.name(), ui.label(constant)))
                        .toList();
    }

    /** A correction must not lose an answer only because nobody may give it any more. */
    private List<Option> withFormer(Field field, String table, List<Option> offered) {
        var former = field.values().stream()
                .filter(value ->
                        offered.stream().noneMatch(choice -> choice.value().equals(value)))
                .flatMap(value -> ui.kit().former(table, value, ui.locale()).stream())
                .map(choice -> new Option(choice.value(), ui.msg("form.choice.former", choice.text())));
        return Stream.concat(offered.stream(), former).toList();
    }

    String hint(Field field) {
        if (ui.has(field.hintKey())) {
            return ui.msg(field.hintKey());
        }
        return switch (field.kind()) {
            case DATE -> ui.msg("form.hint.date");
            case TIME -> ui.msg("form.hint.time");
            case MONTH -> ui.msg("form.hint.month");
            default -> "";
        };
    }

    @Nullable
    String describes(Field field) {
        var norm = field.norm();
        var noted = !hint(field).isEmpty() || norm != null && ui.basis(norm).isPresent();
        var ids = (noted ? field.hintId() + " " : "") + (field.wrong() ? field.problemId() : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    @Nullable
    String inputMode(Field field) {
        return switch (field.kind()) {
            case NUMBER -> "numeric";
            case DECIMAL -> "decimal";
            case TEXT -> field.digits() ? "numeric" : null;
            default -> null;
        };
    }

    String text(Field field) {
        if (field.kind() == Kind.DATE) {
            return date(field.value());
        } else if (field.table() == null
                && field.kind() != Kind.REGION
                && field.constants().isEmpty()) {
            return String.join(", ", field.values());
        } else if (field.kind() == Kind.SUGGESTIONS) {
            return field.values().stream().map(value -> suggested(field, value)).collect(Collectors.joining(", "));
        }
        return choices(field).stream()
                .filter(choice -> field.has(choice.value()))
                .map(Option::text)
                .collect(Collectors.joining(", "));
    }

    /** What was typed in words of one's own stays as it is. */
    private String suggested(Field field, String value) {
        return choices(field).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Option::text)
                .findFirst()
                .orElse(value);
    }

    private String date(String typed) {
        try {
            return typed.isEmpty() ? "" : ui.date((LocalDate) Reading.value(LocalDate.class, typed));
        } catch (IllegalArgumentException _) {
            return typed;
        }
    }
}
