package id.naungan.client.category;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.client.ClientFiles;
import id.naungan.client.EditFile;
import id.naungan.client.domain.Categories;
import id.naungan.client.domain.Category;
import id.naungan.client.file.Ending;
import id.naungan.client.file.Words;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The tab of categories: what a person is counted under, since when and until when. */
@Controller
class CategoryPage {

    private static final ActKind ADDED = ActKind.of("client.category-added");
    private static final ActKind ENDED = ActKind.of("client.category-ended");

    private final ClientFiles files;
    private final EditFile edit;
    private final Categories categories;
    private final Codes codes;
    private final Words words;

    CategoryPage(ClientFiles files, EditFile edit, Categories categories, Codes codes, Words words) {
        this.files = files;
        this.edit = edit;
        this.categories = categories;
        this.codes = codes;
        this.words = words;
    }

    @GetMapping("/klien/{id}/kategori")
    @May(Permission.SEE_CLIENTS)
    String categories(@PathVariable UUID id, Model model) {
        return page(id, Form.blank(NewCategory.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping("/klien/{id}/kategori")
    @May(Permission.EDIT_CLIENT)
    String add(@PathVariable UUID id, Submission<NewCategory> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> page(id, form, model);
            case Accepted<NewCategory> accepted
            when !known(accepted.value().category()) ->
                page(id, accepted.form().wrong("category", "form.error.choice"), model);
            case Accepted<NewCategory> accepted
            when held(id, accepted.value()) ->
                page(id, accepted.form().wrong("category", "client.category.held"), model);
            case Accepted<NewCategory>(var typed) -> {
                edit.perform(ADDED, Reason.NONE, id, client -> {
                    if (!categories.existsById(typed.id())) categories.save(typed.of(id));
                });
                flash.say("client.saved");
                yield "redirect:/klien/" + id + "/kategori";
            }
        };
    }

    @GetMapping("/klien/{id}/kategori/{category}/akhir")
    @May(Permission.EDIT_CLIENT)
    String ending(@PathVariable UUID id, @PathVariable UUID category, Model model) {
        return ending(id, category, Form.blank(Ending.class), model);
    }

    @PostMapping("/klien/{id}/kategori/{category}/akhir")
    @May(Permission.EDIT_CLIENT)
    String end(@PathVariable UUID id, @PathVariable UUID category, Submission<Ending> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> ending(id, category, form, model);
            case Accepted<Ending> accepted
            when accepted.value().endedOn().isBefore(of(id, category).since()) ->
                ending(id, category, accepted.form().wrong("endedOn", "client.ending.before"), model);
            case Accepted<Ending>(var ending) -> {
                edit.perform(
                        ENDED,
                        Reason.of(ending.reason()),
                        id,
                        client -> categories.save(of(id, category).endingOn(ending.endedOn())));
                flash.say("client.saved");
                yield "redirect:/klien/" + id + "/kategori";
            }
        };
    }

    private String page(UUID id, Form<NewCategory> form, Model model) {
        files.open(
                id,
                "kategori",
                cover -> model.addAttribute("file", cover)
                        .addAttribute(
                                "categories",
                                categories.findByClientId(id).stream()
                                        .sorted(Comparator.comparing(Category::since)
                                                .reversed())
                                        .toList()));
        model.addAttribute("form", form).addAttribute("words", words);
        return "client/category/page";
    }

    private String ending(UUID id, UUID category, Form<Ending> form, Model model) {
        files.open(
                id, "kategori", cover -> model.addAttribute("file", cover).addAttribute("category", of(id, category)));
        model.addAttribute("form", form).addAttribute("words", words);
        return "client/category/end";
    }

    private boolean known(String schemeAndCode) {
        var parts = schemeAndCode.split(":", 2);
        return parts.length == 2 && CategoryChoices.SCHEMES.contains(parts[0]) && codes.isValid(parts[0], parts[1]);
    }

    private boolean held(UUID client, NewCategory typed) {
        return categories.findByClientId(client).stream()
                .anyMatch(c -> !c.id().equals(typed.id())
                        && c.until() == null
                        && typed.category().equals(c.scheme() + ":" + c.code()));
    }

    private Category of(UUID client, UUID category) {
        return categories
                .findById(category)
                .filter(c -> c.clientId().equals(client))
                .orElseThrow(NotVisible::new);
    }
}
