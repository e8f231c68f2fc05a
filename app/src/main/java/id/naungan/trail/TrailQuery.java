package id.naungan.trail;

import id.naungan.web.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Acts themselves, newest first: who did what when and why, without what stands in the files. */
@Component
public class TrailQuery {

    private static final int SIZE = 50;

    /** One Act. */
    public record Line(
            long id,
            String kind,
            String actorName,
            String role,
            @Nullable String reason,
            Instant at) {}

    private final JdbcClient db;

    TrailQuery(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    Page<Line> acts(String actor, String kind, int number) {
        var rows = db.sql("""
                select a.id, a.kind, a.actor_name, a.role, a.reason, a.at from audit.act a
                 where (:actor = '' or a.actor_name ilike '%' || :actor || '%') and (:kind = '' or a.kind like :kind || '%')
                 order by a.id desc limit :size + 1 offset (:number - 1) * :size""")
                .param("actor", actor)
                .param("kind", kind)
                .param("size", SIZE)
                .param("number", number)
                .query(Line.class)
                .list();
        return Page.cut(rows, number, SIZE, null);
    }
}
