package id.naungan.partner.volunteer;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.kernel.Nik;
import id.naungan.kernel.PhoneNumber;
import id.naungan.partner.CodeOfConduct;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps the volunteers of a home. */
@Component
class Volunteers {

    static final int MOST = 300;

    private static final ActKind KEPT = ActKind.of("partner.volunteer-kept");

    private final JdbcClient db;
    private final Acts acts;
    private final CodeOfConduct conduct;
    private final Scopes scopes;
    private final Clock clock;

    Volunteers(JdbcClient db, Acts acts, CodeOfConduct conduct, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.conduct = conduct;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** Those who help now first. */
    @Transactional(readOnly = true)
    public List<Volunteer> of(UUID home) {
        var understood = conduct.understood(home);
        return db.sql("""
                        select id, version, name, phone, right(nik, 4) as nik_end, skills, skck_number, skck_until, days, from_time, to_time,
                               since, until, null::date as understood_on
                          from partner.volunteer where institution_id = ? order by until is not null, name, id limit %d""".formatted(MOST)).param(home).query(Volunteer.class).list().stream()
                .map(v -> v.understood(understood.get(v.id())))
                .toList();
    }

    /** Volunteers of the caller's own home who are like somebody barred from work with clients: the region of the office to call. */
    @Transactional(readOnly = true)
    public Map<UUID, String> barred() {
        var found = new HashMap<UUID, String>();
        db.sql("select id, region from partner.barred_volunteers() order by certainty desc")
                .query((row, i) -> found.put(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        return found;
    }

    /** As the form shows it to whoever keeps it. */
    @Transactional(readOnly = true)
    public VolunteerForm form(UUID home, UUID id) {
        return db.sql("select * from partner.volunteer where institution_id = ? and id = ?")
                .params(home, id)
                .query(Volunteers::form)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static VolunteerForm form(ResultSet row, int number) throws SQLException {
        return new VolunteerForm(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                phone(row.getString("phone")),
                nik(row.getString("nik")),
                row.getString("skills"),
                row.getString("skck_number"),
                row.getObject("skck_until", LocalDate.class),
                Weekday.read(row.getString("days")),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    private static @Nullable PhoneNumber phone(@Nullable String kept) {
        return kept == null ? null : new PhoneNumber(kept);
    }

    private static @Nullable Nik nik(@Nullable String kept) {
        return kept == null ? null : new Nik(kept);
    }

    /** A new one, or a change of the one that was read; {@link Stale} when somebody else changed it meanwhile. */
    public void keep(InstitutionCover home, VolunteerForm form) {
        acts.perform(KEPT, Reason.NONE, () -> {
            var written = (form.version() == null ? insert(home, form) : update(home, form)).update();
            if (written == 0 && form.version() != null) throw new Stale();
        });
    }

    private JdbcClient.StatementSpec insert(InstitutionCover home, VolunteerForm form) {
        return bound("""
                insert into partner.volunteer (id, institution_id, district, name, phone, nik, skills, skck_number, skck_until, days, from_time,
                  to_time, since, until, written_by_name, written_at)
                values (:id, :home, :district, :name, :phone, :nik, :skills, :skck, :skckUntil, :days, :fromTime, :toTime, :since, :until, :by, :at)
                on conflict (id) do nothing""", home, form);
    }

    private JdbcClient.StatementSpec update(InstitutionCover home, VolunteerForm form) {
        return bound("""
                update partner.volunteer set version = version + 1, name = :name, phone = :phone, nik = :nik, skills = :skills, skck_number = :skck,
                  skck_until = :skckUntil, days = :days, from_time = :fromTime, to_time = :toTime, since = :since, until = :until
                 where id = :id and institution_id = :home and version = :version""", home, form).param("version", form.version());
    }

    private JdbcClient.StatementSpec bound(String sql, InstitutionCover home, VolunteerForm form) {
        return db.sql(sql)
                .param("id", form.id())
                .param("home", home.id())
                .param("district", home.district())
                .param("name", form.name())
                .param("phone", form.phone() == null ? null : form.phone().value())
                .param("nik", form.nik() == null ? null : form.nik().value())
                .param("skills", form.skills())
                .param("skck", form.skckNumber())
                .param("skckUntil", form.skckUntil())
                .param("days", Weekday.write(form.days()))
                .param("fromTime", form.fromTime())
                .param("toTime", form.toTime())
                .param("since", form.since())
                .param("until", form.until())
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
