package id.naungan.amend;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import id.naungan.web.form.Submissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** First the section is changed, then old and new stand side by side and the reason is asked, then it is saved. */
@Controller
class AmendPage {

    private final Map<String, Amendable<?>> sections;
    private final Submissions submissions;
    private final Scopes scopes;
    private final Acts acts;
    private final TransactionOperations transaction;

    AmendPage(
            List<Amendable<?>> sections,
            Submissions submissions,
            Scopes scopes,
            Acts acts,
            TransactionOperations transaction) {
        this.sections = sections.stream().collect(Collectors.toMap(Amendable::key, Function.identity()));
        this.submissions = submissions;
        this.scopes = scopes;
        this.acts = acts;
        this.transaction = transaction;
    }

    @May(Permission.OWN_ACCOUNT)
    @GetMapping("/koreksi/{key}/{id}")
    ModelAndView show(@PathVariable String key, @PathVariable UUID id) {
        var section = section(key);
        var now = current(section, id);
        return edit(now, Form.of(now.value()), now.version());
    }

    @May(Permission.OWN_ACCOUNT)
    @PostMapping("/koreksi/{key}/{id}")
    ModelAndView send(
            @PathVariable String key,
            @PathVariable UUID id,
            @RequestParam(name = "langkah", defaultValue = "periksa") String step,
            @RequestParam(name = "amendVersion", defaultValue = "-1") int version,
            NativeWebRequest request,
            Flash flash) {
        return take(section(key), id, step, version, request, flash);
    }

    private <T extends Record> ModelAndView take(
            Amendable<T> section, UUID id, String step, int version, NativeWebRequest request, Flash flash) {
        var now = current(section, id);
        return switch (submissions.read(section.section(), request)) {
            case Rejected<T>(var form) -> unprocessable(edit(now, form, version));
            case Accepted<T>(var value) when step.equals("ubah") -> edit(now, Form.of(value), version);
            case Accepted<T>(var value)
            when section.check().problem(now.value(), value).isPresent() ->
                unprocessable(edit(now, refused(section, now, value), version));
            // Somebody else was faster: both states side by side, and the corrector decides against the newest.
            case Accepted<T>(var value)
            when version != now.version() ->
                conflict(check(
                        section,
                        now,
                        value,
                        Form.blank(Correction.class).prefilled("amendVersion", now.version()),
                        true));
            case Accepted<T>(var value)
            when step.equals("simpan") ->
                switch (submissions.read(Correction.class, request)) {
                    case Rejected<Correction>(var form) -> unprocessable(check(section, now, value, form, false));
                    case Accepted<Correction>(var why) -> save(section, id, now, value, why, flash);
                };
            case Accepted<T>(var value) ->
                check(section, now, value, Form.blank(Correction.class).prefilled("amendVersion", version), false);
        };
    }

    private <T extends Record> ModelAndView save(
            Amendable<T> section, UUID id, Amendable.Current<T> now, T value, Correction why, Flash flash) {
        if (value.equals(now.value())) {
            flash.say("amend.unchanged");
            return new ModelAndView("redirect:" + now.back());
        }
        try {
            acts.perform(
                    section.act(),
                    new Reason(why.amendReason(), why.amendEvidence()),
                    () -> section.save().save(id, why.amendVersion(), value));
        } catch (Refusal refused) {
            return unprocessable(
                    edit(now, Form.of(value).wrong(refused.path(), refused.key(), refused.args()), why.amendVersion()));
        }
        flash.say("amend.saved");
        return new ModelAndView("redirect:" + now.back());
    }

    private static <T extends Record> Form<T> refused(Amendable<T> section, Amendable.Current<T> now, T value) {
        var problem = section.check().problem(now.value(), value).orElseThrow();
        return Form.of(value)
                .wrong(problem.path(), problem.key(), problem.args().toArray());
    }

    private static ModelAndView edit(Amendable.Current<?> now, Form<?> form, int version) {
        return new ModelAndView("amend/edit", Map.of("now", now, "form", form, "version", version));
    }

    private static ModelAndView check(
            Amendable<?> section, Amendable.Current<?> now, Record value, Form<Correction> why, boolean overtaken) {
        return new ModelAndView(
                "amend/check",
                Map.of(
                        "now",
                        now,
                        "before",
                        Form.of(now.value()),
                        "after",
                        Form.of(value),
                        "why",
                        why,
                        "overtaken",
                        overtaken));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView conflict(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private Amendable<?> section(String key) {
        var section = sections.get(key);
        if (section == null) throw new NotVisible();
        if (!scopes.current().may(section.permission())) throw new NotAllowed("amend " + key);
        return section;
    }

    private <T extends Record> Amendable.Current<T> current(Amendable<T> section, UUID id) {
        var now = transaction.execute(status -> section.load().apply(id));
        if (now == null) throw new NotVisible();
        return now;
    }
}
