package id.naungan.access.invitation;

import id.naungan.access.NewAccount;
import id.naungan.access.Posting;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.access.domain.Account;
import id.naungan.access.domain.AccountBook;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import id.naungan.store.StartupNotice;
import id.naungan.web.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** While nobody can sign in, each start prints a one-time link for the first administrator. There is no default password. */
@Component
@Order(20)
class FirstAdministrator implements StartupNotice {

    private static final String USERNAME = "admin";

    private final JdbcClient db;
    private final AccountBook accounts;
    private final OneTimeLinks links;
    private final Scopes scopes;
    private final Acts acts;
    private final Clock clock;
    private final Environment environment;
    private final Messages messages;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            JdbcClient db,
            AccountBook accounts,
            OneTimeLinks links,
            Scopes scopes,
            Acts acts,
            Clock clock,
            Environment environment,
            Messages messages,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.accounts = accounts;
        this.links = links;
        this.scopes = scopes;
        this.acts = acts;
        this.clock = clock;
        this.environment = environment;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<String> lines() {
        return scopes.asSystem(
                "administrator pertama",
                () -> somebodyCanSignIn() ? List.of() : acts.perform(InviteAccount.INVITED, Reason.NONE, this::invite));
    }

    @SuppressWarnings("NullAway")
    private boolean somebodyCanSignIn() {
        return transaction.execute(
                status -> db.sql("select exists (select from access.account where password_hash is not null)")
                        .query(Boolean.class)
                        .single());
    }

    private List<String> invite() {
        var admin = accounts.findByUsernameIgnoreCase(USERNAME).orElseGet(this::created);
        var address = base() + "/undangan/" + links.make(admin).text();
        return List.of(
                messages.get(Locale.of("id"), "access.first", links.lifetime().toHours()), "  " + address);
    }

    private String base() {
        var configured = environment.getProperty("naungan.address", "");
        return configured.isBlank()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : configured.replaceAll("/+$", "");
    }

    private Account created() {
        var wanted = new NewAccount(Ids.next(), USERNAME, "Administrator", Posting.national(Role.ADMIN));
        return accounts.save(Account.invited(wanted, clock.instant()));
    }
}
