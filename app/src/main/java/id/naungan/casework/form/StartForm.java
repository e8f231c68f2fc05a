package id.naungan.casework.form;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.casework.Today;
import id.naungan.casework.chain.CaseFiles;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.FormStatus;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.signing.AskSigners;
import id.naungan.casework.step.Step;
import id.naungan.client.EditFile;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import id.naungan.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a form of the chain, blank or from an earlier one; hands a draft over; calls it off. */
@Component
public class StartForm {

    private static final ActKind BEGUN = ActKind.of("casework.form-begun");
    private static final ActKind HANDED = ActKind.of("casework.form-taken-over");
    private static final ActKind CALLED_OFF = ActKind.of("casework.form-called-off");

    private final EditFile edit;
    private final CaseFiles cases;
    private final CaseForms forms;
    private final Sections sections;
    private final DraftReport drafts;
    private final AskSigners asked;
    private final Scopes scopes;
    private final Today today;

    StartForm(
            EditFile edit,
            CaseFiles cases,
            CaseForms forms,
            Sections sections,
            DraftReport drafts,
            AskSigners asked,
            Scopes scopes,
            Today today) {
        this.edit = edit;
        this.cases = cases;
        this.forms = forms;
        this.sections = sections;
        this.drafts = drafts;
        this.asked = asked;
        this.scopes = scopes;
        this.today = today;
    }

    /** The same id twice begins once. From an earlier form its answers are taken over, as far as the caller may see them. */
    void begin(UUID id, UUID client, Step step, @Nullable CaseForm from, Ui ui) {
        begun(id, client, step, from, form -> drafts.of(ui, form));
    }

    /** The same without a draft of what the notes say. */
    public void begin(UUID id, UUID client, Step step, @Nullable CaseForm from) {
        begun(id, client, step, from, form -> Map.of());
    }

    private void begun(
            UUID id,
            UUID client,
            Step step,
            @Nullable CaseForm from,
            Function<CaseForm, Map<String, Map<String, List<String>>>> draft) {
        if (forms.find(id).isPresent()) return;
        var who = scopes.current();
        edit.perform(BEGUN, Reason.NONE, client, file -> {
            var day = today.date();
            var of = cases.open(file, day);
            forms.begin(id, of, step, day, from == null ? null : from.id(), who.account(), who.name());
            var form = forms.find(id).orElseThrow();
            if (from != null) copy(from, form);
            else draft.apply(form).forEach((name, texts) -> draft(form, name, texts));
        });
    }

    private void draft(CaseForm form, String name, Map<String, List<String>> texts) {
        var who = scopes.current();
        form.step().part(name).ifPresent(part -> sections.insert(form, part, texts, false, who.account(), who.name()));
    }

    private void copy(CaseForm from, CaseForm to) {
        var who = scopes.current();
        for (var old : sections.all(from.id()).values()) {
            to.step()
                    .part(old.name())
                    .ifPresent(part ->
                            sections.insert(to, part, old.content(), old.complete(), who.account(), who.name()));
        }
    }

    /** A colleague goes on writing. */
    void takeOver(CaseForm form) {
        var who = scopes.current();
        edit.perform(HANDED, Reason.NONE, form.clientId(), file -> forms.hold(form.id(), who.person(), who.name()));
    }

    /** A draft that will not be finished; it stays readable. */
    void callOff(CaseForm form, String why) {
        if (!form.status().isOpen()) throw new NotVisible();
        edit.perform(CALLED_OFF, Reason.of(why), form.clientId(), file -> {
            if (forms.become(form, FormStatus.DIBATALKAN, why)) asked.answered(form);
        });
    }

    /** The id of a form that is about to begin. */
    static UUID fresh() {
        return Ids.next();
    }
}
