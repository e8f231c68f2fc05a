package id.naungan.notice.delivery;

import id.naungan.notice.NoticeWords;
import id.naungan.web.Page;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What went out or waits, newest first, as far as the caller may see it. */
@Component
class DeliveryList {

    private static final int SIZE = 50;

    private final JdbcClient db;
    private final NoticeWords words;

    DeliveryList(JdbcClient db, NoticeWords words) {
        this.db = db;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public Page<Sent> page(String status, int number, Locale locale) {
        var rows = db.sql("""
                        select d.kind, d.facts, h.url, d.status, d.attempts, d.problem, d.created_at, d.due_at
                          from notice.delivery d left join notice.hook h on h.id = d.hook_id
                         where :status = '' or d.status = :status
                         order by d.created_at desc, d.id limit :size offset :skip""")
                .param("status", status)
                .param("size", SIZE + 1)
                .param("skip", (number - 1) * SIZE)
                .query((row, i) -> new Sent(
                        words.sentence(
                                row.getString("kind"),
                                List.of((String[]) row.getArray("facts").getArray()),
                                locale),
                        row.getString("url"),
                        row.getString("status"),
                        row.getInt("attempts"),
                        row.getString("problem"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
        return Page.cut(rows, number, SIZE, null);
    }
}
