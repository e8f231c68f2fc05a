package id.naungan.partner.agreement;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.institution.InstitutionCover;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps the agreements of a home. */
@Component
class Agreements {

    static final int MOST = 300;

    private static final ActKind KEPT = ActKind.of("partner.agreement-kept");
    private static final String ALL = """
            select id, version, partner, scope, number, signed_on, until, contact, phone, file_id, ended_on from partner.agreement
             where institution_id = ?""";

    private final JdbcClient db;
    private final Acts acts;
    private final Files files;
    private final Scopes scopes;
    private final Clock clock;

    Agreements(JdbcClient db, Acts acts, Files files, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.files = files;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Those that end first come first; the ended ones last. */
    @Transactional(readOnly = true)
    public List<Agreement> of(UUID home) {
        return db.sql(ALL + " order by ended_on is not null, until nulls last, partner, id limit " + MOST)
                .param(home)
                .query(Agreement.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Agreement one(UUID home, UUID id) {
        return db.sql(ALL + " and id = ?")
                .params(home, id)
                .query(Agreement.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** A new one, or a change of the one that was read; {@link Stale} when somebody else changed it meanwhile. */
    public void keep(InstitutionCover home, AgreementForm form, Checked.@Nullable Fine scan) {
        acts.perform(KEPT, Reason.NONE, () -> {
            if (scan != null) files.keep(form.scan(), Owner.institution(home.id(), home.district()), "mou", scan);
            int written = form.version() == null ? insert(home, form, scan != null) : update(home, form, scan != null);
            if (written == 0 && form.version() != null) throw new Stale();
        });
    }

    private int insert(InstitutionCover home, AgreementForm form, boolean scanned) {
        return bound("""
                insert into partner.agreement (id, institution_id, district, partner, scope, number, signed_on, until, contact, phone, file_id,
                  ended_on, written_by_name, written_at)
                values (:id, :home, :district, :partner, :scope, :number, :signed, :until, :contact, :phone, :file, :ended, :by, :at)
                on conflict (id) do nothing""", home, form, scanned).update();
    }

    private int update(InstitutionCover home, AgreementForm form, boolean scanned) {
        return bound("""
                update partner.agreement set version = version + 1, partner = :partner, scope = :scope, number = :number, signed_on = :signed,
                  until = :until, contact = :contact, phone = :phone, file_id = coalesce(:file, file_id), ended_on = :ended
                 where id = :id and institution_id = :home and version = :version""", home, form, scanned).param("version", form.version()).update();
    }

    private JdbcClient.StatementSpec bound(String sql, InstitutionCover home, AgreementForm form, boolean scanned) {
        return db.sql(sql)
                .param("id", form.id())
                .param("home", home.id())
                .param("district", home.district())
                .param("partner", form.partner())
                .param("scope", form.scope())
                .param("number", form.number())
                .param("signed", form.signedOn())
                .param("until", form.until())
                .param("contact", form.contact())
                .param("phone", form.phone() == null ? null : form.phone().value())
                .param("file", scanned ? form.scan() : null)
                .param("ended", form.endedOn())
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** A form that begins: the ids it will have. */
    static id.naungan.web.form.Form<AgreementForm> blank() {
        return id.naungan.web.form.Form.blank(AgreementForm.class)
                .prefilled("id", Ids.next())
                .prefilled("scan", Ids.next());
    }
}
