package id.naungan.aid.programme;

import id.naungan.access.Reach;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.aid.domain.Programme;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps programmes. Everybody who has to do with aid may read them; the office that runs one writes it. */
@Component
public class Programmes {

    private static final ActKind KEPT = ActKind.of("aid.programme-kept");
    private static final String ALL = """
            select id, version, region, name, source, kind, per, amount, goods, unit, quantity, bands::text as bands, ceiling, legal_basis, legal_status,
              contact, phone, since, until from aid.programme""";

    private final JdbcClient db;
    private final Acts acts;
    private final Rules rules;
    private final Scopes scopes;
    private final Clock clock;

    Programmes(JdbcClient db, Acts acts, Rules rules, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.rules = rules;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Those that concern the reader's area: of the nation, of its province, of its regencies. */
    @Transactional(readOnly = true)
    public List<Programme> near() {
        var region = area(scopes.current());
        return db.sql(
                        ALL
                                + " where starts_with(:region, region) or starts_with(region, :region) order by until is not null, region, name, id limit 500")
                .param("region", region)
                .query(Programme.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Programme one(UUID id) {
        return db.sql(ALL + " where id = ?")
                .param(id)
                .query(Programme.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Whether the reader's office runs it. */
    public boolean mine(String region) {
        var scope = scopes.current();
        return switch (scope.role()) {
            case DINSOS_KAB, DINSOS_PROV -> region.equals(scope.region());
            case KEMENSOS -> region.isEmpty();
            default -> false;
        };
    }

    /** The area of an office: a region, or the empty text for the nation. */
    public static String area(Scope scope) {
        return scope.reach() == Reach.DISTRICT || scope.reach() == Reach.PROVINCE
                ? java.util.Objects.requireNonNull(scope.region())
                : "";
    }

    /** Whether it would turn money into goods, or other goods, although something was proposed by it. */
    @Transactional(readOnly = true)
    public boolean givesSomethingElse(ProgrammeForm form) {
        return form.version() != null
                && db.sql("""
                        select exists (select from aid.proposal q join aid.programme g on g.id = q.programme_id where g.id = ? and q.state <> 'DITOLAK'
                          and (g.kind, g.goods, g.unit) is distinct from (?, ?, ?))""")
                        .params(form.id(), form.kind().name(), form.goods(), form.unit())
                        .query(Boolean.class)
                        .single();
    }

    /** A new one, with the rules every programme begins with, or a change; {@link Stale} when somebody else changed it. */
    public void keep(ProgrammeForm form) {
        acts.perform(KEPT, Reason.NONE, () -> {
            if (form.version() != null && !mine(one(form.id()).region())) throw new NotAllowed("PROPOSE_AID");
            int written = form.version() == null ? insert(form) : update(form);
            if (written == 0 && form.version() != null) throw new Stale();
            if (written == 1 && form.version() == null) rules.begin(form.id(), area(scopes.current()));
        });
    }

    private int insert(ProgrammeForm form) {
        return bound("""
                insert into aid.programme (id, region, name, source, kind, per, amount, goods, unit, quantity, bands, ceiling, legal_basis, legal_status,
                  contact, phone, since, until, written_by_name, written_at)
                values (:id, :region, :name, :source, :kind, :per, :amount, :goods, :unit, :quantity, :bands::jsonb, :ceiling, :basis, :status, :contact,
                  :phone, :since, :until, :by, :at) on conflict (id) do nothing""", form).param("region", area(scopes.current())).update();
    }

    private int update(ProgrammeForm form) {
        return bound("""
                update aid.programme set version = version + 1, name = :name, source = :source, kind = :kind, per = :per, amount = :amount, goods = :goods,
                  unit = :unit, quantity = :quantity, bands = :bands::jsonb, ceiling = :ceiling, legal_basis = :basis, legal_status = :status,
                  contact = :contact, phone = :phone, since = :since, until = :until, written_by_name = :by, written_at = :at
                 where id = :id and version = :version""", form).param("version", form.version()).update();
    }

    private JdbcClient.StatementSpec bound(String sql, ProgrammeForm form) {
        return db.sql(sql)
                .param("id", form.id())
                .param("name", form.name())
                .param("source", form.source().name())
                .param("kind", form.kind().name())
                .param("per", form.counted().name())
                .param("amount", form.amount().value())
                .param("goods", form.goods())
                .param("unit", form.unit())
                .param("quantity", form.quantity())
                .param("bands", Bands.json(form.bands()))
                .param("ceiling", form.ceiling().value())
                .param("basis", form.legalBasis())
                .param("status", form.legalStatus().name())
                .param("contact", form.contact())
                .param("phone", form.phone() == null ? null : form.phone().value())
                .param("since", form.since())
                .param("until", form.until())
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
