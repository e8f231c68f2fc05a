package id.naungan.access;

import id.naungan.store.Ids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Homes of the story by name, and people made for one test. */
@Component
public class TestPeople {

    private final AsUser as;
    private final Accounts accounts;
    private final JdbcClient db;

    TestPeople(AsUser as, Accounts accounts, JdbcClient db) {
        this.as = as;
        this.accounts = accounts;
        this.db = db;
    }

    /** A person nobody else uses, with {@link AsUser#PASSWORD}. */
    public record Person(UUID id, String username) {}

    public UUID home(String name) {
        return as.system(() -> db.sql(
                        "select id from institution.institution where profile_name like '%' || ? || '%' order by created_at, id limit 1")
                .param(name)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single());
    }

    public Person somebody(Posting posting) {
        var id = Ids.next();
        var username = "orang." + id.toString().substring(24);
        as.system(() -> accounts.create(new NewAccount(id, username, "Orang Uji", posting), AsUser.PASSWORD));
        return new Person(id, username);
    }

    public Person caregiver(UUID home) {
        return somebody(as.at(home, Role.PENGASUH, Reach.INSTITUTION));
    }

    public Person manager(UUID home) {
        return somebody(as.at(home, Role.PENGELOLA, Reach.INSTITUTION));
    }
}
