package id.naungan.partner.stakeholder;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps the stakeholders of a home. */
@Component
class Stakeholders {

    static final int MOST = 300;

    private static final ActKind KEPT = ActKind.of("partner.stakeholder-kept");
    private static final String ALL = """
            select id, version, ring, kind, organisation, person, phone, commitment, since, until, standing from partner.stakeholder
             where institution_id = ?""";

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Stakeholders(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** From the innermost ring outwards. */
    @Transactional(readOnly = true)
    public List<Stakeholder> of(UUID home) {
        return db.sql(ALL + " order by ring, kind, organisation, id limit " + MOST)
                .param(home)
                .query(Stakeholder.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Stakeholder one(UUID home, UUID id) {
        return db.sql(ALL + " and id = ?")
                .params(home, id)
                .query(Stakeholder.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** A new one, or a change of the one that was read; {@link Stale} when somebody else changed it meanwhile. */
    public void keep(InstitutionCover home, Ring ring, StakeholderForm form) {
        acts.perform(KEPT, Reason.NONE, () -> {
            int written = (form.version() == null ? insert(home, ring, form) : update(home, ring, form)).update();
            if (written == 0 && form.version() != null) throw new Stale();
        });
    }

    private JdbcClient.StatementSpec insert(InstitutionCover home, Ring ring, StakeholderForm form) {
        return bound("""
                insert into partner.stakeholder (id, institution_id, district, ring, kind, organisation, person, phone, commitment, since, until,
                  standing, written_by_name, written_at)
                values (:id, :home, :district, :ring, :kind, :organisation, :person, :phone, :commitment, :since, :until, :standing, :by, :at)
                on conflict (id) do nothing""", home, ring, form);
    }

    private JdbcClient.StatementSpec update(InstitutionCover home, Ring ring, StakeholderForm form) {
        return bound("""
                update partner.stakeholder set version = version + 1, ring = :ring, kind = :kind, organisation = :organisation, person = :person,
                  phone = :phone, commitment = :commitment, since = :since, until = :until, standing = :standing
                 where id = :id and institution_id = :home and version = :version""", home, ring, form).param("version", form.version());
    }

    private JdbcClient.StatementSpec bound(String sql, InstitutionCover home, Ring ring, StakeholderForm form) {
        return db.sql(sql)
                .param("id", form.id())
                .param("home", home.id())
                .param("district", home.district())
                .param("ring", ring.name())
                .param("kind", StakeholderKinds.kind(form.kind()))
                .param("organisation", form.organisation())
                .param("person", form.person())
                .param("phone", form.phone() == null ? null : form.phone().value())
                .param("commitment", form.commitment())
                .param("since", form.since())
                .param("until", form.until())
                .param("standing", form.standing().name())
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
