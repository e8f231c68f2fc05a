package id.naungan.instrument.fill;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.instrument.domain.Answers;
import id.naungan.instrument.domain.Answers.Arriving;
import id.naungan.instrument.domain.Given;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.ItemType;
import id.naungan.instrument.domain.Sheet;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the photos of a sheet, each once by its digest, and hands them out again with the sheet. */
@Component("instrumentPhotos")
class Photos {

    private static final ActKind TAKEN = ActKind.of("instrument.photo-taken");
    private static final ActKind REMOVED = ActKind.of("instrument.photo-removed");
    private static final int MOST = 200;
    private static final String PHOTO = "FOTO";

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Files files;
    private final Instruments instruments;
    private final Answers answers;
    private final Clock clock;

    Photos(
            JdbcClient db,
            Acts acts,
            Scopes scopes,
            Files files,
            Instruments instruments,
            Answers answers,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.files = files;
        this.instruments = instruments;
        this.answers = answers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Photo> of(UUID sheet) {
        return db.sql("""
                        select id, code, repeat, sha256, size, taken_at, latitude, longitude, written_by_name from instrument.photo
                         where sheet_id = ? and removed_at is null order by taken_at, id""")
                .param(sheet)
                .query((row, n) -> new Photo(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("repeat"),
                        row.getString("sha256"),
                        row.getInt("size"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class),
                        row.getString("written_by_name")))
                .list();
    }

    /** The picture itself or its small copy; empty for whoever may not read the sheet. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(UUID sheet, UUID id, boolean small) {
        return db.sql("select " + (small ? "coalesce(face, bytes)" : "bytes")
                        + " from instrument.content where id = ? and sheet_id = ?")
                .params(id, sheet)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** Keeps one; the same picture a second time is kept once and answered alike. */
    Outcome keep(UUID id, Sheet sheet, PhotoForm form, Instant at) {
        var repeat = form.repeat() == null ? "" : form.repeat();
        var asks = instruments.questions(sheet.editionId());
        var item = asks.find(form.code()).filter(one -> one.type().asked()).orElse(null);
        if (item == null || !repeat.matches("\\d{0,3}")) return new Refused("instrument.wrong.unknown");
        var upload = Upload.of(form.photo());
        var sha = sha(upload.bytes());
        if (known(sheet, sha)) return new Taken(sheet.href(), 0);
        if (of(sheet.id()).size() >= MOST) return new Refused("instrument.refused.photos", MOST);
        return switch (files.check(Allowed.PICTURE, upload)) {
            case Checked.Refused(var key, var arguments) -> new Refused(key, arguments.toArray());
            case Checked.Fine fine -> {
                acts.perform(TAKEN, Reason.NONE, () -> {
                    write(id, sheet, item, repeat, form, sha, fine, at);
                    // Where a photo is asked for, it is the answer.
                    if (item.type() == ItemType.IMAGE)
                        answers.keep(
                                sheet, asks, List.of(new Arriving(item.code(), repeat, Given.of(PHOTO), null, at)));
                });
                yield new Taken(sheet.href(), 0);
            }
        };
    }

    private boolean known(Sheet sheet, String sha) {
        return db.sql(
                        "select exists (select from instrument.photo where sheet_id = ? and sha256 = ? and removed_at is null)")
                .params(sheet.id(), sha)
                .query(Boolean.class)
                .single();
    }

    private void write(
            UUID id, Sheet sheet, Item item, String repeat, PhotoForm form, String sha, Checked.Fine fine, Instant at) {
        var latitude = degrees(form.latitude(), 90);
        var longitude = degrees(form.longitude(), 180);
        int kept = db.sql("""
                insert into instrument.photo (id, sheet_id, item_id, institution_id, district, code, repeat, sha256, size, taken_at, latitude, longitude, written_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (sheet_id, sha256) do update set version = photo.version + 1, removed_at = null, item_id = excluded.item_id, code = excluded.code,
                  repeat = excluded.repeat where photo.removed_at is not null""")
                .params(
                        id,
                        sheet.id(),
                        item.id(),
                        sheet.institutionId(),
                        sheet.district(),
                        item.code(),
                        repeat,
                        sha,
                        fine.bytes().length,
                        taken(form.takenAt(), at).atOffset(ZoneOffset.UTC),
                        longitude == null ? null : latitude,
                        latitude == null ? null : longitude,
                        scopes.current().name())
                .update();
        if (kept == 1)
            db.sql(
                            "insert into instrument.content (id, sheet_id, bytes, face) select id, sheet_id, ?, ? from instrument.photo where id = ? on conflict do nothing")
                    .params(fine.bytes(), fine.face(), id)
                    .update();
    }

    void remove(Sheet sheet, UUID id, String why) {
        acts.perform(
                REMOVED,
                Reason.of(why),
                () -> db.sql(
                                "update instrument.photo set version = version + 1, removed_at = ? where id = ? and sheet_id = ? and removed_at is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), id, sheet.id())
                        .update());
    }

    /** When the phone says it was taken; never later than now, and never long before it was written. */
    private Instant taken(@Nullable String text, Instant at) {
        try {
            var said = text == null ? at : Instant.parse(text);
            return said.isAfter(clock.instant()) || said.isBefore(at.minusSeconds(30L * 86_400)) ? at : said;
        } catch (DateTimeException _) {
            return at;
        }
    }

    private static @Nullable Double degrees(@Nullable String text, int most) {
        if (text == null || !text.matches("-?\\d{1,3}(\\.\\d{1,15})?")) return null;
        var number = Double.parseDouble(text);
        return Math.abs(number) <= most ? number : null;
    }

    static String sha(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
