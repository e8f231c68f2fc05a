package id.naungan.training.domain;

import id.naungan.access.Scopes;
import id.naungan.training.domain.Training.Session;
import id.naungan.web.NotVisible;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds trainings within the caller's scope. */
@Component
@Transactional(readOnly = true)
public class Trainings {

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    Trainings(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** The training of this id; {@link NotVisible} outside the scope. */
    public Training one(UUID id) {
        var sessions = sessions(id);
        return db.sql("select * from training.event where id = ?")
                .param(id)
                .query((row, n) -> training(row, sessions))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Of the caller's own office; others are only read. */
    public Training own(UUID id) {
        var training = one(id);
        if (!own(training)) throw new NotVisible();
        return training;
    }

    public boolean own(Training training) {
        return Objects.equals(training.region(), scopes.current().region());
    }

    private List<Session> sessions(UUID id) {
        return db.sql("""
                select id, version, held_on, from_time, to_time, topic, door from training.session
                 where training_id = ? and dropped_at is null order by held_on, from_time, id""").param(id).query((row, n) -> session(row)).list();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getString("topic"),
                row.getInt("door"));
    }

    private static Training training(ResultSet row, List<Session> sessions) throws SQLException {
        return new Training(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("region"),
                row.getString("title"),
                row.getString("level"),
                texts(row.getArray("competences")),
                row.getString("objectives"),
                row.getString("audience"),
                row.getString("place"),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getInt("seats"),
                row.getObject("per_home", Integer.class),
                row.getString("trainers"),
                row.getString("budget_note"),
                row.getObject("answer_by", LocalDate.class),
                TrainingState.valueOf(row.getString("state")),
                row.getString("called_off_why"),
                row.getString("written_by_name"),
                sessions);
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
