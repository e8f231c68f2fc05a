package id.naungan.client.search;

import id.naungan.client.search.Population.Person;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A migrated PostgreSQL with invented clients, asked as the application's role under row-level security. */
final class SearchDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Connection superuser;
    private final Connection app;

    SearchDatabase() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "12")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("work_mem", "8MB")
                .start();
        try (var first = server.getPostgresDatabase().getConnection();
                var sql = first.createStatement()) {
            sql.execute("create role naungan_owner login");
            sql.execute("create role naungan_definer nologin");
            sql.execute("create role naungan_app login");
            sql.execute("grant naungan_definer to naungan_owner");
            sql.execute("create database naungan owner naungan_owner");
        }
        Flyway.configure()
                .dataSource(server.getDatabase("naungan_owner", "naungan"))
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load()
                .migrate();
        superuser = server.getDatabase("postgres", "naungan").getConnection();
        try (var sql = superuser.createStatement()) {
            sql.execute("alter table client.client disable trigger history");
            sql.execute("alter table institution.institution disable trigger history");
        }
        app = server.getDatabase("naungan_app", "naungan").getConnection();
    }

    DSLContext superuser() {
        return DSL.using(superuser, SQLDialect.POSTGRES);
    }

    void homes() throws SQLException {
        try (var insert = superuser.prepareStatement("""
                insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form,
                    place_region, registration_status) values (?, 0, ?, 'Panti', 'LKSA', 'YAYASAN', ?, 'BELUM')
                """)) {
            for (var district : Population.districts()) {
                for (var home : Population.institutionsOf(district)) {
                    insert.setObject(1, home);
                    insert.setString(2, district);
                    insert.setString(3, district);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    void load(List<Person> people) throws SQLException {
        var index = superuser()
                .fetchSingle("select pg_get_indexdef('client.client_search'::regclass)")
                .get(0, String.class);
        superuser.setAutoCommit(false);
        superuser().execute("drop index client.client_search"); // built anew below, which is several times faster
        try (var insert = superuser.prepareStatement("""
                insert into client.client (id, version, institution_id, district, identity_full_name, identity_nickname,
                    identity_sex, identity_nik, identity_kk, birth_date, birth_precision, birth_mother_name, search_words)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'DAY', ?, ?)
                """)) {
            int batched = 0;
            for (var p : people) {
                insert.setObject(1, p.id());
                insert.setObject(2, p.institution());
                insert.setString(3, p.district());
                insert.setString(4, p.name());
                insert.setString(5, p.nickname());
                insert.setString(6, p.sex());
                insert.setString(7, p.nik());
                insert.setString(8, p.kk());
                insert.setObject(9, p.birth());
                insert.setString(10, p.mother());
                var words = SearchWords.of(p.name(), p.nickname(), p.mother());
                insert.setArray(11, superuser.createArrayOf("text", words.toArray()));
                insert.addBatch();
                if (++batched % 1000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        superuser().execute(index);
        superuser.commit();
        superuser.setAutoCommit(true);
        superuser().execute("select client.recount_words()");
        superuser().execute("vacuum analyze client.client");
        superuser().execute("vacuum analyze client.word");
    }

    /** Runs a question as the application inside one transaction with these settings. */
    <T> T as(Map<String, String> settings, Function<DSLContext, T> question) {
        return DSL.using(app, SQLDialect.POSTGRES).transactionResult(tx -> {
            settings.forEach((name, value) ->
                    tx.dsl().fetch("select set_config({0}, {1}, true)", DSL.val(name), DSL.val(value)));
            return question.apply(tx.dsl());
        });
    }

    static Map<String, String> district(String code) {
        return Map.of("app.reach", "DISTRICT", "app.region", code);
    }

    static Map<String, String> province(String code) {
        return Map.of("app.reach", "PROVINCE", "app.region", code);
    }

    int backend() {
        return DSL.using(app, SQLDialect.POSTGRES)
                .fetchOne("select pg_backend_pid()")
                .get(0, Integer.class);
    }

    @Override
    public void close() throws IOException, SQLException {
        app.close();
        superuser.close();
        server.close();
    }
}
