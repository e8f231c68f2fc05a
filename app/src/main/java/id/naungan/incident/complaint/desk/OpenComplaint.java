package id.naungan.incident.complaint.desk;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.complaint.CleanFile;
import id.naungan.incident.complaint.ComplaintState;
import id.naungan.incident.complaint.Conversation;
import id.naungan.incident.complaint.Voice;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.receive.Sealed;
import id.naungan.kernel.Answer;
import id.naungan.web.NotVisible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a complaint or a file of it for the office; each opening is an Act and a line that stays with the complaint. */
@Component
class OpenComplaint {

    private static final ActKind OPENED = ActKind.of("incident.complaint-opened");
    private static final ActKind FILE_OPENED = ActKind.of("incident.complaint-file-opened");
    private static final int SHOWN = 20;

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Sealed sealed;
    private final Conversation conversation;
    private final Clock clock;

    OpenComplaint(JdbcClient db, Acts acts, Scopes scopes, Sealed sealed, Conversation conversation, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.sealed = sealed;
        this.conversation = conversation;
        this.clock = clock;
    }

    DeskView open(UUID id) {
        return acts.perform(OPENED, Reason.NONE, () -> {
            var view = find(id);
            line(id, null);
            if (view.state() == ComplaintState.BARU)
                db.sql("update incident.complaint set version = version + 1, state = 'DIBACA' where id = ?")
                        .param(id)
                        .update();
            return view;
        });
    }

    CleanFile file(UUID id, UUID file) {
        return acts.perform(FILE_OPENED, Reason.NONE, () -> {
            var found = conversation.file(id, file).orElseThrow(NotVisible::new);
            line(id, file);
            return found;
        });
    }

    /** Within a transaction that wrote down the opening. */
    private DeskView find(UUID id) {
        return db.sql("select * from incident.complaint where id = ?")
                .param(id)
                .query(this::view)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private void line(UUID complaint, @Nullable UUID file) {
        var who = scopes.current();
        db.sql("""
                insert into incident.complaint_opening (complaint_id, file_id, account_id, account_name, role, at) values (?, ?, ?, ?, ?, ?)""")
                .params(
                        complaint,
                        file,
                        who.person(),
                        who.name(),
                        who.role().name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<DeskView.Opening> openings(UUID id) {
        return db.sql("""
                select account_name, role, at, file_id is not null as file from incident.complaint_opening where complaint_id = ?
                 order by at desc limit ?""")
                .params(id, SHOWN)
                .query((row, i) -> new DeskView.Opening(
                        row.getString("account_name"),
                        row.getString("role"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("file")))
                .list();
    }

    private DeskView view(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new DeskView(
                id,
                row.getString("number"),
                row.getObject("came_at", OffsetDateTime.class).toInstant(),
                Voice.valueOf(row.getString("voice")),
                List.of((String[]) row.getArray("kinds").getArray()),
                List.of((String[]) row.getArray("accused").getArray()),
                Answer.valueOf(row.getString("safe")),
                Severity.valueOf(row.getString("severity")),
                row.getObject("home_id", UUID.class),
                text(row, "home_name"),
                text(row, "region_words"),
                row.getString("region"),
                text(row, "story"),
                text(row, "name"),
                text(row, "contact"),
                ComplaintState.valueOf(row.getString("state")),
                row.getObject("incident_id", UUID.class),
                conversation.messages(id),
                conversation.files(id),
                openings(id));
    }

    private @Nullable String text(ResultSet row, String column) throws SQLException {
        return sealed.read("complaint." + column, row.getObject("id", UUID.class), row.getBytes(column));
    }
}
