package id.naungan.outbox;

import id.naungan.access.Scopes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receipts of ordinary forms: claimed first, settled with the place the page led to. */
@Component
class FormReceipts {

    /** What became of the same form before; an empty place means that it is still being done. */
    record Former(byte[] digest, String href) {}

    private final JdbcClient db;
    private final Scopes scopes;

    FormReceipts(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** Nothing when the form is new (or its doing died a minute ago), else what became of it. */
    @Transactional
    public Optional<Former> claim(UUID id, byte[] digest) {
        var account = scopes.current().person();
        var mine = db.sql("""
                insert into outbox.receipt as r (account_id, id, kind, digest, href, version, written_at)
                values (?, ?, 'formulir', ?, '', 0, now())
                on conflict (account_id, id) do update set digest = excluded.digest, taken_at = now()
                   where r.href = '' and r.taken_at < now() - interval '1 minute'
                returning id""").params(account, id, digest).query(UUID.class).optional();
        return mine.isPresent()
                ? Optional.empty()
                : db.sql("select digest, href from outbox.receipt where account_id = ? and id = ?")
                        .params(account, id)
                        .query(Former.class)
                        .optional();
    }

    @Transactional
    public void settle(UUID id, String href) {
        db.sql("update outbox.receipt set href = ?, taken_at = now() where account_id = ? and id = ?")
                .params(href, scopes.current().person(), id)
                .update();
    }

    @Transactional
    public void release(UUID id) {
        db.sql("delete from outbox.receipt where account_id = ? and id = ?")
                .params(scopes.current().person(), id)
                .update();
    }
}
