package id.naungan.casework.form;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.FormStatus;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.form.FormView.PartView;
import id.naungan.casework.signing.SigningStates;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a form as a whole. */
@Component
@Transactional(readOnly = true)
class FormViews {

    private final CaseForms forms;
    private final Sections sections;
    private final SigningStates states;
    private final Attachments attachments;
    private final Scopes scopes;

    FormViews(CaseForms forms, Sections sections, SigningStates states, Attachments attachments, Scopes scopes) {
        this.forms = forms;
        this.sections = sections;
        this.states = states;
        this.attachments = attachments;
        this.scopes = scopes;
    }

    /** The form, if it is this person's and the caller may see it. */
    CaseForm form(UUID client, UUID id) {
        return forms.find(id).filter(f -> f.clientId().equals(client)).orElseThrow(NotVisible::new);
    }

    FormView of(UUID client, UUID id) {
        var form = form(client, id);
        var progress = sections.states(id);
        var written = sections.all(id);
        var photos = attachments.of(id);
        var parts = form.step().parts(states.homeKind(form.institutionId())).stream()
                .map(part -> new PartView(
                        part,
                        progress.get(part.name()),
                        written.get(part.name()),
                        photos.stream()
                                .filter(p -> p.section().equals(part.name()))
                                .map(Attachments.Attachment::file)
                                .toList()))
                .toList();
        var who = scopes.current();
        return new FormView(
                form,
                parts,
                states.of(form),
                form.holder() != null && form.holder().equals(who.account()),
                who.may(Permission.WRITE_CASE) && form.status() == FormStatus.DRAF,
                form.follows() == null ? null : forms.find(form.follows()).orElse(null));
    }
}
