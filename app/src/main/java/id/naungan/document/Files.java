package id.naungan.document;

import id.naungan.audit.Readings;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files and hands them out again; who may is decided by the row's client or institution. */
@Component
public class Files {

    /** Purpose of the bytes of letters. They are opened as letters only: a letter may ask for more than seeing the client. */
    public static final String LETTER = "surat";

    private final JdbcClient db;
    private final Readings readings;
    private final TransactionTemplate transaction;
    private final CheckUpload check = new CheckUpload();

    Files(JdbcClient db, Readings readings, PlatformTransactionManager transactions) {
        this.db = db;
        this.readings = readings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Judges and cleans an upload. Costly for pictures: call it before the Act, not inside. */
    public Checked check(Allowed allowed, Upload upload) {
        return check.check(allowed, upload);
    }

    /** Keeps a cleaned file; call it inside an Act. The same id a second time keeps nothing and answers alike. */
    public UUID keep(UUID id, Owner owner, String purpose, Checked.Fine file) {
        transaction.executeWithoutResult(status -> {
            int kept = db.sql("""
                    insert into document.file (id, institution_id, district, client_id, purpose, name, media_type, size, sha256)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            id,
                            owner.institution(),
                            owner.district(),
                            owner.client(),
                            purpose,
                            file.name(),
                            file.mediaType(),
                            file.bytes().length,
                            sha256(file.bytes()))
                    .update();
            if (kept == 1) {
                db.sql("insert into document.content (file_id, bytes, face) values (?, ?, ?)")
                        .params(id, file.bytes(), file.face())
                        .update();
            }
        });
        return id;
    }

    /** The file as it was kept; empty outside the caller's scope. Opening a client's file is logged. */
    public Optional<Opened> read(UUID id) {
        return opened(id, "bytes", "berkas", "purpose <> '" + LETTER + "'");
    }

    /** The bytes of an issued letter; {@link id.naungan.document.letter.Letters} asks for the permission first. */
    public Optional<Opened> letter(UUID id) {
        return opened(id, "bytes", LETTER, "purpose = '" + LETTER + "'");
    }

    /** The small copy of a picture, at most 320 pixels a side; empty for anything that is no picture. */
    public Optional<Opened> face(UUID id) {
        return opened(id, "face", "foto-kecil", "true");
    }

    private Optional<Opened> opened(UUID id, String column, String what, String condition) {
        return transaction.execute(status -> {
            var owner = db.sql("select client_id from document.file where id = ? and " + condition)
                    .param(id)
                    .query((rs, i) -> Optional.ofNullable(rs.getObject("client_id", UUID.class)))
                    .optional();
            if (owner.isEmpty()) return Optional.<Opened>empty();
            Supplier<Optional<Opened>> reading = () -> db.sql("""
                    select f.id, f.client_id as client, f.name, f.media_type, c.%s as bytes
                      from document.file f join document.content c on c.file_id = f.id where f.id = ? and c.%s is not null""".formatted(column, column))
                    .param(id)
                    .query(Opened.class)
                    .optional();
            return owner.get().isPresent() ? readings.of(owner.get().get(), what, reading) : reading.get();
        });
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
