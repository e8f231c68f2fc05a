package id.naungan.casework.roster.upload;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Homes;
import id.naungan.casework.roster.RosterImports;
import id.naungan.casework.roster.reading.RosterReading;
import id.naungan.casework.roster.reading.RosterReading.Opened.NotRead;
import id.naungan.casework.roster.reading.RosterReading.Opened.Ready;
import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.document.Upload;
import id.naungan.sheet.layout.Mapping;
import id.naungan.store.Ids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a roster that can be read, with the guess of its columns; of one that cannot, nothing stays. */
@Component
class KeepRoster {

    static final ActKind UPLOADED = ActKind.of("casework.roster-uploaded");

    private static final int LONGEST_NAME = 120;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Acts acts;
    private final Files files;
    private final Homes homes;
    private final RosterImports imports;
    private final Scopes scopes;
    private final JdbcClient db;

    KeepRoster(Acts acts, Files files, Homes homes, RosterImports imports, Scopes scopes, JdbcClient db) {
        this.acts = acts;
        this.files = files;
        this.homes = homes;
        this.imports = imports;
        this.scopes = scopes;
        this.db = db;
    }

    Kept keep(UUID id, UUID institution, Upload upload) {
        var home = homes.within(institution);
        return switch (RosterReading.open(upload.name(), upload.bytes(), imports.remembered(institution))) {
            case NotRead(var key, var args) -> new Kept.Refused(key, args);
            case Ready(var layout) ->
                acts.perform(UPLOADED, Reason.of(name(upload)), () -> store(id, home, upload, layout.mapping()));
        };
    }

    private Kept store(UUID id, Homes.Home home, Upload upload, Mapping<RosterField> mapping) {
        var name = name(upload);
        var file = Ids.next();
        boolean excel = upload.bytes().length > 1 && upload.bytes()[0] == 'P' && upload.bytes()[1] == 'K';
        // The lock makes the second of two equal forms wait, so that it keeps no second file.
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(id.toString())
                .query(Object.class)
                .list();
        if (db.sql("select 1 from casework.roster where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent()) {
            return new Kept.Stored(id);
        }
        files.keep(
                file,
                Owner.institution(home.id(), home.district()),
                "ROSTER",
                new Checked.Fine(name, excel ? XLSX : "text/csv", upload.bytes(), null));
        db.sql("""
                insert into casework.roster (id, institution_id, district, file_id, file_name, status, mapping, created_by)
                values (?, ?, ?, ?, ?, 'PRATINJAU', ?::jsonb, ?)""")
                .params(
                        id,
                        home.id(),
                        home.district(),
                        file,
                        name,
                        RosterImports.kept(mapping),
                        scopes.current().person())
                .update();
        return new Kept.Stored(id);
    }

    /** No folders and no control characters; the ending stays, it tells CSV from Excel. */
    private static String name(Upload upload) {
        var last = upload.name()
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]+", " ")
                .strip();
        int from = Math.max(0, last.length() - LONGEST_NAME);
        return last.isEmpty() ? "daftar" : last.substring(from);
    }
}
