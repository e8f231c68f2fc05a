package id.naungan.casework.signing;

import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.chain.Signatures;
import id.naungan.casework.gate.Gate;
import id.naungan.casework.step.Signer;
import id.naungan.casework.step.Step;
import id.naungan.casework.step.decision.Doubt;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a form stands on its way to being signed. */
@Component
@Transactional(readOnly = true)
public class SigningStates {

    private final CaseForms forms;
    private final Sections sections;
    private final Signatures signatures;
    private final SignedSections signed;
    private final JdbcClient db;

    SigningStates(CaseForms forms, Sections sections, Signatures signatures, SignedSections signed, JdbcClient db) {
        this.forms = forms;
        this.sections = sections;
        this.signatures = signatures;
        this.signed = signed;
        this.db = db;
    }

    public SigningState of(CaseForm form) {
        var states = sections.states(form.id());
        var missing = form.step().parts(homeKind(form.institutionId())).stream()
                .filter(part -> states.containsKey(part.name())
                        ? !states.get(part.name()).complete()
                        : !part.optional())
                .toList();
        var closed = Gate.before(form.step(), signed.signed(form.caseId()), signed.goesHome(form));
        return new SigningState(form, missing, closed, wanted(form), signatures.of(form.id()));
    }

    private static final Set<Step> AGREEMENTS =
            Set.of(Step.KEPUTUSAN, Step.SURAT_PERNYATAAN, Step.BERITA_ACARA_PENERIMAAN);

    /** Where no family is known, Dinsos signs the agreement and the handing over as well. */
    private Set<Signer> wanted(CaseForm form) {
        var wanted = EnumSet.copyOf(form.step().signers());
        if (signed.familyUnknown(form)) {
            wanted.remove(Signer.KELUARGA);
            if (AGREEMENTS.contains(form.step())) wanted.add(Signer.DINSOS);
        }
        return signed.signers(form, wanted);
    }

    /** What speaks against what a form is about to decide; whoever signs must have seen it. */
    public Set<Doubt> doubts(CaseForm form, @Nullable Integer age) {
        return signed.doubts(form, age);
    }

    /** Kind of the home that writes the form (JENIS_LKS). */
    public String homeKind(UUID institution) {
        return db.sql("select profile_kind from institution.institution where id = ?")
                .param(institution)
                .query(String.class)
                .optional()
                .orElse("MULTI");
    }
}
