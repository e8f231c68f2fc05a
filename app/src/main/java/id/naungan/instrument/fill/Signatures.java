package id.naungan.instrument.fill;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Receiver;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the signatures under a sheet, from phones and from its page. */
@Component("instrumentSignatures")
class Signatures implements Receiver<SignForm> {

    static final String KIND = "lembar-tanda";
    private static final ActKind SIGNED = ActKind.of("instrument.sheet-signed");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Files files;
    private final Sheets sheets;

    Signatures(JdbcClient db, Acts acts, Scopes scopes, Files files, Sheets sheets) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.files = files;
        this.sheets = sheets;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<SignForm> section() {
        return SignForm.class;
    }

    @Override
    public Permission permission() {
        return Permission.FILL_SHEET;
    }

    @Override
    public List<Outcome> receive(List<Item<SignForm>> items) {
        return items.stream().map(this::one).toList();
    }

    private Outcome one(Item<SignForm> item) {
        return switch (Writable.find(sheets, item.value().sheet())) {
            case Writable.Not(var why) -> why;
            case Writable.Open(var sheet) -> sign(item.id(), sheet, item.value(), item.writtenAt());
        };
    }

    private Outcome sign(UUID id, Sheet sheet, SignForm form, Instant at) {
        Checked.Fine drawn = null;
        if (form.mark() != null && !form.mark().isEmpty()) {
            switch (files.check(Allowed.PICTURE, Upload.of(form.mark()))) {
                case Checked.Refused(var key, var arguments) -> {
                    return new Refused(key, arguments.toArray());
                }
                case Checked.Fine fine -> drawn = fine;
            }
        }
        var mark = drawn;
        acts.perform(SIGNED, Reason.NONE, () -> write(id, sheet, form, mark, at));
        return new Taken(sheet.href(), 0);
    }

    private void write(UUID id, Sheet sheet, SignForm form, Checked.@Nullable Fine mark, Instant at) {
        db.sql("""
                insert into instrument.signature (id, sheet_id, institution_id, district, name, duty, drawn, sheet_version, signed_at, written_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        sheet.id(),
                        sheet.institutionId(),
                        sheet.district(),
                        form.name(),
                        form.duty(),
                        mark != null,
                        sheet.version(),
                        at.atOffset(ZoneOffset.UTC),
                        scopes.current().name())
                .update();
        if (mark != null)
            db.sql("insert into instrument.content (id, sheet_id, bytes, face) values (?, ?, ?, ?)")
                    .params(id, sheet.id(), mark.bytes(), mark.face())
                    .update();
    }

    @Transactional(readOnly = true)
    public List<Signature> of(UUID sheet) {
        return db.sql(
                        "select id, name, duty, drawn, signed_at from instrument.signature where sheet_id = ? order by signed_at, id")
                .param(sheet)
                .query((row, n) -> new Signature(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("duty"),
                        row.getBoolean("drawn"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
