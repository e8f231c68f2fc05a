package id.naungan.web.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a section record from texts: every component is read and checked, so that one answer names everything wrong. Nested
 * sections are checked as they are read; they need no {@code @Valid}.
 */
final class FormReader {

    private final Validator validator;

    FormReader(Validator validator) {
        this.validator = validator;
    }

    <T extends Record> Submission<T> read(Class<T> type, Texts texts) {
        var shape = Shape.of(type);
        var once = new Once(texts, new ArrayList<>());
        var value = once.section(shape, "");
        return value == null || !once.problems.isEmpty()
                ? new Submission.Rejected<>(new Form<>(shape, texts, once.problems))
                : new Submission.Accepted<>(type.cast(value));
    }

    /** One reading, gathering problems on its way. */
    private final class Once {
        private final Texts texts;
        private final List<Problem> problems;

        Once(Texts texts, List<Problem> problems) {
            this.texts = texts;
            this.problems = problems;
        }

        /** The record, or null when something in it could not be read. */
        @Nullable
        Record section(Shape shape, String prefix) {
            var before = problems.size();
            var values = new @Nullable Object[shape.parts().size()];
            for (var i = 0; i < values.length; i++) {
                var part = shape.parts().get(i);
                var path = prefix + part.name();
                values[i] = switch (part) {
                    case Shape.Asked asked -> asked(shape, asked, path, prefix);
                    case Shape.Nested nested -> nested(nested, path);
                    case Shape.Repeated repeated -> rows(repeated, path);
                };
            }
            return problems.size() > before ? null : construct(shape, values, prefix);
        }

        private @Nullable Object nested(Shape.Nested nested, String path) {
            return !nested.required() && texts.blankUnder(path + ".")
                    ? null
                    : section(Shape.of(nested.type()), path + ".");
        }

        private List<Record> rows(Shape.Repeated repeated, String path) {
            var rows = new ArrayList<Record>();
            var count = texts.rows(path);
            if (count > Rows.MOST) {
                add(Problem.of(path, "form.error.rows", Rows.MOST));
                return rows;
            } else if (count == 0 && repeated.required()) {
                add(Problem.of(path, "form.error.row"));
            }
            for (var number = 0; number < count; number++) {
                var row = section(Shape.of(repeated.type()), path + "[" + number + "].");
                if (row != null) {
                    rows.add(row);
                }
            }
            return List.copyOf(rows);
        }

        private @Nullable Object asked(Shape shape, Shape.Asked asked, String path, String prefix) {
            var value = asked.kind() == Kind.FILE ? texts.files().get(path) : value(asked, path);
            if (problems.stream().anyMatch(problem -> problem.path().equals(path))) {
                return null;
            }
            var missing = value == null || value instanceof Collection<?> many && many.isEmpty();
            if (missing && wanted(asked, prefix)) {
                add(Problem.of(path, missing(asked.kind())));
            } else if (!missing || !asked.required()) {
                validator
                        .validateValue(shape.type(), asked.name(), value)
                        .forEach(violation -> add(Violations.problem(violation, prefix)));
            }
            return value;
        }

        private boolean wanted(Shape.Asked asked, String prefix) {
            var when = asked.marks().shownWhen();
            return asked.required() || when != null && when.required() && Texts.shown(when, prefix, texts::at);
        }

        private @Nullable Object value(Shape.Asked asked, String path) {
            var read = new LinkedHashSet<>();
            for (var text : texts.at(path)) {
                if (text.length() > asked.most()) {
                    add(Problem.of(path, "form.error.long", asked.most(), text.length()));
                    continue;
                }
                try {
                    read.add(inScale(asked, Reading.read(asked.element(), text)));
                } catch (Unreadable unreadable) {
                    add(unreadable.at(path));
                }
            }
            if (asked.many()) {
                return asked.type() == List.class ? List.copyOf(read) : Set.copyOf(read);
            }
            return read.isEmpty() ? null : read.getFirst();
        }

        private static Object inScale(Shape.Asked asked, Object value) throws Unreadable {
            var scale = asked.marks().scale();
            if (scale != null && value instanceof Integer number && (number < scale.min() || number > scale.max())) {
                throw new Unreadable("form.error.choice");
            }
            return value;
        }

        private @Nullable Record construct(Shape shape, @Nullable Object[] values, String prefix) {
            var types = Arrays.stream(shape.type().getRecordComponents())
                    .map(component -> component.getType())
                    .toArray(Class<?>[]::new);
            try {
                var constructor = shape.type().getDeclaredConstructor(types);
                constructor.setAccessible(true);
                var section = (Record) constructor.newInstance(values);
                validator.validate(section).forEach(violation -> add(Violations.problem(violation, prefix)));
                return section;
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof IllegalArgumentException refused) {
                    add(Problem.of(prefix.replaceAll("\\.$", ""), Reading.key(refused)));
                    return null;
                }
                throw new IllegalStateException(shape.type().getName(), e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(shape.type().getName(), e);
            }
        }

        /** One field says one thing at a time: the first that is wrong. */
        void add(Problem problem) {
            if (problem.path().isEmpty()
                    || problems.stream().noneMatch(known -> known.path().equals(problem.path()))) {
                problems.add(problem);
            }
        }
    }

    private static String missing(Kind kind) {
        return switch (kind) {
            case RADIOS, SCALE, SELECT, CHECKBOXES, REGION -> "form.error.choose";
            case FILE -> "form.error.file";
            default -> "form.error.fill";
        };
    }

    /** Turns what the validator found into problems with our own sentences. */
    private static final class Violations {

        static Problem problem(ConstraintViolation<?> violation, String prefix) {
            var constraint = violation.getConstraintDescriptor();
            var name = constraint.getAnnotation().annotationType().getSimpleName();
            // Of the violation, not of its annotation: one constraint may have several sentences.
            var given = violation.getMessageTemplate();
            var own = !given.startsWith("{");
            var path = prefix + violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
            var args = args(name, constraint.getAttributes());
            return new Problem(path, own ? given : key(name, args), args);
        }

        private static String key(String constraint, List<Object> args) {
            if (constraint.equals("Size") && args.getFirst().equals(0)) {
                return "form.error.Size.most";
            } else if (constraint.equals("Size") && args.getLast().equals(Integer.MAX_VALUE)) {
                return "form.error.Size.least";
            }
            return "form.error." + constraint;
        }

        private static List<Object> args(String constraint, Map<String, Object> attributes) {
            var wanted = switch (constraint) {
                case "Size" -> List.of("min", "max");
                case "Min", "Max", "DecimalMin", "DecimalMax" -> List.of("value");
                case "Digits" -> List.of("integer", "fraction");
                default -> List.<String>of();
            };
            return wanted.stream().map(attributes::get).toList();
        }
    }
}
