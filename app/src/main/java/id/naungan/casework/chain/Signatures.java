package id.naungan.casework.chain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signatures under forms. */
@Component
public class Signatures {

    private final JdbcClient db;

    Signatures(JdbcClient db) {
        this.db = db;
    }

    /** Those that stand, in the order they were made. */
    @Transactional(readOnly = true)
    public List<Signature> of(UUID form) {
        return db.sql("""
                select id, signer, name, relation, account_id, how, note, digest, signed_at from casework.signature
                 where record_id = ? and withdrawn_at is null order by signed_at, id""").param(form).query(Signature.class).list();
    }

    /** Written once per id. */
    @Transactional
    public void write(CaseForm form, Signature s) {
        db.sql("""
                insert into casework.signature (id, record_id, client_id, signer, name, relation, account_id, how, note, digest, signed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        s.id(),
                        form.id(),
                        form.clientId(),
                        s.signer().name(),
                        s.name(),
                        s.relation(),
                        s.accountId(),
                        s.how().name(),
                        s.note(),
                        s.digest(),
                        s.signedAt())
                .update();
    }

    /** Takes all back: the form is written again. */
    @Transactional
    public void withdraw(UUID form) {
        db.sql("update casework.signature set withdrawn_at = now() where record_id = ? and withdrawn_at is null")
                .param(form)
                .update();
    }
}
