package id.naungan.access;

import static id.naungan.Csrf.csrf;

import id.naungan.store.Ids;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs in for tests: {@code mvc.get().uri("/klien").with(as.pengelola(home))}. An account is made the first time its posting is
 * used; each request gets a session of its own and a valid CSRF token.
 */
@Component
public class AsUser {

    /** The password of every account made here. */
    public static final String PASSWORD = "kucing-hitam-di-atap-9";

    private final Accounts accounts;
    private final Sessions sessions;
    private final Scopes scopes;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    AsUser(
            Accounts accounts,
            Sessions sessions,
            Scopes scopes,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.scopes = scopes;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The person of this posting. */
    public RequestPostProcessor in(Posting posting) {
        return account(accountOf(posting));
    }

    /** The person of this account. */
    public RequestPostProcessor account(UUID account) {
        return request -> {
            var token = tokenOf(account);
            var cookie = new Cookie(SessionFilter.COOKIE, token);
            var others = request.getCookies();
            if (others == null) {
                request.setCookies(cookie);
            } else {
                var all = java.util.Arrays.copyOf(others, others.length + 1);
                all[others.length] = cookie;
                request.setCookies(all);
            }
            return csrf().postProcessRequest(request);
        };
    }

    /** The person of this username, such as one of the story's cast. */
    public RequestPostProcessor named(String username) {
        return account(accountNamed(username));
    }

    public RequestPostProcessor pengelola(UUID institution) {
        return in(at(institution, Role.PENGELOLA, Reach.INSTITUTION));
    }

    /** A caregiver who sees only the children given to her. */
    public RequestPostProcessor pengasuh(UUID institution) {
        return in(at(institution, Role.PENGASUH, Reach.CLIENTS));
    }

    public RequestPostProcessor peksos(UUID institution) {
        return in(at(institution, Role.PEKSOS, Reach.INSTITUTION));
    }

    public RequestPostProcessor dinsosKab(String district) {
        return in(Posting.inDistrict(district, Role.DINSOS_KAB));
    }

    public RequestPostProcessor dinsosProv(String province) {
        return in(Posting.inProvince(province, Role.DINSOS_PROV));
    }

    /** KEMENSOS, KPAI, AUDITOR or ADMIN. */
    public RequestPostProcessor national(Role role) {
        return in(Posting.national(role));
    }

    /** Runs work under the scope of this posting, in one transaction: for use cases and queries without a page. */
    public <T extends @Nullable Object> T doing(Posting posting, Supplier<T> work) {
        return scopes.as(scope(posting), () -> transaction.execute(status -> work.get()));
    }

    /** Runs work as the system, in one transaction. */
    public <T extends @Nullable Object> T system(Supplier<T> work) {
        return scopes.asSystem("uji", () -> transaction.execute(status -> work.get()));
    }

    /** The scope of this posting, as a request would have it. */
    public Scope scope(Posting posting) {
        return sessions.of(new Token(tokenOf(accountOf(posting)))).orElseThrow();
    }

    /** The text of a fresh session cookie, for browsers and HTTP clients; its name is {@code naungan}. */
    public String tokenOf(UUID account) {
        return scopes.asSystem("uji", () -> sessions.open(account, "uji").text());
    }

    /** The posting at an existing institution, whose district is looked up. */
    public Posting at(UUID institution, Role role, Reach reach) {
        var district = scopes.asSystem(
                "uji",
                () -> db.sql("select district from institution.name_of(?)")
                        .param(institution)
                        .query(String.class)
                        .single());
        return Posting.at(institution, district, role, reach);
    }

    /** The account of this posting. */
    public UUID accountOf(Posting posting) {
        var where = posting.institution() != null ? posting.institution().toString() : String.valueOf(posting.region());
        var username = ("uji." + posting.role() + "." + posting.reach() + "." + where).toLowerCase();
        return system(() -> accounts.named(username)
                .orElseGet(() -> accounts.create(
                        new NewAccount(Ids.next(), username, "Uji " + posting.role(), posting), PASSWORD)));
    }

    private UUID accountNamed(String username) {
        return system(() -> accounts.named(username).orElseThrow());
    }
}
