package id.naungan.policy.colleague;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps the staff of a home that has no account. */
@Component
class Colleagues {

    private static final ActKind KEPT = ActKind.of("policy.colleague-kept");
    private static final String ALL =
            "select id, version, name, work, since, until from policy.colleague where institution_id = ?";

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Colleagues(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    @Transactional(readOnly = true)
    public List<Colleague> of(UUID home) {
        return db.sql(ALL + " order by until is not null, name, id limit 300")
                .param(home)
                .query(Colleague.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Colleague one(UUID home, UUID id) {
        return db.sql(ALL + " and id = ?")
                .params(home, id)
                .query(Colleague.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** A new one, or a change of the one that was read; {@link Stale} when somebody else changed it meanwhile. */
    void keep(InstitutionCover home, ColleagueForm form) {
        acts.perform(KEPT, Reason.NONE, () -> {
            var sql = form.version() == null ? """
                    insert into policy.colleague (id, institution_id, district, name, work, since, until)
                    values (:id, :home, :district, :name, :work, :since, :until) on conflict (id) do nothing""" : """
                    update policy.colleague set version = version + 1, name = :name, work = :work, since = :since, until = :until
                     where id = :id and institution_id = :home and version = :version""";
            int written = db.sql(sql)
                    .param("id", form.id())
                    .param("home", home.id())
                    .param("district", home.district())
                    .param("version", form.version())
                    .param("name", form.name())
                    .param("work", form.work())
                    .param("since", form.since())
                    .param("until", form.until())
                    .update();
            if (written == 0 && form.version() != null) throw new Stale();
        });
    }
}
