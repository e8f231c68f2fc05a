package id.naungan.client;

import static id.naungan.Csrf.csrf;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.Register.NewFile;
import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Identity;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import id.naungan.web.Who;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Homes, people and visitors of these tests; every test makes its own. */
@TestComponent
public class World {

    private static final ActKind TEST = ActKind.of("test.world");

    private final Scopes scopes;
    private final Acts acts;
    private final Institutions institutions;
    private final Register register;
    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final MockMvcTester mvc;

    World(
            Scopes scopes,
            Acts acts,
            Institutions institutions,
            Register register,
            JdbcClient db,
            TransactionOperations transaction,
            MockMvcTester mvc) {
        this.scopes = scopes;
        this.acts = acts;
        this.institutions = institutions;
        this.register = register;
        this.db = db;
        this.transaction = transaction;
        this.mvc = mvc;
    }

    public Institution home(String name, String region) {
        return system(() -> acts.perform(
                TEST,
                Reason.NONE,
                () -> institutions.save(Institution.of(
                        Ids.next(),
                        new Profile(name, "ANAK", "YAYASAN", null, null, null),
                        new Place(null, region, null, null, null, null),
                        new Capacity(20, null, null),
                        new Registration("TERDAFTAR", null, null, null, null)))));
    }

    public UUID client(Institution home, String name, Sex sex, @Nullable String born) {
        return client(home, name, sex, born, null);
    }

    public UUID client(Institution home, String name, Sex sex, @Nullable String born, @Nullable String nik) {
        var birth =
                new Birth("Samarinda", born == null ? null : BirthDate.parse(born), "Ibu " + name, null, null, null);
        return system(() -> register.open(
                NewFile.of(
                        Ids.next(),
                        home.id(),
                        new Identity(name, null, sex, nik, nik == null ? "TIDAK_ADA" : "ADA", null, null, null, null),
                        birth),
                Reason.NONE));
    }

    /** As casework does when somebody moves in. */
    public void resides(UUID client, LocalDate since) {
        sql("update client.client set resident_since = ? where id = ?", since, client);
    }

    public int sql(String sql, Object... params) {
        return system(() ->
                acts.perform(TEST, Reason.NONE, () -> db.sql(sql).params(params).update()));
    }

    public UUID account(Institution home, String name, Role role, Reach reach) {
        var id = Ids.next();
        sql("""
                insert into access.account (id, username, full_name, role, reach, institution_id, district, must_change_password, status)
                values (?, ?, ?, ?, ?, ?, ?, false, 'ACTIVE')""", id, "w" + id, name, role.name(), reach.name(), home.id(), home.district());
        return id;
    }

    public Scope manager(Institution home) {
        return scope(Role.PENGELOLA, Reach.INSTITUTION, home, null);
    }

    public Scope district(String district) {
        return scope(Role.DINSOS_KAB, Reach.DISTRICT, null, district);
    }

    public Scope province(String province) {
        return scope(Role.DINSOS_PROV, Reach.PROVINCE, null, province);
    }

    public Scope nation(Role role) {
        return scope(role, Reach.NATION, null, null);
    }

    public Scope own(UUID account, Institution home, Role role) {
        return new Scope(
                account, null, "Pengasuh", role, Reach.CLIENTS, home.id(), null, ZoneId.of("Asia/Makassar"), false);
    }

    private static Scope scope(Role role, Reach reach, @Nullable Institution home, @Nullable String region) {
        return new Scope(
                Ids.next(),
                null,
                "Uji " + role,
                role,
                reach,
                home == null ? null : home.id(),
                region,
                ZoneId.of("Asia/Makassar"),
                false);
    }

    /** Reads as somebody, in one transaction. */
    public <T extends @Nullable Object> T seen(Scope scope, Supplier<T> work) {
        return scopes.as(scope, () -> transaction.execute(s -> work.get()));
    }

    public <T extends @Nullable Object> T system(Supplier<T> work) {
        return scopes.asSystem("uji", () -> transaction.execute(s -> work.get()));
    }

    public long count(Scope scope, String table, String column, UUID id) {
        return seen(
                scope,
                () -> db.sql("select count(*) from " + table + " where " + column + " = ?")
                        .param(id)
                        .query(Long.class)
                        .single());
    }

    public MvcTestResult get(Scope scope, String uri) {
        return scopes.as(
                scope,
                () -> mvc.get()
                        .uri(URI.create(uri))
                        .requestAttr(Who.ATTRIBUTE, who(scope))
                        .exchange());
    }

    public MvcTestResult inEnglish(Scope scope, String uri) {
        return scopes.as(
                scope,
                () -> mvc.get()
                        .uri(URI.create(uri))
                        .cookie(new Cookie("bahasa", "en"))
                        .requestAttr(Who.ATTRIBUTE, who(scope))
                        .exchange());
    }

    public MvcTestResult post(Scope scope, String uri, Map<String, String> form) {
        return scopes.as(scope, () -> {
            var request = mvc.post()
                    .uri(URI.create(uri))
                    .requestAttr(Who.ATTRIBUTE, who(scope))
                    .with(csrf());
            form.forEach(request::param);
            return request.exchange();
        });
    }

    public MvcTestResult upload(
            Scope scope, String uri, Map<String, String> form, String field, String name, byte[] bytes) {
        return scopes.as(scope, () -> {
            var request = mvc.post()
                    .uri(URI.create(uri))
                    .multipart()
                    .file(new MockMultipartFile(field, name, "application/octet-stream", bytes));
            request.requestAttr(Who.ATTRIBUTE, who(scope)).with(csrf());
            form.forEach(request::param);
            return request.exchange();
        });
    }

    private static Who who(Scope scope) {
        var permissions = scope.role().permissions().stream().map(Enum::name).collect(Collectors.toSet());
        return new Who(scope.person(), scope.name(), "app.name", "", permissions, scope.zone());
    }

    public static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
