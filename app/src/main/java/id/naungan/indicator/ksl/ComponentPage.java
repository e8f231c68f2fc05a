package id.naungan.indicator.ksl;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.indicator.ksl.Forms.ComponentForm;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator names the components of a draft, adds one, or takes an empty one out. */
@Controller("kslComponentPage")
class ComponentPage {

    private static final String HERE = "/ksl/rumus/{nomor:\\d{1,6}}/komponen";

    private final DraftFormula formula;

    ComponentPage(DraftFormula formula) {
        this.formula = formula;
    }

    @GetMapping(HERE)
    @May(Permission.EDIT_REFERENCE)
    ModelAndView add(@PathVariable int nomor) {
        formula.draft(nomor);
        return DraftPage.page(nomor, "komponen", Form.blank(ComponentForm.class));
    }

    @PostMapping(HERE)
    @May(Permission.EDIT_REFERENCE)
    ModelAndView add(@PathVariable int nomor, Submission<ComponentForm> sent, Flash flash) {
        formula.draft(nomor);
        return keep(nomor, "komponen", sent, form -> formula.component(nomor, form), flash);
    }

    @GetMapping(HERE + "/{kode}")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView rename(@PathVariable int nomor, @PathVariable String kode) {
        var now = one(nomor, kode);
        return DraftPage.page(nomor, "komponen/" + kode, Form.of(new ComponentForm(now.label(), now.labelEn())));
    }

    @PostMapping(HERE + "/{kode}")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView rename(
            @PathVariable int nomor, @PathVariable String kode, Submission<ComponentForm> sent, Flash flash) {
        one(nomor, kode);
        return keep(nomor, "komponen/" + kode, sent, form -> formula.component(nomor, kode, form), flash);
    }

    @PostMapping(HERE + "/{kode}/penghapusan")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView drop(@PathVariable int nomor, @PathVariable String kode, Flash flash) {
        boolean empty = formula.draft(nomor).of(one(nomor, kode)).isEmpty();
        if (empty) formula.dropComponent(nomor, kode);
        flash.say(empty ? "ksl.draft.kept" : "ksl.wrong.component");
        return DraftPage.back(nomor);
    }

    private Edition.Component one(int number, String code) {
        return formula.draft(number).components().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static ModelAndView keep(
            int number, String part, Submission<ComponentForm> sent, Consumer<ComponentForm> keep, Flash flash) {
        return switch (sent) {
            case Rejected<ComponentForm>(var form) -> DraftPage.page(number, part, form);
            case Accepted<ComponentForm> accepted -> {
                keep.accept(accepted.value());
                flash.say("ksl.draft.kept");
                yield DraftPage.back(number);
            }
        };
    }
}
