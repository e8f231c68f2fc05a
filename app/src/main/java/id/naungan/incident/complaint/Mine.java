package id.naungan.incident.complaint;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.receive.Sealed;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A complaint as whoever holds its receipt sees it. Reading leaves no trace: nobody learns when a reporter looked. */
@Component
public class Mine {

    private static final ActKind SAID = ActKind.of("incident.complaint-said-more");
    private static final Duration AGAIN = Duration.ofMinutes(10);

    /** What the reporter may know: the own words, what was answered, and where it stands. */
    public record View(
            UUID id,
            ComplaintState state,
            Voice voice,
            Instant cameAt,
            @Nullable String story,
            List<Conversation.Message> messages,
            List<Conversation.Attached> files) {}

    private record Row(
            UUID id,
            String state,
            String voice,
            OffsetDateTime cameAt,
            byte @Nullable [] story,
            String severity,
            @Nullable String region,
            String firstLevel,
            String level,
            long told) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Terms terms;
    private final Sealed sealed;
    private final Receipts receipts;
    private final Conversation conversation;
    private final TellOffices tell;
    private final Clock clock;
    private final TransactionOperations transaction;

    Mine(
            JdbcClient db,
            Acts acts,
            Scopes scopes,
            Terms terms,
            Sealed sealed,
            Receipts receipts,
            Conversation conversation,
            TellOffices tell,
            Clock clock,
            TransactionOperations transaction) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.terms = terms;
        this.sealed = sealed;
        this.receipts = receipts;
        this.conversation = conversation;
        this.tell = tell;
        this.clock = clock;
        this.transaction = transaction;
    }

    Optional<View> open(Receipt receipt) {
        return scopes.asSystem(
                ReceiveComplaint.ACTOR,
                () -> transaction.execute(s -> row(receipt, false).map(this::view)));
    }

    Optional<CleanFile> file(Receipt receipt, UUID file) {
        return scopes.asSystem(
                ReceiveComplaint.ACTOR,
                () -> transaction.execute(s -> row(receipt, false).flatMap(row -> conversation.file(row.id(), file))));
    }

    /** Says more. What was finished is open again; what was set aside stays there, but whoever looks sees that somebody wrote. */
    boolean say(Receipt receipt, @Nullable String words, List<CleanFile> files) {
        return scopes.asSystem(
                ReceiveComplaint.ACTOR,
                () -> acts.perform(
                        SAID,
                        Reason.NONE,
                        () -> row(receipt, true)
                                .map(row -> said(row, words, files))
                                .orElse(false)));
    }

    private boolean said(Row row, @Nullable String words, List<CleanFile> files) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (words != null && !repeated(row.id(), words, now)) conversation.say(row.id(), null, words, now);
        files.forEach(file -> conversation.keep(row.id(), Conversation.Whose.PELAPOR, file, now));
        var state = ComplaintState.valueOf(row.state());
        var next = state == ComplaintState.SELESAI ? ComplaintState.DITANGANI : state;
        var upTo = Level.valueOf(row.level());
        var climbs = next.open() ? ClimbComplaints.after(upTo, now, terms) : null;
        db.sql("""
                update incident.complaint set version = version + 1, state = ?, waiting = true, climbs_at = coalesce(climbs_at, ?) where id = ?""").params(next.name(), climbs, row.id()).update();
        if (next.open()) {
            var about = new TellOffices.About(row.id(), row.region(), Severity.valueOf(row.severity()));
            for (var level : TellOffices.between(Level.valueOf(row.firstLevel()), upTo))
                tell.tell(about, level, "aduan-pesan", "pesan" + row.told());
        }
        return true;
    }

    /** A line that broke sends the same again. */
    private boolean repeated(UUID id, String words, Instant now) {
        var all = conversation.messages(id);
        return !all.isEmpty()
                && all.getLast().whose() == Conversation.Whose.PELAPOR
                && all.getLast().words().equals(words)
                && all.getLast().at().isAfter(now.minus(AGAIN));
    }

    private Optional<Row> row(Receipt receipt, boolean lock) {
        return db.sql("""
                select id, state, voice, came_at, story, severity, region, first_level, level,
                       (select count(*) from incident.complaint_message m where m.complaint_id = c.id and m.whose = 'KANTOR') as told
                  from incident.complaint c where receipt = ?""" + (lock ? " for update" : ""))
                .param(receipts.digest(receipt))
                .query(Row.class)
                .optional();
    }

    private View view(Row row) {
        return new View(
                row.id(),
                ComplaintState.valueOf(row.state()),
                Voice.valueOf(row.voice()),
                row.cameAt().toInstant(),
                sealed.read("complaint.story", row.id(), row.story()),
                conversation.messages(row.id()),
                conversation.files(row.id()));
    }
}
