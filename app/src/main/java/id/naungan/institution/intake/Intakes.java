package id.naungan.institution.intake;

import id.naungan.access.Scopes;
import id.naungan.institution.intake.reading.HomeList;
import id.naungan.institution.intake.reading.IntakeField;
import id.naungan.institution.intake.reading.IntakeReading;
import id.naungan.institution.intake.reading.IntakeReading.Opened.NotRead;
import id.naungan.institution.intake.reading.IntakeReading.Opened.Ready;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds imports of the caller's office, with their workbook and what was agreed about it. */
@Component
@Transactional(readOnly = true)
public class Intakes {

    private static final int PAGE = 20;

    private record Opened(UUID intake, Layout<IntakeField> layout) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;
    private volatile SoftReference<@Nullable Opened> opened = new SoftReference<>(null);

    Intakes(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** NotVisible to any office but its own. */
    public Intake find(UUID id) {
        return db.sql("select * from institution.intake where id = ?")
                .param(id)
                .query(Intakes::read)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    public Page<Intake> list(int number) {
        var rows = db.sql("select * from institution.intake order by created_at desc, id limit ? offset ?")
                .params(PAGE + 1, (number - 1L) * PAGE)
                .query(Intakes::read)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }

    public List<RememberedLayout> remembered() {
        return db.sql("select fingerprint, included, fields from institution.intake_mapping")
                .query(RememberedLayout.class)
                .list();
    }

    /** The workbook opened again; it was readable when it came. The one looked at last is kept while memory is plenty. */
    public Layout<IntakeField> layout(Intake of) {
        var last = opened.get();
        if (last != null && last.intake().equals(of.id())) return last.layout();
        var layout = open(of);
        opened = new SoftReference<>(new Opened(of.id(), layout));
        return layout;
    }

    private Layout<IntakeField> open(Intake of) {
        var bytes = db.sql("select bytes from institution.intake_file where intake_id = ?")
                .param(of.id())
                .query(byte[].class)
                .single();
        return switch (IntakeReading.open(of.fileName(), bytes, List.of())) {
            case Ready(var layout) -> layout;
            case NotRead(var key, _) -> throw new IllegalStateException("a kept register is no longer read: " + key);
        };
    }

    /** What was agreed about the columns. */
    public Mapping<IntakeField> mapping(Intake of, Layout<IntakeField> layout) {
        var mapping = layout.mapping();
        for (var choice : IntakeJson.choices(of.mapping())) {
            mapping = choice.in(mapping);
        }
        return mapping;
    }

    public HomeList read(Layout<IntakeField> layout, Mapping<IntakeField> mapping) {
        return IntakeReading.read(layout, mapping, today());
    }

    /** The day where the office is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** The mapping as the row of the import keeps it. */
    public static String kept(Mapping<IntakeField> mapping) {
        return IntakeJson.write(SheetChoice.of(mapping));
    }

    private static Intake read(ResultSet rs, int number) throws SQLException {
        return new Intake(
                rs.getObject("id", UUID.class),
                rs.getString("region"),
                rs.getString("file_name"),
                RunStatus.valueOf(rs.getString("status")),
                rs.getString("mapping"),
                rs.getInt("row_count"),
                rs.getInt("done_count"),
                rs.getBoolean("cancel_asked"),
                rs.getString("problem"),
                rs.getObject("confirmed_by", UUID.class),
                rs.getString("created_by_name"),
                rs.getTimestamp("created_at").toInstant(),
                rs.getObject("checked_at", OffsetDateTime.class));
    }
}
