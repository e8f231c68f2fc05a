package id.naungan;

import static id.naungan.Csrf.csrf;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.access.Sessions;
import id.naungan.story.Cast;
import id.naungan.web.Who;
import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Requests of the people of the story, each with a real session. */
public final class SignedIn {

    private final MockMvcTester mvc;
    private final Sessions sessions;
    private final Scopes scopes;
    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public SignedIn(
            MockMvcTester mvc, Sessions sessions, Scopes scopes, JdbcClient db, TransactionOperations transaction) {
        this.mvc = mvc;
        this.sessions = sessions;
        this.scopes = scopes;
        this.db = db;
        this.transaction = transaction;
    }

    /** Opens a page as this person of the story, in Indonesian. */
    public MvcTestResult get(String username, String address, Object... variables) {
        return get(username, "id", address, variables);
    }

    public MvcTestResult get(String username, String language, String address, Object... variables) {
        return mvc.get()
                .uri(address, variables)
                .cookie(cookie(username), new Cookie("bahasa", language))
                .requestAttr(Who.ATTRIBUTE, who(username))
                .exchange();
    }

    /** Sends a form of names and values, one after the other. */
    public MvcTestResult post(String username, String address, String... namesAndValues) {
        var request = mvc.post()
                .uri(address)
                .cookie(cookie(username))
                .requestAttr(Who.ATTRIBUTE, who(username))
                .with(csrf());
        for (var i = 0; i < namesAndValues.length; i += 2)
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    /** The id of a home of the story, by its name. */
    public UUID home(String name) {
        return scopes.asSystem(
                "test",
                () -> transaction.execute(
                        status -> db.sql("select id from institution.institution where profile_name = ?")
                                .param(name)
                                .query(UUID.class)
                                .single()));
    }

    /** Who the screens are told is there. */
    private static Who who(String username) {
        var member = Cast.members().stream()
                .filter(m -> m.username().equals(username))
                .findFirst()
                .orElseThrow();
        var permissions =
                member.role().permissions().stream().map(Permission::name).collect(Collectors.toSet());
        return new Who(new UUID(0, 1), member.name(), "app.name", "", permissions, ZoneId.of(member.zone()));
    }

    /** The session of this person, for requests that need more than this class sends. */
    public Cookie cookie(String username) {
        return new Cookie("naungan", tokens.computeIfAbsent(username, this::open));
    }

    private String open(String username) {
        return scopes.asSystem("test", () -> {
            var account = transaction.execute(status -> db.sql("select id from access.account where username = ?")
                    .param(username)
                    .query(UUID.class)
                    .single());
            return sessions.open(account, "test").text();
        });
    }
}
