package id.naungan.staff.bar;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.staff.domain.Barring;
import id.naungan.staff.file.People;
import id.naungan.store.Columns;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bars of the caller's office, and the likenesses an office decides about. */
@Component
class Bars {

    static final int MOST = 300;

    private static final ActKind BARRED = ActKind.of("staff.barred");
    private static final ActKind LIFTED = ActKind.of("staff.bar-lifted");
    private static final ActKind JUDGED = ActKind.of("staff.likeness-judged");
    private static final ActKind ANSWERED = ActKind.of("staff.likeness-answered");
    private static final String ALL = """
            select b.*, (select count(*) from staff.likeness l where l.bar_id = b.id and l.state = 'DUGAAN') as open,
                   (select count(*) from staff.likeness l where l.bar_id = b.id and l.state = 'SAMA') as same from staff.bar b""";

    private final JdbcClient db;
    private final Acts acts;
    private final Barred barred;
    private final Scopes scopes;
    private final Clock clock;

    Bars(JdbcClient db, Acts acts, Barred barred, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.barred = barred;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Bar> all() {
        return db.sql(ALL + " order by b.lifted_at is not null, b.barred_since desc, b.id limit " + MOST)
                .query((row, i) -> bar(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Bar one(UUID id) {
        return db.sql(ALL + " where b.id = ?")
                .param(id)
                .query((row, i) -> bar(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Likenesses to decide first. */
    @Transactional(readOnly = true)
    public List<Likeness> likenesses() {
        return db.sql(Barred.LIKE + " order by l.state <> 'DUGAAN', l.found_at desc, l.id limit " + MOST)
                .query(Likeness.class)
                .list();
    }

    /** How many nobody has judged. */
    @Transactional(readOnly = true)
    long suspected() {
        return db.sql("select count(*) from staff.likeness where state = 'DUGAAN'")
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Likeness likeness(UUID id) {
        return db.sql(Barred.LIKE + " where l.id = ?")
                .param(id)
                .query(Likeness.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The bar a likeness points at, for the office that wrote it and its province. */
    @Transactional(readOnly = true)
    public Optional<Bar> behind(Likeness likeness) {
        return db.sql(ALL + " where b.id = ?")
                .param(likeness.barId())
                .query((row, i) -> bar(row))
                .optional();
    }

    void bar(NewBar made) {
        acts.perform(BARRED, Reason.NONE, () -> {
            int written = db.sql("insert into staff.bar "
                            + Columns.inserted(
                                    "barred_",
                                    Barring.class,
                                    "id",
                                    "region",
                                    "person_id",
                                    "search_words",
                                    "written_by_name",
                                    "written_at")
                            + " on conflict (id) do nothing")
                    .params(Columns.values(made.barring(), "barred_"))
                    .param("id", made.id())
                    .param("region", scopes.current().region())
                    .param("person_id", made.person())
                    .param("search_words", People.words(made.barring().name()))
                    .param("written_by_name", scopes.current().name())
                    .param("written_at", now())
                    .update();
            if (written == 1) barred.compareAll(made.id());
        });
    }

    void lift(UUID id, Lifting said) {
        acts.perform(
                LIFTED,
                Reason.NONE,
                () -> changed(db.sql("""
                                update staff.bar set version = version + 1, lifted_at = ?, lifted_by_name = ?, lifted_why = ?
                                 where id = ? and version = ? and lifted_at is null""")
                        .params(now(), scopes.current().name(), said.why(), id, said.version())
                        .update()));
    }

    void judge(UUID id, Verdict said) {
        acts.perform(
                JUDGED,
                Reason.NONE,
                () -> changed(db.sql("""
                                update staff.likeness set version = version + 1, state = ?, decided_by_name = ?, decided_why = ?, decided_at = ?
                                 where id = ? and version = ?""")
                        .params(said.state().name(), scopes.current().name(), said.why(), now(), id, said.version())
                        .update()));
    }

    void answer(UUID id, Statement said) {
        acts.perform(
                ANSWERED,
                Reason.NONE,
                () -> changed(
                        db.sql("""
                                update staff.likeness set version = version + 1, home_says = ? where id = ? and version = ? and state = 'DUGAAN'""").params(said.says(), id, said.version()).update()));
    }

    private static void changed(int rows) {
        if (rows == 0) throw new Stale();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Bar bar(ResultSet row) throws SQLException {
        var lifted = row.getObject("lifted_at", OffsetDateTime.class);
        return new Bar(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("region"),
                Columns.read(Barring.class, row, "barred_"),
                lifted == null ? null : lifted.toInstant(),
                row.getString("lifted_by_name"),
                row.getString("lifted_why"),
                row.getString("written_by_name"),
                row.getLong("open"),
                row.getLong("same"));
    }
}
