package id.naungan.document.letter;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Opened;
import id.naungan.document.Owner;
import id.naungan.document.letter.print.Printed;
import id.naungan.document.letter.print.Typesetter;
import id.naungan.document.letter.template.Wordings;
import id.naungan.store.Ids;
import id.naungan.web.Messages;
import id.naungan.web.NotAllowed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues letters and finds them again. A letter is printed once, numbered without gaps, and never changes; it may be revoked. */
@Component
public class Letters {

    static final String MEDIA_TYPE = "application/pdf";
    private static final String ISSUED = """
            select id, kind, number, source_id, source_version, issued_at, issued_by_name, check_code, revoked_at from document.letter """;

    private final JdbcClient db;
    private final Files files;
    private final Letterheads letterheads;
    private final Wordings wordings;
    private final Typesetter typesetter;
    private final CheckAddress addresses;
    private final Messages messages;
    private final Scopes scopes;
    private final Clock clock;

    Letters(
            JdbcClient db,
            Files files,
            Letterheads letterheads,
            Wordings wordings,
            Typesetter typesetter,
            CheckAddress addresses,
            Messages messages,
            Scopes scopes,
            Clock clock) {
        this.db = db;
        this.files = files;
        this.letterheads = letterheads;
        this.wordings = wordings;
        this.typesetter = typesetter;
        this.addresses = addresses;
        this.messages = messages;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Issues the letter of a record; call it inside an Act. The same record in the same version keeps its letter and its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Issued issue(UUID sourceId, int sourceVersion, LetterContent content) {
        return of(sourceId, sourceVersion, content.kind()).orElseGet(() -> {
            var on = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
            // Waits for whoever is numbering the same kind of letter of this home; that may have been the same letter.
            int sequence = db.sql("select document.next_letter(?, ?, ?)")
                    .params(content.institution(), content.kind(), on.getYear())
                    .query(Integer.class)
                    .single();
            return of(sourceId, sourceVersion, content.kind())
                    .orElseGet(() -> print(sourceId, sourceVersion, content, sequence, on));
        });
    }

    private Issued print(UUID sourceId, int sourceVersion, LetterContent content, int sequence, LocalDate on) {
        var id = Ids.next();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var home = letterheads.of(content.institution());
        var head = content.head() == null ? home : content.head();
        var number = new LetterNumber(sequence, code(content.kind()), home.name(), on).text();
        var code = CheckCode.next();
        var wording = wordings.of(
                content.kind(),
                content.district().substring(0, 2),
                content.locale(),
                head,
                number,
                content.title(),
                on);
        var bytes = typesetter.print(new Printed(
                head,
                wording,
                number,
                content.blocks(),
                on,
                at,
                scopes.current().zone(),
                content.locale(),
                content.client() != null,
                code.text(),
                addresses.of(code)));
        var owner = content.client() != null
                ? Owner.client(content.client())
                : Owner.institution(content.institution(), content.district());
        files.keep(id, owner, Files.LETTER, new Checked.Fine(fileName(number), MEDIA_TYPE, bytes, null));
        db.sql("""
                insert into document.letter (id, institution_id, district, client_id, kind, year, sequence, number, source_id,
                  source_version, needs, home_name, sha256, check_code, issued_at, issued_by, issued_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        content.institution(),
                        content.district(),
                        content.client(),
                        content.kind(),
                        on.getYear(),
                        sequence,
                        number,
                        sourceId,
                        sourceVersion,
                        content.needs().name(),
                        home.name(),
                        sha256(bytes),
                        code.text(),
                        at.atOffset(ZoneOffset.UTC),
                        scopes.current().account(),
                        scopes.current().name())
                .update();
        return of(sourceId, sourceVersion, content.kind()).orElseThrow();
    }

    /** The letter of a record in one version, if it was issued and the caller may see it. */
    @Transactional(readOnly = true)
    public Optional<Issued> of(UUID sourceId, int sourceVersion, String kind) {
        return db.sql(ISSUED + " where source_id = ? and source_version = ? and kind = ?")
                .params(sourceId, sourceVersion, kind)
                .query(Letters::issued)
                .optional();
    }

    /** All letters of a record, the newest first. */
    @Transactional(readOnly = true)
    public List<Issued> of(UUID sourceId) {
        return db.sql(ISSUED + " where source_id = ? order by issued_at desc, id desc")
                .param(sourceId)
                .query(Letters::issued)
                .list();
    }

    /** All letters about a client, the newest first. */
    @Transactional(readOnly = true)
    public List<Issued> about(UUID client) {
        return db.sql(ISSUED + " where client_id = ? order by issued_at desc, id desc")
                .param(client)
                .query(Letters::issued)
                .list();
    }

    /** The PDF as it was issued, logged as a reading of the client's file; empty outside the caller's scope. */
    @Transactional
    public Optional<Opened> pdf(UUID id) {
        var needs = db.sql("select needs from document.letter where id = ?")
                .param(id)
                .query(String.class)
                .optional();
        if (needs.isEmpty()) return Optional.empty();
        if (!scopes.current().may(Permission.valueOf(needs.get()))) throw new NotAllowed(needs.get());
        return files.letter(id);
    }

    /** Declares a letter void; it stays readable, and whoever checks it is told. Call it inside an Act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(UUID id, String reason) {
        db.sql(
                        "update document.letter set revoked_at = ?, revoked_by_name = ?, revoked_reason = ? where id = ? and revoked_at is null")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        scopes.current().name(),
                        reason,
                        id)
                .update();
    }

    /** How the kind is written in a number, in whatever language the letter is. */
    private String code(String kind) {
        var key = "letter.code." + kind;
        return messages.has(Messages.INDONESIAN, key) ? messages.get(Messages.INDONESIAN, key) : kind.replace('_', '-');
    }

    static String fileName(String number) {
        return number.replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Issued issued(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Issued(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("number"),
                row.getObject("source_id", UUID.class),
                row.getInt("source_version"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by_name"),
                row.getString("check_code"),
                revoked == null ? null : revoked.toInstant());
    }
}
