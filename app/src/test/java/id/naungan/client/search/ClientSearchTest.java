package id.naungan.client.search;

import static id.naungan.client.search.SearchDatabase.district;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.client.search.Population.Person;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientSearchTest {
    private static final Map<String, String> EVERYWHERE = Map.of("app.reach", "SYSTEM");
    private static List<Person> people;
    private static SearchDatabase db;

    @BeforeAll
    static void start() throws Exception {
        people = new Population(42).of(5_000);
        db = new SearchDatabase();
        db.homes();
        db.load(people);
    }

    @AfterAll
    static void stop() throws Exception {
        db.close();
    }

    @ParameterizedTest
    @EnumSource
    void theRightClientIsAmongTheFirstFiveHoweverItIsMistyped(Misspelling how) {
        var queries = SearchBench.queries(people, 40, 7).stream()
                .filter(q -> q.how() == how)
                .toList();
        assertThat(queries).hasSize(40);
        assertThat(SearchBench.share(SearchBench.ask(db, queries, p -> district(p.district()))))
                .as("share within the first five")
                .isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "_",
                "'",
                "''",
                "' & !'",
                "a | !b",
                "\\",
                "!1",
                "~siti",
                "@64",
                "#6472",
                "=2012",
                ":*",
                "<->",
                "\u0000",
                "\uD83D budi",
                "budi\u0000",
                "\u202Ebudi",
                "1",
                "123",
                "12345678901234567890",
                "李小龍",
                "'; drop table x; --",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z"
            })
    void nothingTypedBreaksTheSearch(String typed) {
        for (var text : List.of(typed, typed.repeat(500))) {
            var hits = db.as(EVERYWHERE, sql -> new ClientSearch(sql).find(text, 20));
            assertThat(hits).hasSizeLessThanOrEqualTo(20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"@64", "=2012", "!1", "'@64'", "#6472", "a' | '@64", "~siti"})
    void marksOfTheIndexCannotBeAskedFor(String key) {
        var found = db.as(
                EVERYWHERE,
                sql -> sql.fetch(
                        "select * from client.search(array[{0}], array[1], array[1]::real[], '{}', '{}', '{}', '{}', 0, null, '', 20)",
                        DSL.val(key)));
        assertThat(found).isEmpty();
    }
}
