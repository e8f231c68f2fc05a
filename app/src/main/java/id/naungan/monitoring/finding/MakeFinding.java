package id.naungan.monitoring.finding;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.institution.InstitutionCover;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.FindingKind;
import id.naungan.monitoring.domain.FindingState;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.Severity;
import id.naungan.monitoring.domain.StepKind;
import id.naungan.monitoring.domain.Visit;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import id.naungan.web.Stale;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a finding or a recommendation of the caller's office; sent at once or kept as a draft. */
@Component
public class MakeFinding {

    private static final ActKind CHANGED = ActKind.of("monitoring.draft-changed");
    private static final ActKind MADE = ActKind.of("monitoring.finding-made");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Offices offices;
    private final Findings findings;
    private final FindingFiles files;
    private final TakeStep steps;
    private final Terms terms;
    private final Clock clock;

    MakeFinding(
            JdbcClient db,
            Acts acts,
            Scopes scopes,
            Offices offices,
            Findings findings,
            FindingFiles files,
            TakeStep steps,
            Terms terms,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.offices = offices;
        this.findings = findings;
        this.files = files;
        this.steps = steps;
        this.terms = terms;
        this.clock = clock;
    }

    /** The same form sent twice makes one finding. */
    void make(FindingKind kind, InstitutionCover home, FindingForm form, Checked.@Nullable Fine scan) {
        make(kind, home.id(), home.district(), addressee(form.addressee(), home.district()), form, scan);
    }

    /** About the work of an office, addressed to it. */
    void advise(OfficeAdviceForm form, Checked.@Nullable Fine scan) {
        make(FindingKind.REKOMENDASI, null, form.office(), form.office(), form.finding(), scan);
    }

    private void make(
            FindingKind kind,
            @Nullable UUID home,
            String district,
            String to,
            FindingForm form,
            Checked.@Nullable Fine scan) {
        acts.perform(MADE, Reason.NONE, () -> {
            if (insert(kind, home, district, to, form) == 0) return;
            if (scan != null) files.keep(findings.one(form.id()), form.scan(), null, scan);
            if (form.when() == FindingForm.When.SEKARANG)
                steps.take(findings.one(form.id()), 0, StepKind.KIRIM, TakeStep.Said.nothing(Ids.next()));
        });
    }

    private int insert(FindingKind kind, @Nullable UUID home, String district, String to, FindingForm form) {
        var due = form.dueOn() != null ? form.dueOn() : form.severity().due(terms, findings.today());
        return db.sql("""
                insert into monitoring.finding (id, kind, institution_id, district, made_by, addressee, visit_id, item, severity, found, norm_id, basis, advice,
                  due_on, responsible, state, made_by_name, made_at)
                values (:id, :kind, :home, :district, :office, :to, :visit, :item, :severity, :found, :norm, :basis, :advice, :due, :responsible, :state, :by, :at)
                on conflict do nothing""")
                .param("id", form.id())
                .param("kind", kind.name())
                .param("home", home)
                .param("district", district)
                .param("office", offices.own())
                .param("to", to)
                .param("visit", form.visit())
                .param("item", form.item())
                .param("severity", form.severity().name())
                .param("found", form.found())
                .param("norm", form.normId())
                .param("basis", form.basis())
                .param("advice", form.advice())
                .param("due", due)
                .param("responsible", form.responsible())
                .param("state", FindingState.DRAF.name())
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A draft from one question of a visit; the same question a second time makes nothing. */
    public void draft(
            Visit visit, String item, Severity severity, String found, @Nullable String basis, String advice) {
        var id = UUID.nameUUIDFromBytes((visit.id() + ":" + item).getBytes(StandardCharsets.UTF_8));
        acts.perform(
                MADE,
                Reason.NONE,
                () -> insert(
                        FindingKind.TEMUAN,
                        visit.institutionId(),
                        visit.district(),
                        Offices.HOME,
                        new FindingForm(
                                id,
                                id,
                                visit.id(),
                                item,
                                null,
                                severity,
                                found,
                                null,
                                basis,
                                advice,
                                null,
                                null,
                                null,
                                FindingForm.When.NANTI)));
    }

    /** {@link Stale} when it was sent or changed meanwhile. */
    void change(Finding draft, DraftForm form) {
        acts.perform(CHANGED, Reason.NONE, () -> {
            int written = db.sql("""
                    update monitoring.finding set version = version + 1, severity = :severity, found = :found, norm_id = :norm, basis = :basis, advice = :advice,
                      due_on = :due, responsible = :responsible where id = :id and version = :version and state = 'DRAF'""")
                    .param("severity", form.severity().name())
                    .param("found", form.found())
                    .param("norm", form.normId())
                    .param("basis", form.basis())
                    .param("advice", form.advice())
                    .param("due", form.dueOn())
                    .param("responsible", form.responsible())
                    .param("id", draft.id())
                    .param("version", form.version())
                    .update();
            if (written == 0) throw new Stale();
        });
    }

    /** The office behind a choice, for a home in this district. */
    static String addressee(FindingForm.@Nullable To to, String district) {
        return switch (to) {
            case null -> Offices.HOME;
            case LKS -> Offices.HOME;
            case KABKOTA -> district;
            case PROVINSI -> district.substring(0, 2);
            case KEMENSOS -> Offices.KEMENSOS;
        };
    }

    /** Whether the caller's office may speak to this one: downwards, and KPAI to everybody. */
    boolean speaksTo(FindingForm.@Nullable To to) {
        return switch (Offices.role(offices.own())) {
            case DINSOS_KAB -> to == null || to == FindingForm.To.LKS;
            case DINSOS_PROV -> to == null || to == FindingForm.To.LKS || to == FindingForm.To.KABKOTA;
            case KEMENSOS -> to != FindingForm.To.KEMENSOS;
            default -> true;
        };
    }

    /** Whether a text holds the name of somebody who lives in the home or in the area of the office, as far as the caller may know who does. */
    @Transactional(readOnly = true)
    public boolean names(@Nullable UUID home, String district, String text) {
        return db.sql("""
                select exists (select from client.client c where (c.institution_id = :home or (:home::uuid is null and c.district = :district))
                  and length(c.identity_full_name) > 5 and position(lower(c.identity_full_name) in lower(:text)) > 0)""")
                .param("home", home)
                .param("district", district)
                .param("text", text)
                .query(Boolean.class)
                .single();
    }
}
