package id.naungan.incident.complaint;

import id.naungan.incident.receive.Sealed;
import id.naungan.store.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said in a complaint after it came, both ways, with its files; whoever asks sees it by his scope. */
@Component
public class Conversation {

    /** Who said it. */
    public enum Whose {
        PELAPOR,
        KANTOR
    }

    /** The person of the office who says something. */
    public record Officer(UUID account, String name) {}

    /** One thing said; the reporter is not shown who of the office it was. */
    public record Message(Whose whose, Instant at, @Nullable String by, String words) {}

    /** One file that came along. */
    public record Attached(UUID id, Whose whose, Instant at, CleanFile.Kind kind, int size) {}

    private final JdbcClient db;
    private final Sealed sealed;

    Conversation(JdbcClient db, Sealed sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    public List<Message> messages(UUID complaint) {
        return db.sql("""
                select id, whose, at, account_name, words from incident.complaint_message where complaint_id = ? order by at, id""")
                .param(complaint)
                .query((row, i) -> new Message(
                        Whose.valueOf(row.getString("whose")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("account_name"),
                        Objects.requireNonNull(sealed.read(
                                "complaint_message.words", row.getObject("id", UUID.class), row.getBytes("words")))))
                .list();
    }

    public List<Attached> files(UUID complaint) {
        return db.sql(
                        "select id, whose, at, kind, size from incident.complaint_file where complaint_id = ? order by at, id")
                .param(complaint)
                .query((row, i) -> new Attached(
                        row.getObject("id", UUID.class),
                        Whose.valueOf(row.getString("whose")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        CleanFile.Kind.valueOf(row.getString("kind")),
                        row.getInt("size")))
                .list();
    }

    /** One file of this complaint, opened. */
    public Optional<CleanFile> file(UUID complaint, UUID file) {
        return db.sql("""
                select f.id, f.kind, f.media_type, c.bytes from incident.complaint_file f join incident.complaint_content c on c.file_id = f.id
                 where f.id = ? and f.complaint_id = ?""")
                .params(file, complaint)
                .query((row, i) -> new CleanFile(
                        CleanFile.Kind.valueOf(row.getString("kind")),
                        row.getString("media_type"),
                        sealed.open("complaint_content.bytes", row.getObject("id", UUID.class), row.getBytes("bytes"))))
                .optional();
    }

    /** Says something, within the Act that is running; without an officer it is the reporter who speaks. */
    public void say(UUID complaint, @Nullable Officer officer, String words, Instant now) {
        var id = Ids.next();
        db.sql("""
                insert into incident.complaint_message (id, complaint_id, at, whose, account_id, account_name, words) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        complaint,
                        now.atOffset(ZoneOffset.UTC),
                        (officer == null ? Whose.PELAPOR : Whose.KANTOR).name(),
                        officer == null ? null : officer.account(),
                        officer == null ? null : officer.name(),
                        sealed.text("complaint_message.words", id, words))
                .update();
    }

    public void keep(UUID complaint, Whose whose, CleanFile file, Instant now) {
        var id = Ids.next();
        db.sql("""
                insert into incident.complaint_file (id, complaint_id, at, whose, kind, media_type, size, sha256) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        complaint,
                        now.atOffset(ZoneOffset.UTC),
                        whose.name(),
                        file.kind().name(),
                        file.mediaType(),
                        file.bytes().length,
                        Receipts.sha256(file.bytes()))
                .update();
        db.sql("insert into incident.complaint_content (file_id, complaint_id, bytes) values (?, ?, ?)")
                .params(id, complaint, sealed.bytes("complaint_content.bytes", id, file.bytes()))
                .update();
    }
}
