package id.naungan.staff.file;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.kernel.NameWords;
import id.naungan.staff.bar.Barred;
import id.naungan.staff.domain.Clearance;
import id.naungan.staff.domain.PaperKind;
import id.naungan.staff.domain.Personal;
import id.naungan.staff.domain.Work;
import id.naungan.store.Columns;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps who works in a home. Whoever is entered or corrected is compared with people barred anywhere. */
@Component
public class People {

    static final ActKind ENTERED = ActKind.of("staff.entered");

    private static final int MOST = 500;
    private static final String ALL = """
            select p.*, c.lacking, c.held, nullif(c.until, 'infinity') as clear_until, c.id is not null as settled
              from staff.person p left join staff.clearance c on c.id = p.id where p.institution_id = ?""";

    private final JdbcClient db;
    private final Acts acts;
    private final Barred barred;
    private final Scopes scopes;
    private final Clock clock;

    People(JdbcClient db, Acts acts, Barred barred, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.barred = barred;
        this.scopes = scopes;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** Those who work there now first, then by post and name. */
    @Transactional(readOnly = true)
    public List<Person> of(UUID home) {
        return db.sql(ALL + " order by p.ended_on is not null, p.post_group, p.work_name, p.id limit " + MOST)
                .param(home)
                .query((row, i) -> person(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Person one(UUID home, UUID id) {
        return db.sql(ALL + " and p.id = ?")
                .params(home, id)
                .query((row, i) -> person(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The caller's own file, where the home has made one. */
    @Transactional(readOnly = true)
    public java.util.Optional<Person> own() {
        var scope = scopes.current();
        if (scope.institution() == null) return java.util.Optional.empty();
        return db.sql(ALL + " and p.account_id = ?")
                .params(scope.institution(), scope.account())
                .query((row, i) -> person(row))
                .optional();
    }

    /** {@link Personal#UNKNOWN} for whoever may not read it, hence empty then. */
    @Transactional(readOnly = true)
    public java.util.Optional<Personal> personal(UUID person) {
        return db.sql("select * from staff.identity where id = ?")
                .param(person)
                .query((row, i) -> Columns.read(Personal.class, row))
                .optional();
    }

    @Transactional(readOnly = true)
    public int personalVersion(UUID person) {
        return db.sql("select version from staff.identity where id = ?")
                .param(person)
                .query(Integer.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Enters somebody; the same id again changes nothing. */
    public void enter(InstitutionCover home, NewPerson made) {
        acts.perform(ENTERED, Reason.NONE, () -> {
            if (made.account() != null && !ofHome(made.account(), home.id())) throw new NotVisible();
            if (insert(home, made) == 0) return;
            db.sql("insert into staff.identity " + Columns.inserted(Personal.class, "id", "institution_id", "district"))
                    .params(Columns.values(made.personal()))
                    .param("id", made.id())
                    .param("institution_id", home.id())
                    .param("district", home.district())
                    .update();
            barred.compare(made.id(), home.id(), home.district());
        });
    }

    private boolean ofHome(UUID account, UUID home) {
        return db.sql("select exists (select from access.account where id = ? and institution_id = ?)")
                .params(account, home)
                .query(Boolean.class)
                .single();
    }

    private int insert(InstitutionCover home, NewPerson made) {
        return db.sql("insert into staff.person "
                        + Columns.inserted(
                                "work_",
                                Work.class,
                                "id",
                                "institution_id",
                                "district",
                                "account_id",
                                "search_words",
                                "written_by_name",
                                "written_at")
                        + " on conflict do nothing")
                .params(Columns.values(made.work(), "work_"))
                .param("id", made.id())
                .param("institution_id", home.id())
                .param("district", home.district())
                .param("account_id", made.account())
                .param("search_words", words(made.work().name()))
                .param("written_by_name", scopes.current().name())
                .param("written_at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes a corrected section, inside an Act; {@link Stale} when somebody was faster. */
    void correct(UUID id, int version, Work work) {
        int done = db.sql("update staff.person set version = version + 1, search_words = :search_words, "
                        + Columns.sets(Work.class, "work_") + " where id = :id and version = :version")
                .params(Columns.values(work, "work_"))
                .param("search_words", words(work.name()))
                .param("id", id)
                .param("version", version)
                .update();
        if (done == 0) throw new Stale();
        compareAgain(id);
    }

    void correct(UUID id, int version, Personal personal) {
        int done = db.sql("update staff.identity set version = version + 1, " + Columns.sets(Personal.class)
                        + " where id = :id and version = :version")
                .params(Columns.values(personal))
                .param("id", id)
                .param("version", version)
                .update();
        if (done == 0) throw new Stale();
        compareAgain(id);
    }

    private void compareAgain(UUID id) {
        db.sql("select institution_id, district from staff.person where id = ?")
                .param(id)
                .query((row, i) -> barred.compare(id, row.getObject(1, UUID.class), row.getString(2)))
                .single();
    }

    /** The words of a name it is compared by. */
    public static String[] words(String name) {
        return NameWords.of(name).keys().toArray(String[]::new);
    }

    @Transactional(readOnly = true)
    public List<Unfiled> unfiled(UUID home) {
        return db.sql("""
                        select a.id, a.full_name as name, a.role from access.account a where a.institution_id = ? and a.status <> 'CLOSED'
                          and a.role in ('PENGASUH', 'PENGELOLA', 'PEKSOS', 'SUPERVISOR')
                          and not exists (select from staff.person p where p.account_id = a.id) order by a.full_name, a.id""").param(home).query(Unfiled.class).list();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("institution_id", UUID.class),
                row.getString("district"),
                row.getObject("account_id", UUID.class),
                Columns.read(Work.class, row, "work_"),
                row.getObject("photo_id", UUID.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_kind"),
                clearance(row));
    }

    private static @Nullable Clearance clearance(ResultSet row) throws SQLException {
        if (!row.getBoolean("settled")) return null;
        var lacking = Arrays.stream((String[]) row.getArray("lacking").getArray())
                .map(PaperKind::valueOf)
                .toList();
        return new Clearance(lacking, row.getObject("clear_until", LocalDate.class), row.getBoolean("held"));
    }
}
