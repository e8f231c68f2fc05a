package id.naungan.notice.inbox;

import id.naungan.access.Scopes;
import id.naungan.notice.NoticeWords;
import id.naungan.notice.Urgency;
import id.naungan.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in account was told, newest first. */
@Component
class Inbox {

    private static final int SIZE = 30;

    private final JdbcClient db;
    private final Scopes scopes;
    private final NoticeWords words;

    Inbox(JdbcClient db, Scopes scopes, NoticeWords words) {
        this.db = db;
        this.scopes = scopes;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public Page<Told> page(boolean unread, int number, Locale locale) {
        var rows = db.sql("""
                        select id, kind, facts, urgency, told_at, read_at, acknowledged_at from notice.notice
                         where account_id = :me and (read_at is null) = :unread order by told_at desc, id limit :size offset :skip""")
                .param("me", scopes.current().person())
                .param("unread", unread)
                .param("size", SIZE + 1)
                .param("skip", (number - 1) * SIZE)
                .query((row, i) -> told(row, locale))
                .list();
        return Page.cut(rows, number, SIZE, null);
    }

    private Told told(ResultSet row, Locale locale) throws SQLException {
        var facts = List.of((String[]) row.getArray("facts").getArray());
        return new Told(
                row.getObject("id", java.util.UUID.class),
                words.sentence(row.getString("kind"), facts, locale),
                Urgency.valueOf(row.getString("urgency")),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                instant(row, "read_at"),
                instant(row, "acknowledged_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
