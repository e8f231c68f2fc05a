package id.naungan.spm.item;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.reference.Codes;
import id.naungan.reference.Norms;
import id.naungan.spm.domain.Items;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What each kind of recipient is owed, with its legal basis; who edits reference data changes it. */
@Controller
class SpmItemPage {

    private static final String HERE = "/spm/butir";

    private final Items items;
    private final KeepItem keep;
    private final Codes codes;
    private final Norms norms;
    private final Scopes scopes;

    SpmItemPage(Items items, KeepItem keep, Codes codes, Norms norms, Scopes scopes) {
        this.items = items;
        this.keep = keep;
        this.codes = codes;
        this.norms = norms;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_REFERENCE)
    String list(Model model) {
        model.addAttribute("items", items.all())
                .addAttribute("codes", codes)
                .addAttribute("edits", scopes.current().may(Permission.EDIT_REFERENCE));
        return "spm/item/list";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.EDIT_REFERENCE)
    String blank(Model model) {
        return form(
                Form.blank(ItemForm.class)
                        .prefilled("id", Ids.next())
                        .prefilled("least", 1)
                        .prefilled("position", 500),
                model);
    }

    @GetMapping(HERE + "/{id}")
    @May(Permission.EDIT_REFERENCE)
    String edit(@PathVariable UUID id, Model model) {
        return form(Form.of(ItemForm.of(items.one(id).orElseThrow(NotVisible::new))), model);
    }

    @PostMapping(HERE)
    @May(Permission.EDIT_REFERENCE)
    String keep(Submission<ItemForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<ItemForm>(var form) -> form(form, model);
            case Accepted<ItemForm> accepted -> {
                var value = accepted.value();
                if (norms.find(value.normId()).isEmpty())
                    yield form(accepted.form().wrong("normId", "form.error.choice"), model);
                if (!value.agesInOrder()) yield form(accepted.form().wrong("ageTo", "spm.error.ages"), model);
                keep.keep(value);
                flash.say("spm.flash.kept");
                yield "redirect:" + HERE;
            }
        };
    }

    @PostMapping(HERE + "/{id}/akhir")
    @May(Permission.EDIT_REFERENCE)
    String end(@PathVariable UUID id, Flash flash) {
        items.one(id).orElseThrow(NotVisible::new);
        keep.end(id);
        flash.say("spm.flash.ended");
        return "redirect:" + HERE;
    }

    private static String form(Form<ItemForm> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("title", "spm.item.form")
                .addAttribute("lead", "spm.item.form.lead")
                .addAttribute("action", HERE)
                .addAttribute("back", HERE);
        return "spm/form";
    }
}
