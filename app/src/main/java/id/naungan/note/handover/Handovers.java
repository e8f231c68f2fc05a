package id.naungan.note.handover;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotVisible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The handovers of a home, newest first, with the names of those who have read them. */
@Component
public class Handovers {

    private static final ActKind READ = ActKind.of("note.handover-read");
    private static final int STILL_NEWS_DAYS = 2;

    private static final String SELECT = """
            select h.id, h.day, h.shift, h.words, h.written_by, h.written_by_name, h.written_at,
                   coalesce(array_agg(r.account_name order by r.read_at) filter (where r.id is not null), '{}') as readers,
                   coalesce(bool_or(r.account_id = :me), false) as read, coalesce(h.written_by = :me, false) as mine
              from note.handover h left join note.handover_read r on r.handover_id = h.id
             where h.institution_id = :home and h.day >= :since and %s
             group by h.id order by h.day desc, h.written_at desc, h.id limit :most""";

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;

    Handovers(JdbcClient db, Acts acts, Scopes scopes) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
    }

    /** What other shifts left within the last days and the caller has not read. */
    @Transactional(readOnly = true)
    public List<Handover> unread(UUID home, LocalDate today) {
        return list(
                "h.written_by is distinct from :me and not exists (select from note.handover_read x where x.handover_id = h.id and x.account_id = :me)",
                home,
                today.minusDays(STILL_NEWS_DAYS),
                3);
    }

    @Transactional(readOnly = true)
    List<Handover> since(UUID home, LocalDate since, int most) {
        return list("true", home, since, most);
    }

    private List<Handover> list(String which, UUID home, LocalDate since, int most) {
        return db.sql(SELECT.formatted(which))
                .param("me", scopes.current().person())
                .param("home", home)
                .param("since", since)
                .param("most", most)
                .query(Handovers::handover)
                .list();
    }

    /** The caller has read it; a second time changes nothing. NotVisible outside the caller's reach. */
    void read(UUID id) {
        var scope = scopes.current();
        acts.perform(READ, Reason.NONE, () -> {
            var there = db.sql("select exists (select from note.handover where id = ?)")
                    .param(id)
                    .query(Boolean.class)
                    .single();
            if (!there) throw new NotVisible();
            db.sql("""
                    insert into note.handover_read (handover_id, institution_id, district, account_id, account_name)
                    select h.id, h.institution_id, h.district, ?, ? from note.handover h where h.id = ?
                    on conflict do nothing""").params(scope.person(), scope.name(), id).update();
        });
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("shift"),
                row.getString("words"),
                row.getObject("written_by", UUID.class),
                row.getString("written_by_name"),
                row.getObject("written_at", Timestamp.class).toInstant(),
                List.of((String[]) row.getArray("readers").getArray()),
                row.getBoolean("read"),
                row.getBoolean("mine"));
    }
}
