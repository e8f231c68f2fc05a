package id.naungan.casework.roster;

import id.naungan.casework.Today;
import id.naungan.casework.roster.reading.RosterReading;
import id.naungan.casework.roster.reading.RosterReading.Opened.NotRead;
import id.naungan.casework.roster.reading.RosterReading.Opened.Ready;
import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.row.Roster;
import id.naungan.sheet.layout.Layout;
import id.naungan.sheet.layout.Mapping;
import id.naungan.sheet.layout.RememberedLayout;
import id.naungan.sheet.layout.SheetChoice;
import id.naungan.sheet.run.RunStatus;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.lang.ref.SoftReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds imports of the caller's scope, with their file and what was agreed about it. */
@Component
@Transactional(readOnly = true)
public class RosterImports {

    private static final int PAGE = 20;
    private static final String SELECT = """
            select r.*, i.profile_name from casework.roster r join institution.institution i on i.id = r.institution_id\s""";

    private record Opened(UUID file, Layout<RosterField> layout) {}

    private final JdbcClient db;
    private final Today today;
    private volatile SoftReference<@Nullable Opened> opened = new SoftReference<>(null);

    RosterImports(JdbcClient db, Today today) {
        this.db = db;
        this.today = today;
    }

    /** NotVisible outside the caller's scope. */
    public RosterImport find(UUID id) {
        return db.sql(SELECT + "where r.id = ?")
                .param(id)
                .query(RosterImports::read)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    public Page<RosterImport> list(int number) {
        var rows = db.sql(SELECT + "order by r.created_at desc, r.id limit ? offset ?")
                .params(PAGE + 1, (number - 1L) * PAGE)
                .query(RosterImports::read)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }

    public List<RememberedLayout> remembered(UUID institution) {
        return db.sql("select fingerprint, included, fields from casework.roster_mapping where institution_id = ?")
                .param(institution)
                .query(RememberedLayout.class)
                .list();
    }

    /** The file opened again; it was readable when it came. The one looked at last is kept while memory is plenty. */
    public Layout<RosterField> layout(RosterImport of) {
        var last = opened.get();
        if (last != null && last.file().equals(of.file())) return last.layout();
        var layout = open(of);
        opened = new SoftReference<>(new Opened(of.file(), layout));
        return layout;
    }

    private Layout<RosterField> open(RosterImport of) {
        var bytes = db.sql("select bytes from document.content where file_id = ?")
                .param(of.file())
                .query(byte[].class)
                .single();
        return switch (RosterReading.open(of.fileName(), bytes, List.of())) {
            case Ready(var layout) -> layout;
            case NotRead(var key, _) -> throw new IllegalStateException("a kept roster is no longer read: " + key);
        };
    }

    /** What was agreed about the columns. */
    public Mapping<RosterField> mapping(RosterImport of, Layout<RosterField> layout) {
        var mapping = layout.mapping();
        for (var choice : RosterJson.choices(of.mapping())) {
            mapping = choice.in(mapping);
        }
        return mapping;
    }

    public Roster read(Layout<RosterField> layout, Mapping<RosterField> mapping) {
        return RosterReading.read(layout, mapping, today.date());
    }

    /** The mapping as the row of the import keeps it. */
    public static String kept(Mapping<RosterField> mapping) {
        return RosterJson.write(SheetChoice.of(mapping));
    }

    private static RosterImport read(ResultSet rs, int number) throws SQLException {
        var finished = rs.getTimestamp("finished_at");
        return new RosterImport(
                rs.getObject("id", UUID.class),
                rs.getObject("institution_id", UUID.class),
                rs.getString("profile_name"),
                rs.getString("district"),
                rs.getObject("file_id", UUID.class),
                rs.getString("file_name"),
                RunStatus.valueOf(rs.getString("status")),
                rs.getString("mapping"),
                date(rs),
                rs.getInt("row_count"),
                rs.getInt("done_count"),
                rs.getBoolean("cancel_asked"),
                rs.getString("problem"),
                rs.getObject("confirmed_by", UUID.class),
                rs.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private static @Nullable LocalDate date(ResultSet rs) throws SQLException {
        return rs.getObject("entry_date", LocalDate.class);
    }
}
