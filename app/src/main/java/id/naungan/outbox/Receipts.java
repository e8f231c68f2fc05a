package id.naungan.outbox;

import id.naungan.access.Scopes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person's phones were answered. Kept sixty days: a phone may lie in a drawer for a month. */
@Component
class Receipts {

    /** One answer that was given. */
    record Receipt(UUID id, byte[] digest, String href, int version) {}

    private final JdbcClient db;
    private final Scopes scopes;

    Receipts(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    Map<UUID, Receipt> of(Collection<UUID> ids) {
        return db
                .sql("select id, digest, href, version from outbox.receipt where account_id = ? and id = any(?)")
                .params(scopes.current().person(), ids.toArray(UUID[]::new))
                .query((rs, n) -> new Receipt(
                        rs.getObject("id", UUID.class),
                        rs.getBytes("digest"),
                        rs.getString("href"),
                        rs.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Receipt::id, r -> r));
    }

    /** Kept in the transaction of what it answers for. */
    void keep(List<Letter> letters, List<Outcome.Taken> answers) {
        if (letters.isEmpty()) return;
        db.sql("""
                insert into outbox.receipt (account_id, id, kind, digest, href, version, written_at)
                select :account, * from unnest(:ids, :kinds, :digests, :hrefs, :versions, :times::timestamptz[])""")
                .param("account", scopes.current().person())
                .param("ids", letters.stream().map(Letter::id).toArray(UUID[]::new))
                .param("kinds", letters.stream().map(Letter::kind).toArray(String[]::new))
                .param("digests", letters.stream().map(Letter::digest).toArray(byte[][]::new))
                .param("hrefs", answers.stream().map(Outcome.Taken::href).toArray(String[]::new))
                .param("versions", answers.stream().map(Outcome.Taken::version).toArray(Integer[]::new))
                .param(
                        "times",
                        letters.stream().map(l -> l.writtenAt().toString()).toArray(String[]::new))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Arrived> latest(int most) {
        return db.sql("""
                select kind, href, written_at, taken_at from outbox.receipt
                 where account_id = ? and kind <> 'formulir' order by taken_at desc, id limit ?""")
                .params(scopes.current().person(), most)
                .query(Arrived.class)
                .list();
    }

    @Transactional
    public void sweep() {
        db.sql("delete from outbox.receipt where account_id = ? and taken_at < now() - interval '60 days'")
                .param(scopes.current().person())
                .update();
    }
}
