package id.naungan.casework.stay;

import id.naungan.access.Scopes;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.FormStatus;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.chain.Signature;
import id.naungan.casework.chain.Signatures;
import id.naungan.casework.domain.Stay;
import id.naungan.casework.referral.Referral;
import id.naungan.casework.referral.Referrals;
import id.naungan.casework.signing.SigningStates;
import id.naungan.casework.step.Part;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a home wrote about a person who was with it, also after the file has moved on: its own forms and referrals, nothing of what the
 * next home writes, nothing sealed.
 */
@Component
@Transactional(readOnly = true)
public class FormerFile {

    /** One form as it was left, with the sections that are not sealed. */
    public record FormerForm(CaseForm form, List<FormerPart> parts, List<Signature> signatures) {}

    /** One section with its answers. */
    public record FormerPart(String name, Form<?> answers) {}

    private final CaseForms forms;
    private final Sections sections;
    private final Signatures signatures;
    private final SigningStates states;
    private final Referrals referrals;
    private final Scopes scopes;

    FormerFile(
            CaseForms forms,
            Sections sections,
            Signatures signatures,
            SigningStates states,
            Referrals referrals,
            Scopes scopes) {
        this.forms = forms;
        this.sections = sections;
        this.signatures = signatures;
        this.states = states;
        this.referrals = referrals;
        this.scopes = scopes;
    }

    List<CaseForm> forms(Stay stay) {
        return forms.of(stay.clientId()).stream()
                .filter(form -> ours(form, stay))
                .toList();
    }

    List<Referral> referrals(Stay stay) {
        return referrals.writtenBy(stay.institutionId(), stay.clientId());
    }

    FormerForm form(Stay stay, UUID id) {
        var form = forms.find(id)
                .filter(f -> f.clientId().equals(stay.clientId()) && ours(f, stay))
                .orElseThrow(NotVisible::new);
        var written = sections.all(id);
        var parts = form.step().parts(states.homeKind(form.institutionId())).stream()
                .filter(part -> !part.sealed() && written.containsKey(part.name()))
                .map(part -> part(part, written.get(part.name()).content()))
                .toList();
        return new FormerForm(form, parts, signatures.of(id));
    }

    private static FormerPart part(Part part, java.util.Map<String, List<String>> content) {
        return new FormerPart(part.name(), Form.kept(part.section(), content));
    }

    /** Written by the home of this stay; a draft is shown to nobody but the home itself. */
    private boolean ours(CaseForm form, Stay stay) {
        var mine = stay.institutionId().equals(scopes.current().institution());
        return form.institutionId().equals(stay.institutionId()) && (mine || form.status() != FormStatus.DRAF);
    }
}
