package id.naungan.web.form;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a section record asks: derived once from its components. */
record Shape(Class<? extends Record> type, String prefix, List<Part> parts) {

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return derive(type.asSubclass(Record.class));
        }
    };

    static Shape of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    /** One component: asked as a field, as a nested section, or as rows of a section. */
    sealed interface Part {
        String name();
    }

    record Nested(String name, String labelKey, Class<? extends Record> type, boolean required) implements Part {}

    record Repeated(String name, String labelKey, Class<? extends Record> type, boolean required) implements Part {}

    /** A component asked as one field; {@code element} is the type of one answer, also where several may be given. */
    record Asked(
            String name,
            String labelKey,
            Class<?> type,
            Class<?> element,
            Kind kind,
            boolean required,
            int most,
            Marks marks)
            implements Part {
        boolean many() {
            return Collection.class.isAssignableFrom(type);
        }
    }

    /** The presentational annotations of a component, gathered. */
    record Marks(
            boolean half,
            boolean sensitive,
            @Nullable Options options,
            @Nullable ShownWhen shownWhen,
            @Nullable RegionPick region,
            @Nullable String norm,
            @Nullable String autofill,
            @Nullable Scale scale) {}

    private static Shape derive(Class<? extends Record> type) {
        var prefix = prefix(type);
        var parts = Arrays.stream(type.getRecordComponents())
                .map(component -> part(prefix, component))
                .toList();
        return new Shape(type, prefix, parts);
    }

    private static String prefix(Class<?> type) {
        var given = type.getAnnotation(MessagePrefix.class);
        if (given != null) {
            return given.value();
        }
        var names = type.getPackageName().split("\\.");
        var module = names.length > 2 ? names[2] : names[names.length - 1];
        var simple = type.getSimpleName();
        return module + "." + Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    private static Part part(String prefix, RecordComponent component) {
        var type = component.getType();
        var name = component.getName();
        var label = prefix + "." + name;
        var element = element(component);
        if (type.isRecord() && !Reading.isValue(type)) {
            return new Nested(name, label, type.asSubclass(Record.class), !optional(component));
        }
        if (type == List.class && element.isRecord() && !Reading.isValue(element)) {
            return new Repeated(name, label, element.asSubclass(Record.class), has(component, NotEmpty.class));
        }
        var kind = kind(component, element);
        return new Asked(
                name, label, type, element, kind, required(component), most(component, kind), marks(component));
    }

    private static Class<?> element(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType of
                && Collection.class.isAssignableFrom(component.getType())
                && of.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        return component.getType();
    }

    /** In null-marked code a component that is not nullable must be given; collections may be empty unless they say otherwise. */
    private static boolean required(RecordComponent component) {
        if (Collection.class.isAssignableFrom(component.getType())) {
            return has(component, NotEmpty.class);
        }
        return !optional(component);
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Marks marks(RecordComponent component) {
        var norm = component.getAnnotation(Norm.class);
        var autofill = component.getAnnotation(Autofill.class);
        var secret = component.getAnnotation(Secret.class);
        return new Marks(
                component.isAnnotationPresent(Half.class),
                component.isAnnotationPresent(Sensitive.class),
                component.getAnnotation(Options.class),
                component.getAnnotation(ShownWhen.class),
                component.getAnnotation(RegionPick.class),
                norm == null ? null : norm.value(),
                secret != null ? secret.value() : autofill != null ? autofill.value() : null,
                component.getAnnotation(Scale.class));
    }

    private static Kind kind(RecordComponent component, Class<?> element) {
        if (component.isAnnotationPresent(Hidden.class)) {
            return Kind.HIDDEN;
        } else if (component.isAnnotationPresent(Secret.class)) {
            return Kind.SECRET;
        } else if (component.isAnnotationPresent(RegionPick.class)) {
            return Kind.REGION;
        } else if (component.isAnnotationPresent(LongText.class)) {
            return Kind.LONG_TEXT;
        } else if (component.isAnnotationPresent(Scale.class)) {
            return Kind.SCALE;
        }
        var many = Set.class.isAssignableFrom(component.getType()) || List.class == component.getType();
        var options = component.getAnnotation(Options.class);
        if (options != null) {
            return many ? Kind.CHECKBOXES : options.open() ? Kind.SUGGESTIONS : Kind.SELECT;
        }
        return many ? Kind.CHECKBOXES : kind(element, component);
    }

    private static Kind kind(Class<?> type, RecordComponent where) {
        return switch (type.getName()) {
            case "java.lang.String" -> Kind.TEXT;
            case "int", "long", "java.lang.Integer", "java.lang.Long" -> Kind.NUMBER;
            case "java.math.BigDecimal" -> Kind.DECIMAL;
            case "java.time.LocalDate" -> Kind.DATE;
            case "java.time.LocalTime" -> Kind.TIME;
            case "java.time.YearMonth" -> Kind.MONTH;
            case "java.util.UUID" -> Kind.TEXT;
            case "org.springframework.web.multipart.MultipartFile" -> Kind.FILE;
            case String _ when type.isEnum() -> type.getEnumConstants().length <= 5 ? Kind.RADIOS : Kind.SELECT;
            case String _ when Reading.isValue(type) -> Kind.TEXT;
            // A yes/no question is an Answer, because "not known" is a legal answer.
            default -> throw new IllegalStateException("No input for " + where + " of " + where.getDeclaringRecord());
        };
    }

    private static int most(RecordComponent component, Kind kind) {
        var size = constraint(component, Size.class);
        if (size != null && size.max() != Integer.MAX_VALUE) {
            return size.max();
        }
        return kind == Kind.LONG_TEXT ? 10_000 : 200;
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> constraint) {
        return constraint(component, constraint) != null;
    }

    /** Constraints do not target record components; the compiler puts them on the field. */
    private static <A extends Annotation> @Nullable A constraint(RecordComponent component, Class<A> constraint) {
        return Stream.<AnnotatedElement>of(field(component), component.getAccessor())
                .map(place -> place.getAnnotation(constraint))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static AnnotatedElement field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
