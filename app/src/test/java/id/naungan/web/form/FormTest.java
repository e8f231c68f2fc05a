package id.naungan.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormTest {

    enum Sex {
        L,
        P
    }

    enum Shade {
        A,
        B,
        C,
        D,
        E,
        F
    }

    record Nik(String digits) {
        Nik {
            if (!digits.matches("\\d{16}")) {
                throw new IllegalArgumentException("nik.form");
            }
        }
    }

    record Birth(String place, @PastOrPresent LocalDate date) {}

    record Stay(LocalDate from, LocalDate until) {
        Stay {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("stay.order");
            }
        }
    }

    record Relative(@Size(max = 10) String who, Sex sex) {}

    record Person(
            String name,
            @Nullable Nik nik,
            Sex sex,
            @Nullable Shade shade,
            Birth birth,
            @Nullable Stay stay,
            @Nullable @Max(300) Integer height,

            @Nullable @ShownWhen(component = "sex", is = "P", required = true)
            String maidenName,

            Set<Sex> seen,
            List<Relative> family,
            @Nullable @LongText String story,
            @Nullable @Hidden Integer version,
            @Nullable @Options("agama") String religion) {
        @AssertTrue(message = "person.named")
        boolean isNamed() {
            return !name.equals("x");
        }
    }

    record Promise(Boolean kept) {}

    record Login(String name, @Secret("current-password") String password) {}

    record Team(@NotEmpty List<Relative> members) {}

    private final FormReader reader =
            new FormReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void aWholeValueIsAccepted() {
        var sent = new LinkedHashMap<>(complete());
        sent.put("nik", "6472010101150001");
        sent.put("stay.from", "01-01-2020");
        sent.put("stay.until", "2 Februari 2021");
        sent.put("seen", "L,P");
        sent.put("family[3].who", "Umar");
        sent.put("family[3].sex", "L");
        var person = accepted(Person.class, sent);
        assertThat(person.nik()).isEqualTo(new Nik("6472010101150001"));
        assertThat(person.stay()).isEqualTo(new Stay(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 2, 2)));
        assertThat(person.seen()).containsExactlyInAnyOrder(Sex.L, Sex.P);
        assertThat(person.family()).containsExactly(new Relative("Umar", Sex.L));
    }

    @Test
    void whatMayBeLeftOutIsLeftOut() {
        var person = accepted(Person.class, complete());
        assertThat(person.nik()).isNull();
        assertThat(person.stay()).isNull();
        assertThat(person.family()).isEmpty();
        assertThat(person.seen()).isEmpty();
    }

    @Test
    void everythingWrongIsNamedAtOnceInTheOrderOfTheFormAndTheTextIsKept() {
        var form = rejected(
                Person.class,
                Map.of(
                        "name", " ",
                        "nik", "123",
                        "sex", "Q",
                        "birth.place", "Kutai",
                        "birth.date", "31-02-2015",
                        "height", "tinggi",
                        "family[0].who", "Nama yang amat panjang sekali"));
        assertThat(form.problems().stream().map(p -> p.path() + " " + p.key()))
                .containsExactly(
                        "name form.error.fill",
                        "nik nik.form",
                        "sex form.error.choice",
                        "birth.date form.error.date.calendar",
                        "height form.error.number.whole",
                        "family[0].who form.error.long",
                        "family[0].sex form.error.choose");
        assertThat(form.field("birth.date").value()).isEqualTo("31-02-2015");
        assertThat(form.field("birth.place").value()).isEqualTo("Kutai");
        assertThat(form.field("family[0].who").value()).isEqualTo("Nama yang amat panjang sekali");
        assertThat(form.field("sex").has("Q")).isTrue();
    }

    @Test
    void constraintsSpeakWithOurKeysAndFigures() {
        var sent = new LinkedHashMap<>(complete());
        sent.put("height", "301");
        sent.put("birth.date", "01-01-2150");
        assertThat(rejected(Person.class, sent).problems())
                .containsExactly(
                        Problem.of("birth.date", "form.error.PastOrPresent"),
                        Problem.of("height", "form.error.Max", 300L));
    }

    @Test
    void aRuleBetweenFieldsIsToldForTheSectionOrTheWhole() {
        var sent = new LinkedHashMap<>(complete());
        sent.put("stay.from", "02-01-2020");
        sent.put("stay.until", "01-01-2020");
        assertThat(rejected(Person.class, sent).problems()).containsExactly(Problem.of("stay", "stay.order"));
        sent = new LinkedHashMap<>(complete());
        sent.put("name", "x");
        assertThat(rejected(Person.class, sent).problems()).containsExactly(Problem.of("named", "person.named"));
    }

    @Test
    void aQuestionThatIsNotShownIsNeitherAskedNorTaken() {
        var sent = new LinkedHashMap<>(complete());
        sent.put("maidenName", "Aminah");
        assertThat(accepted(Person.class, sent).maidenName()).isNull();
        sent.put("sex", "P");
        assertThat(accepted(Person.class, sent).maidenName()).isEqualTo("Aminah");
        sent.put("maidenName", "");
        assertThat(rejected(Person.class, sent).problems())
                .containsExactly(Problem.of("maidenName", "form.error.fill"));
    }

    @Test
    void blankRowsAreNotTakenAndTheOthersMoveUp() {
        var sent = new LinkedHashMap<>(complete());
        sent.put("family[0].who", " ");
        sent.put("family[7].who", "Umar");
        sent.put("family[7].sex", "L");
        sent.put("family[9].who", "Ina");
        var form = rejected(Person.class, sent);
        assertThat(form.problems()).containsExactly(Problem.of("family[1].sex", "form.error.choose"));
        assertThat(form.field("family[0].who").value()).isEqualTo("Umar");
        assertThat(rejected(Team.class, Map.of()).problems()).containsExactly(Problem.of("members", "form.error.row"));
    }

    @Test
    void tooManyRowsAreRefusedInsteadOfEatingMemory() {
        var sent = new LinkedHashMap<>(complete());
        for (var i = 0; i < 300; i++) {
            sent.put("family[" + i + "].who", "Umar");
        }
        sent.put("family[99999999].who", "Umar");
        assertThat(rejected(Person.class, sent).problems())
                .containsExactly(Problem.of("family", "form.error.rows", 200));
    }

    @Test
    void textIsCleanedOfWhatADatabaseRefuses() {
        var sent = new LinkedHashMap<>(complete());
        sent.put("name", "  Si\u0000ti\u0007 A\u0301 \ud800 ");
        sent.put("story", "satu\r\ndua");
        assertThat(accepted(Person.class, sent).name()).isEqualTo("Siti \u00c1");
        assertThat(accepted(Person.class, sent).story()).isEqualTo("satu\ndua");
        sent.put("name", "a".repeat(201));
        assertThat(rejected(Person.class, sent).problems())
                .containsExactly(Problem.of("name", "form.error.long", 200, 201));
    }

    @Test
    void theKindFollowsFromTheType() {
        var form = Form.blank(Person.class);
        assertThat(form.items().stream().filter(Field.class::isInstance).map(Field.class::cast))
                .extracting(Field::path, Field::kind, Field::required)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"name\", TEXT, true)",
                        "(\"nik\", TEXT, false)",
                        "(\"sex\", RADIOS, true)",
                        "(\"shade\", SELECT, false)",
                        "(\"height\", NUMBER, false)",
                        "(\"maidenName\", TEXT, true)",
                        "(\"seen\", CHECKBOXES, false)",
                        "(\"story\", LONG_TEXT, false)",
                        "(\"version\", HIDDEN, false)",
                        "(\"religion\", SELECT, false)");
        assertThat(form.field("birth.date").kind()).isEqualTo(Kind.DATE);
        assertThat(form.field("birth.date").labelKey()).isEqualTo("web.birth.date");
        assertThat(form.field("maidenName").shownBy()).isEqualTo("sex=P");
    }

    @Test
    void aBooleanIsNotAnAnswer() {
        assertThatThrownBy(() -> Form.blank(Promise.class)).hasMessageContaining("kept");
    }

    @Test
    void anExistingValueStandsInTheFormAndComesBackUnchanged() {
        var person = accepted(Person.class, complete());
        var form = Form.of(person);
        assertThat(form.field("birth.date").value()).isEqualTo("31-01-2015");
        var again = form.items().stream()
                .flatMap(item ->
                        item instanceof Section section ? section.items().stream() : java.util.stream.Stream.of(item))
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .collect(Collectors.toMap(Field::path, Field::value));
        assertThat(accepted(Person.class, again)).isEqualTo(person);
    }

    @Test
    void aRefusalOfTheDomainIsToldAtItsField() {
        var form = Form.of(accepted(Person.class, complete())).wrong("nik", "nik.known", UUID.randomUUID());
        assertThat(form.hasProblems()).isTrue();
        assertThat(form.field("nik").problems()).hasSize(1);
        assertThat(form.field("name").value()).isEqualTo("Siti");
    }

    @Test
    void aSecretIsTakenAsItIsAndNeverShownAgain() {
        var form = rejected(Login.class, Map.of("name", "", "password", " rahasia "));
        assertThat(form.field("password").value()).isEmpty();
        assertThat(accepted(Login.class, Map.of("name", "siti", "password", " rahasia "))
                        .password())
                .isEqualTo(" rahasia ");
        assertThat(Form.of(new Login("siti", "rahasia")).field("password").value())
                .isEmpty();
    }

    @Test
    void namesNobodyAskedForAreIgnored() {
        var sent = new LinkedHashMap<>(complete());
        sent.put("class.module.classLoader", "x");
        sent.put("birth.class", "x");
        sent.put("family[", "x");
        accepted(Person.class, sent);
    }

    private static Map<String, String> complete() {
        return Map.of("name", "Siti", "sex", "L", "birth.place", "Kutai", "birth.date", "31-01-2015");
    }

    private <T extends Record> Submission<T> read(Class<T> type, Map<String, String> sent) {
        Map<String, String[]> many = sent.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> Arrays.stream(e.getValue().split(",")).toArray(String[]::new)));
        return reader.read(type, Texts.taken(Shape.of(type), many, Map.of(), false));
    }

    private <T extends Record> T accepted(Class<T> type, Map<String, String> sent) {
        return switch (read(type, sent)) {
            case Submission.Accepted<T>(var value) -> value;
            case Submission.Rejected<T>(var form) -> throw new AssertionError(form.problems());
        };
    }

    private <T extends Record> Form<T> rejected(Class<T> type, Map<String, String> sent) {
        return switch (read(type, sent)) {
            case Submission.Accepted<T>(var value) -> throw new AssertionError(value);
            case Submission.Rejected<T>(var form) -> form;
        };
    }
}
