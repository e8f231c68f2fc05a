package id.naungan.instrument.edition;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.instrument.domain.Edition;
import id.naungan.instrument.domain.EditionState;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.instrument.expression.Expression;
import id.naungan.instrument.expression.WrongExpression;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes a draft: a question, its place, the choices of a list. */
@Controller("instrumentDraftPage")
class DraftPage {

    private static final String ITEM = "/instrumen/{id}/butir/{item}";

    private final Instruments instruments;
    private final Drafts drafts;
    private final EditDraft edit;

    DraftPage(Instruments instruments, Drafts drafts, EditDraft edit) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.edit = edit;
    }

    private Edition own(UUID id) {
        var edition = instruments.one(id);
        if (edition.state() != EditionState.DRAF || !drafts.keeps(edition.of())) throw new NotVisible();
        return edition;
    }

    private static Item item(Questionnaire asks, UUID item) {
        return asks.find(item).orElseThrow(NotVisible::new);
    }

    /** A new question, in a group or at the top. */
    @GetMapping("/instrumen/{id}/butir-baru")
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView add(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID di) {
        var edition = own(id);
        var form = Form.blank(ItemForm.class).prefilled("id", Ids.next());
        return page(edition, instruments.questions(id), null, di == null ? form : form.prefilled("parent", di));
    }

    @GetMapping(ITEM)
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID item) {
        var edition = own(id);
        var asks = instruments.questions(id);
        return page(edition, asks, item(asks, item), Form.of(ItemForm.of(item(asks, item))));
    }

    private static ModelAndView page(Edition edition, Questionnaire asks, @Nullable Item item, Form<ItemForm> form) {
        return new ModelAndView("instrument/edition/item")
                .addObject("edition", edition)
                .addObject("asks", asks)
                .addObject("item", item)
                .addObject("form", form);
    }

    @PostMapping("/instrumen/{id}/butir")
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView save(@PathVariable UUID id, Submission<ItemForm> sent, Flash flash) {
        var edition = own(id);
        var asks = instruments.questions(id);
        return switch (sent) {
            case Rejected<ItemForm>(var form) -> wrong(page(edition, asks, null, form));
            case Accepted<ItemForm> accepted -> {
                var form = judged(asks, accepted);
                if (form.hasProblems())
                    yield wrong(
                            page(edition, asks, asks.find(accepted.value().id()).orElse(null), form));
                edit.put(edition, asks, accepted.value().item());
                flash.say("instrument.flash.item");
                yield new ModelAndView(
                        "redirect:" + edition.href() + "#b-" + accepted.value().id());
            }
        };
    }

    private static Form<ItemForm> judged(Questionnaire asks, Accepted<ItemForm> accepted) {
        var said = accepted.value();
        var form = accepted.form();
        var other = asks.find(said.code());
        if (other.isPresent() && !other.get().id().equals(said.id()))
            form = form.wrong("code", "instrument.item.error.twice");
        if (said.type().chooses() && asks.lists().get(said.list()) == null)
            form = form.wrong("list", "instrument.item.error.nolist");
        var parent = said.parent() == null ? null : asks.find(said.parent()).orElse(null);
        if (said.parent() != null && (parent == null || !parent.type().holds())) throw new NotVisible();
        form = expression(form, "relevant", said.relevant());
        form = expression(form, "constraint", said.constraint());
        return expression(form, "calculation", said.calculation());
    }

    private static Form<ItemForm> expression(Form<ItemForm> form, String field, @Nullable String text) {
        if (text == null || text.isBlank()) return form;
        try {
            Expression.of(text);
            return form;
        } catch (WrongExpression e) {
            return form.wrong(field, e.key(), e.arguments().toArray());
        }
    }

    @PostMapping(ITEM + "/hapus")
    @May(Permission.EDIT_INSTRUMENT)
    String remove(@PathVariable UUID id, @PathVariable UUID item, Flash flash) {
        var edition = own(id);
        var asks = instruments.questions(id);
        edit.remove(edition, asks, item(asks, item));
        flash.say("instrument.flash.itemremoved");
        return "redirect:" + edition.href();
    }

    @PostMapping(ITEM + "/pindah")
    @May(Permission.EDIT_INSTRUMENT)
    String move(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(required = false) @Nullable String arah,
            @RequestParam(required = false) @Nullable String ke) {
        var edition = own(id);
        var asks = instruments.questions(id);
        var moved = item(asks, item);
        if (arah != null) edit.move(edition, asks, moved, arah.equals("naik") ? -1 : 1);
        else if (ke != null) edit.into(edition, asks, moved, ke.isBlank() ? null : item(asks, UUID.fromString(ke)));
        return "redirect:" + edition.href() + "#b-" + item;
    }

    @GetMapping("/instrumen/{id}/pilihan")
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView choices(@PathVariable UUID id, @RequestParam(defaultValue = "") String daftar) {
        var edition = own(id);
        var asks = instruments.questions(id);
        var known = asks.lists().get(daftar);
        return choices(
                edition,
                known == null ? Form.blank(ChoicesForm.class) : Form.of(ChoicesForm.of(daftar, known)),
                daftar,
                known == null);
    }

    private static ModelAndView choices(Edition edition, Form<ChoicesForm> form, String list, boolean fresh) {
        return new ModelAndView("instrument/edition/choices")
                .addObject("edition", edition)
                .addObject("form", form)
                .addObject("list", list)
                .addObject("fresh", fresh);
    }

    @PostMapping("/instrumen/{id}/pilihan")
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView choices(@PathVariable UUID id, Submission<ChoicesForm> sent, Flash flash) {
        var edition = own(id);
        var asks = instruments.questions(id);
        return switch (sent) {
            case Rejected<ChoicesForm>(var form) ->
                wrong(choices(edition, form, form.field("list").value(), true));
            case Accepted<ChoicesForm> accepted -> {
                var said = accepted.value();
                if (!said.list().matches("[A-Za-z_][A-Za-z0-9_.-]{0,59}"))
                    yield wrong(choices(
                            edition, accepted.form().wrong("list", "instrument.item.error.code"), said.list(), true));
                edit.choices(edition, asks, said.list(), said.choices());
                flash.say("instrument.flash.choices");
                yield new ModelAndView("redirect:" + edition.href());
            }
        };
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
