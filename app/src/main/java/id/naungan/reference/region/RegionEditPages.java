package id.naungan.reference.region;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.reference.WithdrawalForm;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Renaming, withdrawing and adding regions between two editions of the national list. */
@Controller
class RegionEditPages {

    private final RegionDetails details;
    private final ChangeRegion changeRegion;
    private final WithdrawRegion withdrawRegion;
    private final AddRegion addRegion;

    RegionEditPages(
            RegionDetails details, ChangeRegion changeRegion, WithdrawRegion withdrawRegion, AddRegion addRegion) {
        this.details = details;
        this.changeRegion = changeRegion;
        this.withdrawRegion = withdrawRegion;
        this.addRegion = addRegion;
    }

    @GetMapping("/wilayah/{code}/perubahan")
    @May(Permission.EDIT_REFERENCE)
    String change(@PathVariable String code, Model model) {
        var now = region(code);
        return page("perubahan", code, Form.of(new RegionForm(now.name(), now.bpsCode(), "", now.version())), model);
    }

    @PostMapping("/wilayah/{code}/perubahan")
    @May(Permission.EDIT_REFERENCE)
    String change(@PathVariable String code, Submission<RegionForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected(var form) -> page("perubahan", code, form, model);
            case Accepted(var form) -> {
                changeRegion.change(code, form);
                yield done(code, flash, "reference.flash.changed");
            }
        };
    }

    @GetMapping("/wilayah/{code}/pencabutan")
    @May(Permission.EDIT_REFERENCE)
    String withdraw(@PathVariable String code, Model model) {
        return page(
                "pencabutan",
                code,
                Form.blank(WithdrawalForm.class)
                        .prefilled("version", region(code).version()),
                model);
    }

    @PostMapping("/wilayah/{code}/pencabutan")
    @May(Permission.EDIT_REFERENCE)
    String withdraw(@PathVariable String code, Submission<WithdrawalForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected(var form) -> page("pencabutan", code, form, model);
            case Accepted(var form) -> {
                withdrawRegion.withdraw(code, form);
                yield done(code, flash, "reference.flash.withdrawn");
            }
        };
    }

    @GetMapping("/wilayah/{code}/wilayah-baru")
    @May(Permission.EDIT_REFERENCE)
    String add(@PathVariable String code, Model model) {
        return page("wilayah-baru", code, Form.blank(NewRegionForm.class).prefilled("code", code + "."), model);
    }

    @PostMapping("/wilayah/{code}/wilayah-baru")
    @May(Permission.EDIT_REFERENCE)
    String add(@PathVariable String code, Submission<NewRegionForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected(var form) -> page("wilayah-baru", code, form, model);
            case Accepted<NewRegionForm> accepted ->
                switch (addRegion.add(region(code).id(), accepted.value())) {
                    case ADDED -> done(code, flash, "reference.flash.added");
                    case TAKEN ->
                        page(
                                "wilayah-baru",
                                code,
                                accepted.form().wrong("code", "reference.error.region.taken"),
                                model);
                    case ELSEWHERE ->
                        page(
                                "wilayah-baru",
                                code,
                                accepted.form().wrong("code", "reference.error.region.elsewhere", code),
                                model);
                };
        };
    }

    private RegionView.Detail region(String code) {
        return details.find(code).orElseThrow(NotVisible::new);
    }

    private String page(String what, String code, Form<?> form, Model model) {
        model.addAttribute("region", region(code));
        model.addAttribute("form", form);
        model.addAttribute("what", what);
        return "reference/regionChange";
    }

    private static String done(String code, Flash flash, String said) {
        flash.say(said);
        return "redirect:/wilayah/" + code;
    }
}
