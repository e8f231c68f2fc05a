package id.naungan.consult.question;

import id.naungan.access.Scopes;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads questions; row security decides whose. */
@Component
@Transactional(readOnly = true)
public class Questions {

    private static final int PAGE = 50;
    private static final String ALL = """
            select q.id, q.version, q.institution_id, a.name as home_name, q.district, q.to_home, b.name as to_name, q.category, q.title, q.state,
                   q.asked_by_name, q.asked_at, q.due_on, q.answered_at, q.guidance_id
              from consult.question q cross join lateral institution.name_of(q.institution_id) a left join lateral institution.name_of(q.to_home) b on true""";

    /** Which questions: those that wait, those that wait too long, answered, done, all. */
    public enum Which {
        MENUNGGU("q.state = 'MENUNGGU'"),
        TERLAMBAT("q.state = 'MENUNGGU' and q.due_on < :today"),
        DIJAWAB("q.state = 'DIJAWAB'"),
        SELESAI("q.state = 'SELESAI'"),
        SEMUA("true");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** How many stand in each list. */
    public record Count(long waiting, long late) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    Questions(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    public Page<Question> all(Which which, int number) {
        var rows = db.sql(ALL + " where " + which.condition
                        + " and :today::date is not null order by q.state <> 'MENUNGGU', q.due_on, q.id limit "
                        + (PAGE + 1) + " offset :skip")
                .param("today", today())
                .param("skip", (number - 1) * PAGE)
                .query(Question.class)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }

    public Count counts() {
        return db.sql("""
                        select count(*) as waiting, count(*) filter (where due_on < ?) as late from consult.question where state = 'MENUNGGU'""").param(today()).query(Count.class).single();
    }

    public Question one(UUID id) {
        return db.sql(ALL + " where q.id = ?")
                .param(id)
                .query(Question.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    public List<Message> messages(UUID question) {
        return db.sql("""
                        select id, side, words, file_id, written_by_name, written_at from consult.message where question_id = ? order by written_at, id""").param(question).query(Message.class).list();
    }

    /** On which side the reader writes: the home that asks, or whoever is asked; an office answers also for a home that keeps silent. */
    public String side(Question of) {
        return of.institutionId().equals(scopes.current().institution()) ? "TANYA" : "JAWAB";
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }
}
