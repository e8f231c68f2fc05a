package id.naungan.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.naungan.kernel.Worded;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every field of every form in the application has its label, and every choice its words. */
class SectionWordsTest {

    @Test
    void everySectionThatAPageTakesHasItsWords() throws Exception {
        var words = new Properties();
        for (var file : new PathMatchingResourcePatternResolver()
                .getResources("file:src/main/resources/messages/*.properties")) {
            words.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
        }
        var wanted = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.naungan").stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .flatMap(unit -> Stream.concat(taken(unit), shown(unit)))
                        .distinct()
                        .forEach(section -> keys(Shape.of(section), wanted));
        wanted.removeAll(words.stringPropertyNames());
        assertThat(wanted).isEmpty();
    }

    @Test
    void aSectionWithoutWordsWouldBeFound() {
        var wanted = new TreeSet<String>();
        keys(Shape.of(FormTest.Person.class), wanted);
        assertThat(wanted).contains("web.person.name", "web.birth.date", "web.person.family.row", "Sex.L");
    }

    /** What a page method takes as a submission. */
    private static Stream<Class<? extends Record>> taken(JavaCodeUnit unit) {
        return unit.getParameterTypes().stream()
                .filter(type -> type.toErasure().isEquivalentTo(Submission.class))
                .filter(JavaParameterizedType.class::isInstance)
                .map(type ->
                        ((JavaParameterizedType) type).getActualTypeArguments().getFirst())
                .map(JavaType::toErasure)
                .filter(JavaClass::isRecord)
                .map(type -> type.reflect().asSubclass(Record.class));
    }

    /** What is made into a form or registered for correction by naming its class. */
    private static Stream<Class<? extends Record>> shown(JavaCodeUnit unit) {
        var makesForms = unit.getCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().getName())
                .anyMatch(owner -> owner.equals(Form.class.getName()) || owner.endsWith(".Amendable"));
        return !makesForms
                ? Stream.empty()
                : unit.getReferencedClassObjects().stream()
                        .map(ReferencedClassObject::getRawType)
                        // Who lays forms out names the kit's own parts.
                        .filter(type -> !type.getPackageName().startsWith("id.naungan.web"))
                        .filter(JavaClass::isRecord)
                        .map(type -> type.reflect().asSubclass(Record.class));
    }

    private static String key(Enum<?> constant) {
        return constant instanceof Worded worded
                ? worded.messageKey()
                : constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static void keys(Shape shape, TreeSet<String> into) {
        for (var part : shape.parts()) {
            switch (part) {
                case Shape.Asked asked when asked.kind() == Kind.HIDDEN -> {}
                case Shape.Asked asked -> {
                    into.add(asked.labelKey());
                    if (asked.element().isEnum()) {
                        Arrays.stream(asked.element().getEnumConstants())
                                .map(constant -> key((Enum<?>) constant))
                                .forEach(into::add);
                    }
                }
                case Shape.Nested nested -> {
                    into.add(nested.labelKey());
                    keys(Shape.of(nested.type()), into);
                }
                case Shape.Repeated repeated -> {
                    into.add(repeated.labelKey());
                    into.add(repeated.labelKey() + ".row");
                    keys(Shape.of(repeated.type()), into);
                }
            }
        }
    }
}
