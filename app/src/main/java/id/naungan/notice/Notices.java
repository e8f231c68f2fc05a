package id.naungan.notice;

import id.naungan.access.Role;
import id.naungan.web.Messages;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that something happened or is due. Telling is part of the caller's Act: what is rolled back was never told. */
@Component
public class Notices {

    private final JdbcClient db;
    private final Messages messages;
    private final Clock clock;

    Notices(JdbcClient db, Messages messages, Clock clock) {
        this.db = db;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Tells everyone who is meant, within the caller's transaction and Act.
     *
     * @return how many accounts are meant, told now or before; zero means that nobody there can be reached
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int tell(NewNotice notice) {
        if (!messages.has(Messages.INDONESIAN, notice.messageKey()))
            throw new IllegalArgumentException("No message " + notice.messageKey());
        var to = notice.audience();
        return db.sql("""
                        select notice.tell(:kind, :facts::text[], :href, :urgency, :key, :accounts::uuid[], :roles::text[], :home::uuid,
                          :district, :at)""")
                .param("kind", notice.kind())
                .param("facts", notice.facts().stream().map(Fact::text).toArray(String[]::new))
                .param("href", notice.href())
                .param("urgency", notice.urgency().name())
                .param("key", notice.key())
                .param("accounts", to.accounts().stream().map(Object::toString).toArray(String[]::new))
                .param("roles", to.roles().stream().map(Role::name).toArray(String[]::new))
                .param("home", to.home())
                .param("district", to.district())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Who has taken note of what was told under this key, by role and without names. */
    @Transactional(readOnly = true)
    public List<Standing> standing(String key) {
        return db.sql("select * from notice.standing(?)")
                .param(key)
                .query((rs, i) -> {
                    var first = rs.getObject("first_acknowledged", OffsetDateTime.class);
                    return new Standing(
                            Role.valueOf(rs.getString("role")),
                            rs.getInt("told"),
                            rs.getInt("read"),
                            rs.getInt("acknowledged"),
                            first == null ? null : first.toInstant());
                })
                .list();
    }

    /** The caller takes note of what was told under keys that begin so, inside an Act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acknowledge(java.util.UUID account, String keyPrefix) {
        db.sql("""
                update notice.notice set read_at = coalesce(read_at, :now), acknowledged_at = coalesce(acknowledged_at, :now)
                 where account_id = :account and starts_with(key, :key)""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("key", keyPrefix)
                .update();
    }
}
