package id.naungan.client.search;

import static id.naungan.client.search.Cast.BALIKPAPAN;
import static id.naungan.client.search.Cast.BANJAR;
import static id.naungan.client.search.Cast.SAMARINDA;
import static id.naungan.client.search.SearchDatabase.district;
import static id.naungan.client.search.SearchDatabase.province;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.client.search.Population.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing found crosses a scope, neither by name nor by NIK, nor past the Java side. */
class SearchScopeTest {
    private static final UUID CAREGIVER = new UUID(0x4000, 1);
    private static final String NO_PREDICATE =
            "create or replace function client.in_scope(client_id uuid, district text,"
                    + " institution uuid) returns boolean language sql stable return true";
    private static final String NO_LEXEME =
            "create or replace function client.scope_lexeme() returns text language sql stable return '';"
                    + "create or replace function client.scope_prefix() returns text language sql stable return ''";

    private static final Cast CAST = new Cast();
    private static final Person HERE =
            CAST.person(SAMARINDA, "Siti Zulaikha", "2012-05-03", "6471014305120001", "Aminah");
    private static final Person NEXT_DOOR =
            CAST.person(SAMARINDA, 1, "Siti Zulaikha", null, "2011-05-03", "6471014305110001", "Aminah");
    private static final Person NEIGHBOUR =
            CAST.person(BALIKPAPAN, "Siti Zulaikha", "2012-05-03", "6472014305120001", "Aminah");
    private static final Person FAR = CAST.person(BANJAR, "Siti Zulaikha", "2012-05-03", "6301014305120001", "Aminah");
    private static SearchDatabase db;

    @BeforeAll
    static void start() throws Exception {
        db = new SearchDatabase();
        db.homes();
        db.load(CAST.people);
        var sql = db.superuser();
        sql.execute("set session_replication_role = replica");
        sql.execute("""
                insert into client.assignment (id, client_id, account_id) values ({0}, {1}, {2})
                """, DSL.val(UUID.randomUUID()), DSL.val(HERE.id()), DSL.val(CAREGIVER));
        sql.execute("set session_replication_role = origin");
    }

    @AfterAll
    static void stop() throws Exception {
        db.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"siti zulaikha", "sti sulaika", "zulai", "0512", "siti 0001"})
    void aDistrictNeverFindsItsNeighbours(String typed) {
        assertThat(found(district(SAMARINDA), typed)).contains(HERE.id()).isSubsetOf(HERE.id(), NEXT_DOOR.id());
        assertThat(found(district(BALIKPAPAN), typed)).containsExactly(NEIGHBOUR.id());
        assertThat(found(province("64"), typed))
                .contains(HERE.id(), NEIGHBOUR.id())
                .doesNotContain(FAR.id());
    }

    @Test
    void anInstitutionFindsItsOwnAndACaregiverWhomItIsGiven() {
        var home = HERE.institution().toString();
        assertThat(found(Map.of("app.reach", "INSTITUTION", "app.institution", home), "zulaikha"))
                .containsExactly(HERE.id());
        assertThat(found(caregiver(CAREGIVER, home), "zulaikha")).containsExactly(HERE.id());
        assertThat(found(caregiver(new UUID(0x4000, 2), home), "zulaikha")).isEmpty();
        assertThat(found(caregiver(CAREGIVER, NEXT_DOOR.institution().toString()), "zulaikha"))
                .isEmpty();
    }

    @Test
    void withoutAScopeNothingIsFound() {
        for (var nobody : List.of(
                Map.<String, String>of(),
                Map.of("app.reach", ""),
                Map.of("app.reach", "NATION"),
                Map.of("app.reach", "DISTRICT"),
                Map.of("app.reach", "DISTRICT", "app.region", ""),
                Map.of("app.reach", "DISTRICT", "app.region", "64"),
                Map.of("app.reach", "DISTRICT", "app.region", "64.__"),
                Map.of("app.reach", "PROVINCE", "app.region", "%"),
                Map.of("app.reach", "PROVINCE", "app.region", "64.71"),
                Map.of("app.reach", "INSTITUTION"))) {
            assertThat(found(nobody, "zulaikha")).as(nobody.toString()).isEmpty();
            assertThat(rawAs(nobody)).as(nobody.toString()).isEmpty();
        }
    }

    @Test
    void theDatabaseFunctionItselfKeepsTheScope() {
        assertThat(rawAs(district(SAMARINDA))).containsExactlyInAnyOrder(HERE.id(), NEXT_DOOR.id());
    }

    @Test
    void thePredicateAloneHoldsAndSoDoesTheLexeme() {
        assertThat(rawAfter(NO_LEXEME)).containsExactlyInAnyOrder(HERE.id(), NEXT_DOOR.id());
        assertThat(rawAfter(NO_PREDICATE)).containsExactlyInAnyOrder(HERE.id(), NEXT_DOOR.id());
    }

    /** Proves that the tests above can fail: with both guards gone the neighbours appear. */
    @Test
    void withoutBothGuardsTheNeighboursWouldAppear() {
        assertThat(rawAfter(NO_LEXEME, NO_PREDICATE)).contains(NEIGHBOUR.id(), FAR.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from client.word",
                "select * from client.expand('siti', true)",
                "select client.fetch('siti', null)",
                "insert into client.word (word) values ('x')"
            })
    void theApplicationCannotReachTheInnerParts(String statement) {
        assertThatThrownBy(() -> db.as(district(SAMARINDA), sql -> sql.fetch(statement)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("permission denied");
    }

    private static Map<String, String> caregiver(UUID account, String home) {
        return Map.of("app.reach", "CLIENTS", "app.account", account.toString(), "app.institution", home);
    }

    private static List<UUID> found(Map<String, String> scope, String typed) {
        return db.as(scope, sql -> new ClientSearch(sql).find(typed, 20)).stream()
                .map(ClientSearch.Hit::id)
                .toList();
    }

    private static List<UUID> rawAs(Map<String, String> scope) {
        return db.as(scope, SearchScopeTest::raw);
    }

    /** What the function returns without the join that repeats row-level security. */
    private static List<UUID> raw(DSLContext sql) {
        return sql.fetch(
                        "select id from client.search(array['siti', 'sulaika'], array[1, 2], array[1, 1]::real[], '{}', '{}', '{}', '{}',"
                                + " 0, null, 'siti zulaikha', 20)")
                .getValues(0, UUID.class);
    }

    /** Changes guards inside a transaction that is rolled back, and looks as the application does. */
    private static List<UUID> rawAfter(String... changes) {
        var seen = new AtomicReference<List<UUID>>();
        assertThatThrownBy(() -> db.superuser().transaction(tx -> {
                    for (var change : changes) {
                        tx.dsl().execute(change);
                    }
                    tx.dsl().execute("set local role naungan_app");
                    district(SAMARINDA)
                            .forEach((name, value) ->
                                    tx.dsl().fetch("select set_config({0}, {1}, true)", DSL.val(name), DSL.val(value)));
                    seen.set(raw(tx.dsl()));
                    throw new IllegalStateException("roll back");
                }))
                .hasMessageContaining("roll back");
        return seen.get();
    }
}
