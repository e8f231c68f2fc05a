package id.naungan.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
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
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(SectionWordsTest::sections)
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

    private static Stream<Class<? extends Record>> sections(JavaMethod method) {
        return method.getParameterTypes().stream()
                .filter(type -> type.toErasure().isEquivalentTo(Submission.class))
                .filter(JavaParameterizedType.class::isInstance)
                .map(type ->
                        ((JavaParameterizedType) type).getActualTypeArguments().getFirst())
                .map(type -> (JavaClass) type.toErasure())
                .filter(type -> type.isRecord())
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
