package id.naungan.casework.signing;

import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.step.Ends;
import id.naungan.casework.step.FamilyKnown;
import id.naungan.casework.step.Part;
import id.naungan.casework.step.ReadyForReturn;
import id.naungan.casework.step.Signer;
import id.naungan.casework.step.SignersDepend;
import id.naungan.casework.step.Step;
import id.naungan.casework.step.decision.Doubt;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sections of a form as their types: those the caller may see and that can be read whole. */
@Component
class SignedSections {

    private final Sections sections;
    private final CaseForms forms;
    private final Submissions submissions;

    SignedSections(Sections sections, CaseForms forms, Submissions submissions) {
        this.sections = sections;
        this.forms = forms;
        this.submissions = submissions;
    }

    List<Record> of(CaseForm form) {
        return sections.all(form.id()).values().stream()
                .flatMap(written -> form.step().part(written.name()).stream()
                        .flatMap(part -> value(part, Form.kept(part.section(), written.content())).stream()))
                .toList();
    }

    private <T extends Record> Optional<Record> value(Part part, Form<T> form) {
        return submissions.read(form) instanceof Accepted<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    /** The steps of a case that are signed; a family that was found not ready is not. */
    Set<Step> signed(UUID caseId) {
        var steps = forms.signed(caseId);
        var ready = forms.signed(caseId, Step.KESIAPAN_KELUARGA)
                .filter(form -> each(form, ReadyForReturn.class).allMatch(ReadyForReturn::ready));
        if (ready.isEmpty()) steps.remove(Step.KESIAPAN_KELUARGA);
        return steps;
    }

    /** What speaks against the placement a decision is about to make. */
    Set<Doubt> doubts(CaseForm form, @Nullable Integer age) {
        return form.step() == Step.KEPUTUSAN ? Doubt.of(of(form), age) : Set.of();
    }

    boolean goesHome(CaseForm form) {
        return form.step() == Step.PENGAKHIRAN && each(form, Ends.class).anyMatch(Ends::goesHome);
    }

    /** As the decision says, or the form itself. */
    boolean familyUnknown(CaseForm form) {
        var decision = form.step() == Step.KEPUTUSAN ? Optional.of(form) : forms.signed(form.caseId(), Step.KEPUTUSAN);
        return decision.isPresent() && each(decision.get(), FamilyKnown.class).anyMatch(FamilyKnown::familyUnknown);
    }

    /** Who signs, as far as the answers change it. */
    Set<Signer> signers(CaseForm form, Set<Signer> usual) {
        var wanted = usual;
        for (var section : each(form, SignersDepend.class).toList()) wanted = section.signers(wanted);
        return wanted;
    }

    private <T> Stream<T> each(CaseForm form, Class<T> what) {
        return of(form).stream().filter(what::isInstance).map(what::cast);
    }
}
