package id.naungan.client;

import id.naungan.access.Scopes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due for people and homes. Written inside the Act of whatever makes it due or done. */
@Component
public class Tasks {

    private final JdbcClient db;
    private final Scopes scopes;

    Tasks(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** Opens the task, or changes the one of this key; one that was done is opened again only by a later day. */
    public void put(NewTask task) {
        db.sql("""
                insert into client.task as t (key, client_id, institution_id, district, kind, words, due_on, holder, role, href, norm)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (key) do update set version = t.version + 1, kind = excluded.kind, words = excluded.words,
                  due_on = excluded.due_on, holder = excluded.holder, role = excluded.role, href = excluded.href, norm = excluded.norm,
                  status = 'TERBUKA', done_on = null, done_how = null, done_by = null
                where (t.status = 'TERBUKA' or excluded.due_on > t.due_on)
                  and (t.kind, t.words, t.due_on, t.holder, t.role, t.href) is distinct from
                      (excluded.kind, excluded.words, excluded.due_on, excluded.holder, excluded.role, excluded.href)
                """)
                .params(
                        task.key(),
                        task.client(),
                        task.institution(),
                        task.district(),
                        task.kind(),
                        task.words(),
                        task.due(),
                        task.holder(),
                        task.role(),
                        task.href(),
                        task.norm())
                .update();
    }

    /** Closes the open task of this key, if there is one. */
    public void done(String key, LocalDate on, @Nullable String how) {
        db.sql("""
                update client.task set version = version + 1, status = 'SELESAI', done_on = ?, done_how = ?, done_by = ?
                 where key = ? and status = 'TERBUKA'""").params(on, how, scopes.current().account(), key).update();
    }

    /** Takes back open tasks whose key begins so: what made them due is gone. */
    public void drop(String keyPrefix) {
        db.sql(
                        "update client.task set version = version + 1, status = 'BATAL' where starts_with(key, ?) and status = 'TERBUKA'")
                .param(keyPrefix)
                .update();
    }
}
