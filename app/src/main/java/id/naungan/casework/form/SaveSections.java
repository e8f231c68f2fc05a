package id.naungan.casework.form;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.amend.Differences;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.FormStatus;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.chain.WrittenSection;
import id.naungan.casework.signing.SigningStates;
import id.naungan.casework.step.Part;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Conflict;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Receiver;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps sections of drafts, from the page itself or from a phone that was without a network. Nothing typed is refused because it is
 * unfinished or unreadable: it is kept as it is and shown as incomplete. A section somebody else has changed meanwhile is a conflict.
 */
@Component
public class SaveSections implements Receiver<SectionSheet> {

    static final ActKind WRITTEN = ActKind.of("casework.section-written");
    private static final String PHOTO = "foto";

    private final CaseForms forms;
    private final Sections sections;
    private final Submissions submissions;
    private final SigningStates states;
    private final Attachments attachments;
    private final Files files;
    private final Acts acts;
    private final Scopes scopes;
    private final Speech speech;
    private final HttpServletRequest request;

    SaveSections(
            CaseForms forms,
            Sections sections,
            Submissions submissions,
            SigningStates states,
            Attachments attachments,
            Files files,
            Acts acts,
            Scopes scopes,
            Speech speech,
            HttpServletRequest request) {
        this.forms = forms;
        this.sections = sections;
        this.submissions = submissions;
        this.states = states;
        this.attachments = attachments;
        this.files = files;
        this.acts = acts;
        this.scopes = scopes;
        this.speech = speech;
        this.request = request;
    }

    @Override
    public String kind() {
        return "formulir";
    }

    @Override
    public Class<SectionSheet> section() {
        return SectionSheet.class;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_CASE;
    }

    @Override
    public List<Outcome> receive(List<Item<SectionSheet>> items) {
        var outcomes = new ArrayList<Outcome>();
        for (var item : items) outcomes.add(one(item));
        return outcomes;
    }

    private Outcome one(Item<SectionSheet> item) {
        var form = forms.find(item.value().ofForm());
        if (form.isEmpty()) return new Refused("casework.form.refused.gone");
        var part = form.get().step().part(item.value().ofPart());
        if (part.isEmpty()) return new Refused("casework.form.refused.gone");
        if (form.get().status() != FormStatus.DRAF) return new Refused("casework.form.refused.closed");
        return switch (photo(item)) {
            case Checked.Refused(var key, var args) -> new Refused(key, args.toArray());
            case Checked.Fine fine ->
                save(form.get(), part.get(), item, part.get().section(), fine);
            case null -> save(form.get(), part.get(), item, part.get().section(), null);
        };
    }

    private @Nullable Checked photo(Item<?> item) {
        MultipartFile sent = item.raw().files().get(PHOTO);
        return sent == null || sent.isEmpty() ? null : files.check(Allowed.PICTURE, Upload.of(sent));
    }

    private <T extends Record> Outcome save(
            CaseForm form, Part part, Item<?> item, Class<T> type, Checked.@Nullable Fine photo) {
        var sent = submissions.read(type, item.raw().texts(), item.raw().files());
        var complete = sent instanceof Submission.Accepted<T>;
        var typed = switch (sent) {
            case Submission.Accepted<T> accepted -> accepted.form();
            case Submission.Rejected<T>(var rejected) -> rejected;
        };
        var known = sections.find(form.id(), part.name());
        if (known.isEmpty() && sections.states(form.id()).containsKey(part.name()))
            return new Refused("casework.form.refused.sealed");
        if (known.isPresent() && !seen(item, known.get())) {
            if (known.get().content().equals(typed.texts()))
                return taken(form, part, known.get().version(), complete);
            return new Conflict(
                    known.get().version(),
                    Differences.between(
                            speech.of(request), Form.kept(type, known.get().content()), typed));
        }
        return write(form, part, known, typed, complete, photo, item);
    }

    private static boolean seen(Item<?> item, WrittenSection known) {
        return Objects.equals(item.version(), known.version());
    }

    private Outcome write(
            CaseForm form,
            Part part,
            Optional<WrittenSection> known,
            Form<?> typed,
            boolean complete,
            Checked.@Nullable Fine photo,
            Item<?> item) {
        var who = scopes.current();
        var done = acts.perform(WRITTEN, Reason.NONE, () -> {
            var kept = known.isEmpty()
                    ? sections.insert(form, part, typed.texts(), complete, who.account(), who.name())
                    : sections.update(
                            form, part, known.get().version(), typed.texts(), complete, who.account(), who.name());
            if (kept && photo != null) attachments.keep(item.id(), form, part, photo);
            return kept;
        });
        return done
                ? taken(form, part, known.map(k -> k.version() + 1).orElse(1), complete)
                : new Refused("casework.form.refused.again");
    }

    /** Where to go on: back to what is left in this section, or to the next one, or to the form. */
    private Taken taken(CaseForm form, Part part, int version, boolean complete) {
        var parts = form.step().parts(states.homeKind(form.institutionId()));
        var next = parts.stream().map(Part::name).toList().indexOf(part.name()) + 1;
        return new Taken(
                !complete
                        ? form.href(part.name()) + "?periksa"
                        : next < parts.size() ? form.href(parts.get(next).name()) : form.href(),
                version);
    }
}
