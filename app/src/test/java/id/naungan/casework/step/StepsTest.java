package id.naungan.casework.step;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import id.naungan.web.form.Item;
import id.naungan.web.form.Kind;
import id.naungan.web.form.Reader;
import id.naungan.web.form.Rows;
import id.naungan.web.form.Section;
import id.naungan.web.form.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks all forms of the chain and all kinds of homes. */
class StepsTest {

    private static final Path MAIN = Path.of("src/main/resources");
    private static final Properties INDONESIAN = words("step.properties");
    private static final Properties ENGLISH = words("step_en.properties");
    private static final String LISTS =
            read(MAIN.resolve("reference/lists.csv")) + read(MAIN.resolve("db/migration/reference/V1_42__lists.sql"));
    private static final List<String> HOMES = List.of(
            "ANAK", "LANJUT_USIA", "DISABILITAS", "NAPZA", "TUNA_SOSIAL", "KORBAN_KEKERASAN", "LPKS", "TAS", "MULTI");

    private static final Set<Kind> TAPPED = Set.of(Kind.RADIOS, Kind.SELECT, Kind.CHECKBOXES, Kind.SCALE);

    static Stream<Class<? extends Record>> sections() {
        return Arrays.stream(Step.values())
                .flatMap(step -> step.parts("MULTI").stream())
                .map(Part::section)
                .distinct();
    }

    @ParameterizedTest
    @EnumSource
    void everyStepHasTitleReasonAndSectionsOfItsOwnNames(Step step) {
        assertWords("step." + step.name(), "step." + step.name() + ".why");
        for (var home : HOMES) {
            var names = step.parts(home).stream().map(Part::name).toList();
            assertThat(names).as(step + " in " + home).isNotEmpty().doesNotHaveDuplicates();
            names.forEach(name -> assertWords("part." + name));
        }
        assertThat(step.parts("MULTI"))
                .allSatisfy(part -> assertThat(step.part(part.name())).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void everyStepIsSignedBySomebodyWithAnAccount(Step step) {
        assertThat(step.signers()).anyMatch(Signer::official);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aSectionAsksAtMostTenQuestions(Class<? extends Record> section) {
        assertThat(asked(Form.blank(section).items())).isBetween(1L, 10L);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyQuestionAndChoiceHasItsWordsInBothLanguages(Class<? extends Record> section) {
        labels(Form.blank(section).items()).forEach(StepsTest::assertWords);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyListThatIsAskedForIsShipped(Class<? extends Record> section) {
        assertThat(Reader.fields(Form.blank(section).items()))
                .filteredOn(field -> field.table() != null)
                .allSatisfy(field -> assertThat(LISTS).containsPattern("(?m)^\\(?'?" + field.table() + "'?,"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    <T extends Record> void whatWasFilledInComesBackAsItWas(Class<T> section) {
        for (var last : List.of(false, true)) {
            var read = Reader.read(section, filled(section, last));
            if (read instanceof Submission.Accepted<T>(var value)) {
                assertThat(Reader.read(section, Reader.texts(Form.of(value)))).isEqualTo(read);
            } else {
                assertThat(last).as("%s: %s", section, problems(read)).isTrue();
            }
        }
    }

    /** A placement with every form it needs shall take ten minutes at most: these are the answers it cannot do without. */
    @Test
    void aPlacementOfAChildNeedsFewAnswers() {
        var needed = Stream.of(
                        Step.RUJUKAN_MASUK,
                        Step.ASESMEN_AWAL,
                        Step.KEPUTUSAN,
                        Step.SURAT_PERNYATAAN,
                        Step.BERITA_ACARA_PENERIMAAN)
                .flatMap(step -> step.parts("ANAK").stream())
                .filter(part -> !part.optional())
                .flatMap(part -> Reader.fields(Form.blank(part.section()).items()).stream())
                .filter(field -> field.required()
                        && field.shownBy() == null
                        && !field.path().contains("["))
                .collect(Collectors.partitioningBy(field -> TAPPED.contains(field.kind())));
        assertThat(needed.get(true)).as("tapped").hasSizeLessThanOrEqualTo(70);
        assertThat(needed.get(false)).as("typed").hasSizeLessThanOrEqualTo(8);
    }

    private static String problems(Submission<?> read) {
        return read instanceof Submission.Rejected<?>(var form)
                ? form.problems().toString()
                : "";
    }

    /** An answer to every question: the first choice everywhere, or the last. */
    private static Map<String, List<String>> filled(Class<? extends Record> section, boolean last) {
        var texts = new LinkedHashMap<String, List<String>>();
        for (var field : Reader.fields(Form.blank(section).items())) {
            texts.put(field.path(), List.of(answer(field, texts.size(), last)));
        }
        return texts;
    }

    private static String answer(Field field, int number, boolean last) {
        return switch (field.kind()) {
            case SCALE -> last ? "5" : "1";
            case NUMBER -> "1";
            case DATE -> "%02d-03-2020".formatted(number + 1);
            case TIME -> "14.05";
            case MONTH -> "03-2020";
            case RADIOS, SELECT, CHECKBOXES ->
                field.constants().isEmpty()
                        ? code(field.table(), last)
                        : (last
                                        ? field.constants().getLast()
                                        : field.constants().getFirst())
                                .name();
            default -> field.digits() ? "6472010101150001" : "Teks " + number;
        };
    }

    private static String code(String table, boolean last) {
        var codes = LISTS.lines()
                .filter(line -> line.startsWith(table + ",") || line.startsWith("('" + table + "', '"))
                .map(line -> line.startsWith("(") ? line.split("'")[3] : codeOf(line))
                .toList();
        return last ? codes.getLast() : codes.getFirst();
    }

    /** The code stands before label, label_en, position and sensitive; only the first line of a table has titles with commas. */
    private static String codeOf(String line) {
        var parts = line.replaceAll("\"[^\"]*\"", "x").split(",", -1);
        return parts[4];
    }

    private static long asked(List<? extends Item> items) {
        return items.stream()
                .mapToLong(item -> switch (item) {
                    case Field field -> field.shownBy() == null ? 1 : 0;
                    case Section nested -> asked(nested.items());
                    case Rows _ -> 1;
                })
                .sum();
    }

    private static TreeSet<String> labels(List<? extends Item> items) {
        var labels = new TreeSet<String>();
        for (var item : items) {
            labels.add(item.labelKey());
            switch (item) {
                case Field field ->
                    field.constants().stream()
                            .filter(one -> !one.getDeclaringClass().getName().startsWith("id.naungan.kernel"))
                            .map(one -> ((Worded) one).messageKey())
                            .forEach(labels::add);
                case Section nested -> labels.addAll(labels(nested.items()));
                case Rows rows -> labels.addAll(labels(rows.rows()));
            }
        }
        return labels;
    }

    private static void assertWords(String... keys) {
        assertThat(INDONESIAN.stringPropertyNames()).contains(keys);
        assertThat(ENGLISH.stringPropertyNames()).contains(keys);
    }

    private static Properties words(String file) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(MAIN.resolve("messages").resolve(file))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
